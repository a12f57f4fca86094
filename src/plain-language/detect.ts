import type { Language } from './types.ts';

const english = new Set(
  'the of and to in a is that for it as was with be by on not this are or have from at which but you your we our will if can has must been'.split(
    ' ',
  ),
);
/** Letters that Russian does not have and its neighbours do. */
const otherCyrillic = /[іїєґўјљњћђџѓќѕәғқңөұүһ]/gi;
/** What is looked at, so that a book costs no more than a letter. */
const sample = 20_000;

/**
 * Tells English and Russian from each other and from the rest.
 *
 * @returns `other` when the text has no letters, or is in another language as far as its letters and small words show.
 */
export function detectLanguage(text: string): Language | 'other' {
  // Web and e-mail addresses are in Latin letters in any language.
  const part = text.slice(0, sample).replace(/\S*(?:[@/]|\.\w)\S*/g, ' ');
  const cyrillic = part.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = part.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (cyrillic + latin === 0) return 'other';
  if (cyrillic >= latin) return (part.match(otherCyrillic)?.length ?? 0) > cyrillic / 50 ? 'other' : 'ru';
  const words = part.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 20) return 'en';
  const small = words.filter((word) => english.has(word)).length;
  return small > words.length / 12 ? 'en' : 'other';
}
