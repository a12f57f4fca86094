import { type Gap, placesOf, type Told } from './gap.ts';

const streets = {
  en: /(?<!\p{L})(?:\d+[A-Z]? )?(?:\p{Lu}\p{Ll}+ )+(?:Street|Road|Lane|Square|Close|Avenue|Rise|Way|Hill|Quay|Row)(?!\p{L})/gu,
  ru: /(?<!\p{L})(?:ул|пр|пер|наб|просп|пл|бул)\. \p{Lu}[\p{L} -]*(?:, (?:д\. |корп\. |кв\. )?\d+\p{L}?)*/gu,
};

/** Streets with their houses. */
export const streetsIn = ({ text, language }: Told): Gap[] =>
  [...text.matchAll(streets[language])].map(({ 0: passage, index }) => ({
    kind: 'address',
    start: index,
    end: index + passage.length,
    value: passage.replace(/.*?(\p{Lu}\p{L}+).*/u, '$1'),
  }));

/** What else was invented for a letter. */
export const placesIn = ({ text, invented }: Told): Gap[] =>
  invented.flatMap((passage) =>
    placesOf(text, passage).map((start) => ({ kind: 'place', start, end: start + passage.length, value: passage })),
  );

/** Lines of addresses in the head of a letter, those that stand together as one; `taken` are found before. */
export function addressesIn({ text, blocks, slots }: Told, taken: readonly Gap[]): Gap[] {
  const found: Gap[] = [];
  const reader = text.indexOf(slots['addressee'] ?? '\n');
  for (const { kind, start, end } of blocks) {
    if (kind === 'salutation' || kind === 'paragraph') break;
    if (kind !== 'address' && !(kind === 'letterhead' && /\d/.test(text.slice(start, end)))) continue;
    for (const line of text.slice(start, end).matchAll(/[^\n]+/g)) {
      const from = start + line.index;
      const to = from + line[0].trimEnd().length;
      if (taken.some((gap) => gap.start < to && gap.end > from)) continue;
      const last = found.at(-1);
      if (last && text.slice(last.end, from).trim() === '' && !text.slice(last.end, from).includes('\n\n'))
        found[found.length - 1] = { ...last, end: to };
      else
        found.push({
          kind: reader >= 0 && from > reader ? 'theirAddress' : 'ourAddress',
          start: from,
          end: to,
          value: '',
        });
    }
  }
  return found;
}
