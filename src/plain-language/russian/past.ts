/** Pasts that the infinitive does not show. */
const pasts: Readonly<Record<string, string>> = {
  провести: 'провели',
  произвести: 'произвели',
  перевести: 'перевели',
  возвести: 'возвели',
  внести: 'внесли',
  вынести: 'вынесли',
  перенести: 'перенесли',
  принести: 'принесли',
  отнести: 'отнесли',
  найти: 'нашли',
  пройти: 'прошли',
  учесть: 'учли',
  зачесть: 'зачли',
  прочесть: 'прочли',
  привлечь: 'привлекли',
  пресечь: 'пресекли',
  снять: 'сняли',
  приобрести: 'приобрели',
  отвергнуть: 'отвергли',
  расторгнуть: 'расторгли',
};

/** What «мы» did: «рассмотреть» → «рассмотрели»; `undefined` where the infinitive does not tell. */
export function pastOf(infinitive: string): string | undefined {
  const known = pasts[infinitive];
  if (known) return known;
  return /[аеиоуыяё]ть$/.test(infinitive) ? `${infinitive.slice(0, -2)}ли` : undefined;
}
