/** Gender, number and case by ending, as `split-predicates.ts` packs them: masculine, feminine, neuter, then the plural. */
const feminine = 6;
const neuter = 12;
const plural = 18;
const bit = (shift: number, ...cases: readonly number[]): number =>
  cases.reduce((bits, one) => bits | (1 << (shift + one)), 0);

/** «Взвешивание», «изъятие». */
const neuters: Readonly<Record<string, number>> = {
  ие: bit(neuter, 0, 3),
  ия: bit(neuter, 1) | bit(plural, 0, 3),
  ию: bit(neuter, 2),
  ием: bit(neuter, 4),
  ии: bit(neuter, 5),
  ий: bit(plural, 1),
};
/** «Паспортизация». */
const feminines: Readonly<Record<string, number>> = {
  ия: bit(feminine, 0),
  ии: bit(feminine, 1, 2, 5) | bit(plural, 0, 3),
  ию: bit(feminine, 3),
  ией: bit(feminine, 4),
  ий: bit(plural, 1),
};
const shape = /^.{3,}(?:[аеия]н|[её]н|т)(и(?:е|я|ю|ем|и|й))$/;
const international = /^.{3,}(?:из|ик|иф|ир|ов|т|л|р|н)?ац(и(?:я|и|ю|ей|й))$/;
/** Things and bodies that look like acts. */
const things =
  /^(?:здани|учреждени|помещени|заведени|строени|сооружени|имени|отделени|управлени|подразделени|объединени|предприяти|растени|насаждени|населени|решени|знани|сочинени|впечатлени|оборудовани|питани|удобрени|мнени|движени|издани|организаци|администраци|федераци|корпораци|станци|нации|нация|нацию)/;

/** What a noun that names an act may be by its ending: bits of gender, number and case; 0 when it is no such noun. */
export function actNounBits(key: string): number {
  if (key.length < 7 || things.test(key)) return 0;
  const act = shape.exec(key)?.[1];
  if (act !== undefined) return neuters[act] ?? 0;
  const other = international.exec(key)?.[1];
  return other === undefined ? 0 : (feminines[other] ?? 0);
}
