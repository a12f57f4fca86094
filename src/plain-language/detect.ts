import { Class, letters, units } from './characters.ts';
import type { Language } from './types.ts';

const english =
  'the of and to in a is that for it as was with be by on not this are or have from at which but you your we our will if can has must been';
/** Letters that Russian does not have and its neighbours do. */
const otherCyrillic = /[іїєґўјљњћђџѓќѕәғқңөұүһ]/i;
/** What is looked at, so that a book costs no more than a letter. */
const sample = 20_000;
/** A short look at the beginning, the middle and the end is enough for most texts: three of so many units each. */
const glance = 250;
/** Shorter texts are looked at as a whole. */
const shortest = 4 * glance;

/** A word of up to five plain letters as a number; 0 for any other. */
const packedLetter = (unit: number): number => ((unit | 32) > 96 && (unit | 32) < 123 && unit < 128 ? unit & 31 : 0);
const packed = (word: string): number =>
  [...word].reduce((sum, letter) => sum * 32 + packedLetter(letter.charCodeAt(0)), 0);
const small: ReadonlySet<number> = new Set(english.split(' ').map(packed));
const longestSmall = 5;

/** What stands between white space in a text. */
interface Counts {
  cyrillic: number;
  /** Letters of Russian's neighbours. */
  other: number;
  latin: number;
  words: number;
  small: number;
}

/** The classes of a unit that the table does not have. */
function classesOf(text: string, index: number): number {
  const character = text.charAt(index);
  if (/\s/.test(character)) return Class.space;
  const whole = String.fromCodePoint(text.codePointAt(index) ?? 0);
  const isLatin = /\p{Script=Latin}/u.test(whole);
  const isCyrillic = /\p{Script=Cyrillic}/u.test(whole);
  return (/\p{L}/u.test(whole) ? Class.letter : 0) | (isLatin ? Class.latin : 0) | (isCyrillic ? Class.cyrillic : 0);
}

const isWordSign = (unit: number): boolean => packedLetter(unit) > 0 || (unit > 47 && unit < 58) || unit === 95;

/** Counts what tells languages apart, web and e-mail addresses left out: they are in Latin letters in any language. */
function countsOf(text: string, start: number, end: number): Counts {
  const all: Counts = { cyrillic: 0, other: 0, latin: 0, words: 0, small: 0 };
  let [cyrillic, other, latin, words, smallWords, word, length] = [0, 0, 0, 0, 0, 0, 0];
  let isAddress = false;
  for (let index = start; index <= end; index++) {
    const unit = index < end ? text.charCodeAt(index) : 32;
    let bits = units[unit] ?? 0;
    if (bits & Class.asked) bits = classesOf(text, index);
    if (bits & letters) {
      const letter = packedLetter(unit);
      length += letter > 0 ? 1 : longestSmall + 1;
      if (length <= longestSmall) word = word * 32 + letter;
    } else if (length > 0) {
      words += 1;
      if (length <= longestSmall && small.has(word)) smallWords += 1;
      length = 0;
      word = 0;
    }
    if (bits & Class.latin) latin += 1;
    else if (bits & Class.cyrillic) {
      cyrillic += 1;
      if ((unit < 0x410 || unit > 0x44f) && otherCyrillic.test(text.charAt(index))) other += 1;
    } else if (bits & (Class.space | Class.newline)) {
      if (!isAddress) {
        all.cyrillic += cyrillic;
        all.other += other;
        all.latin += latin;
        all.words += words;
        all.small += smallWords;
      }
      cyrillic = other = latin = words = smallWords = 0;
      isAddress = false;
    } else if (unit === 64 || unit === 47 || (unit === 46 && index + 1 < end && isWordSign(text.charCodeAt(index + 1))))
      isAddress = true;
  }
  return all;
}

/** The next white space at or after `from`. */
function gapAfter(text: string, from: number): number {
  let index = from;
  while (index < text.length && text.charCodeAt(index) > 32) index += 1;
  return index;
}

/** The language of a text if three short looks at it leave no doubt. */
function atAGlance(text: string): Language | undefined {
  const last = Math.min(text.length, sample) - glance;
  let [russian, words, few] = [0, 0, 0];
  for (let look = 0; look < 3; look++) {
    const from = look === 0 ? 0 : gapAfter(text, Math.trunc((last * look) / 2));
    const counts = countsOf(text, from, Math.min(text.length, from + glance));
    if (counts.other > 0) return undefined;
    if (counts.cyrillic > 80 && counts.latin * 8 < counts.cyrillic) russian += 1;
    else if (counts.cyrillic > 0 || counts.latin < 80) return undefined;
    words += counts.words;
    few += counts.small;
  }
  if (russian > 0) return russian === 3 ? 'ru' : undefined;
  return words >= 60 && few * 8 > words ? 'en' : undefined;
}

/**
 * Tells English and Russian from each other and from the rest.
 *
 * @returns `other` when the text has no letters, or is in another language as far as its letters and small words show.
 */
export function detectLanguage(text: string): Language | 'other' {
  const glanced = text.length > shortest ? atAGlance(text) : undefined;
  if (glanced) return glanced;
  const { cyrillic, other, latin, words, small: smallWords } = countsOf(text, 0, Math.min(text.length, sample));
  if (cyrillic + latin === 0) return 'other';
  if (cyrillic >= latin) return other > cyrillic / 50 ? 'other' : 'ru';
  return words < 20 || smallWords > words / 12 ? 'en' : 'other';
}
