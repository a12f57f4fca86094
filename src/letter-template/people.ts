import { type Gap, type GapKind, placesOf, type Told } from './gap.ts';

const oneTitle = '(?:Mr|Mrs|Ms|Mx|Miss|Dr|Sister)';
const title = `(?:${oneTitle}(?: and ${oneTitle})? )?`;
const initials = '(?:\\p{Lu}\\. ?){1,2}';
const titles = /^(?:Mr|Mrs|Ms|Mx|Miss|Dr|Sister|and|и)$/;

/** How words of a name begin, whatever their case: «Раиса» and «Раису». */
const stemsOf = (passage: string, language: Told['language']): string[] =>
  passage
    .split(/[\s.]+/)
    .filter((word) => word.length > 1 && !titles.test(word))
    .map((word) =>
      language === 'ru' && word.length > 3 ? `${word.slice(0, Math.max(3, word.length - 2))}\\p{Ll}{0,3}` : word,
    );

/** Whether a slot names somebody: with these words, or with their surname when it has nobody else's. */
function isIn({ slots, facts }: Told, slot: string, passage: string, stems: readonly string[]): boolean {
  const { [slot]: said = '' } = slots;
  if (said.includes(passage)) return true;
  const hasOthers = facts.some((fact) => fact.kind === 'person' && said.includes(fact.passage));
  return !hasOthers && stems.some((stem) => new RegExp(`(?<!\\p{L})${stem}(?!\\p{L})`, 'u').test(said));
}

/** Every mention of the people whom a letter names, in whatever case. */
export function peopleIn(told: Told): Gap[] {
  const { text, language, facts } = told;
  return facts
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ passage, value: said }) => {
      const stems = stemsOf(passage, language);
      const kind: GapKind = isIn(told, 'addressee', passage, stems)
        ? 'reader'
        : isIn(told, 'signatory', passage, stems)
          ? 'writer'
          : 'person';
      const value = kind === 'person' ? said : '';
      const exact = placesOf(text, passage).map((start) => ({ kind, start, end: start + passage.length, value }));
      if (stems.length === 0) return exact;
      const name = `(?:${stems.join('|')})(?!\\p{Ll})`;
      const mention = new RegExp(
        `(?<![\\p{L}\\p{N}@.])${title}(?:${initials} ?)?${name}(?: ${title}${name})*(?: ${initials}(?!\\p{L}))?`,
        'gu',
      );
      const mentions = [...text.matchAll(mention)].map(({ 0: found, index }) => ({
        kind,
        start: index,
        end: index + found.trimEnd().length,
        value,
      }));
      return [...exact, ...mentions];
    });
}

const greetings = {
  en: /^Dear (\p{Lu}[^,\n]*),/gmu,
  ru: /^(?:Уважаемые |Здравствуйте, |Доб\p{L}+ \p{L}+, |(?=Уважаем(?:ый|ая) ))((?:Уважаем(?:ый|ая) )?\p{Lu}[^!,\n]*)[!,]/gmu,
};

/** Whom a greeting names, with the word before it where that tells a woman from a man. */
export const greetingsIn = ({ text, language }: Told): Gap[] =>
  [...text.matchAll(greetings[language])].map(({ 0: all, 1: name = '', index }) => {
    const end = index + all.length - 1;
    return { kind: name.startsWith('Уважаем') ? 'dear' : 'greeting', start: end - name.length, end, value: '' };
  });
