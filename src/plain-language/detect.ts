import { Class, letters, units } from './characters.ts';
import { englishWords, otherCyrillic, otherCyrillicWords, otherLatinWords, russianWords } from './small-words.ts';
import type { Language } from './types.ts';

/** What is looked at, so that a book costs no more than a letter. */
const sample = 20_000;
/** A short look at the beginning, the middle and the end is enough for most texts: three of so many units each. */
const glance = 250;
/** Shorter texts are looked at as a whole. */
const shortest = 4 * glance;
/** A line with fewer letters does not tell who writes. */
const leastLetters = 8;

/** A plain letter as a number from 1 to 58, whatever its case; 0 for any other. */
function packedLetter(unit: number): number {
  if (unit < 128) return (unit | 32) > 96 && (unit | 32) < 123 ? unit & 31 : 0;
  return unit > 0x40f && unit < 0x450 ? 27 + (unit & 31) : 0;
}
/** A word of up to five plain letters as a number. */
const packed = (word: string): number =>
  [...word].reduce((sum, letter) => sum * 64 + packedLetter(letter.charCodeAt(0)), 0);
const longestSmall = 5;
/** What a small word speaks for. */
const Speaks = { english: 1, otherLatin: 2, russian: 4, otherCyrillic: 8 } as const;
const small = new Map<number, number>();
for (const [words, language] of [
  [otherLatinWords, Speaks.otherLatin],
  [englishWords, Speaks.english],
  [otherCyrillicWords, Speaks.otherCyrillic],
  [russianWords, Speaks.russian],
] as const)
  for (const word of words.split(' '))
    if (word.length <= longestSmall && [...word].every((letter) => packedLetter(letter.charCodeAt(0)) > 0))
      small.set(packed(word), language);

/** What stands between white space in a text. */
interface Counts {
  cyrillic: number;
  /** Letters of Russian's neighbours. */
  other: number;
  latin: number;
  words: number;
  /** Small words, by what they speak for. */
  english: number;
  otherLatin: number;
  russian: number;
  otherCyrillic: number;
}

const noCounts = (): Counts => ({
  cyrillic: 0,
  other: 0,
  latin: 0,
  words: 0,
  english: 0,
  otherLatin: 0,
  russian: 0,
  otherCyrillic: 0,
});

/** The classes of a unit that the table does not have. */
function classesOf(text: string, index: number): number {
  const character = text.charAt(index);
  if (/\s/.test(character)) return Class.space;
  const whole = String.fromCodePoint(text.codePointAt(index) ?? 0);
  const isLatin = /\p{Script=Latin}/u.test(whole);
  const isCyrillic = /\p{Script=Cyrillic}/u.test(whole);
  return (/\p{L}/u.test(whole) ? Class.letter : 0) | (isLatin ? Class.latin : 0) | (isCyrillic ? Class.cyrillic : 0);
}

const isWordSign = (unit: number): boolean =>
  (unit < 128 && packedLetter(unit) > 0) || (unit > 47 && unit < 58) || unit === 95;

/** Counts what tells languages apart, web and e-mail addresses left out: they are in Latin letters in any language. */
function countsOf(text: string, start: number, end: number): Counts {
  const all = noCounts();
  let [cyrillic, other, latin, words, speaks, word, length] = [0, 0, 0, 0, 0, 0, 0];
  let isAddress = false;
  for (let index = start; index <= end; index++) {
    const unit = index < end ? text.charCodeAt(index) : 32;
    let bits = units[unit] ?? 0;
    if (bits & Class.asked) bits = classesOf(text, index);
    if (bits & letters) {
      const letter = packedLetter(unit);
      length += letter > 0 ? 1 : longestSmall + 1;
      if (length <= longestSmall) word = word * 64 + letter;
    } else if (length > 0) {
      words += 1;
      // White space follows most words, so that one of them is seldom lost here.
      if (length <= longestSmall) speaks = small.get(word) ?? speaks;
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
        if (speaks === Speaks.english) all.english += 1;
        else if (speaks === Speaks.russian) all.russian += 1;
        else if (speaks === Speaks.otherLatin) all.otherLatin += 1;
        else if (speaks === Speaks.otherCyrillic) all.otherCyrillic += 1;
      }
      cyrillic = other = latin = words = speaks = 0;
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
    if (counts.other + counts.otherCyrillic > 0) return undefined;
    if (counts.cyrillic > 80 && counts.latin * 8 < counts.cyrillic) russian += 1;
    else if (counts.cyrillic > 0 || counts.latin < 80) return undefined;
    words += counts.words;
    few += counts.english;
  }
  if (russian > 0) return russian === 3 ? 'ru' : undefined;
  return words >= 60 && few * 8 > words ? 'en' : undefined;
}

/** A line, and whether it is in Cyrillic. */
interface Line {
  readonly line: number;
  readonly inCyrillic: boolean;
}

/** The first line that has words, seen from the beginning (`step` 1) or from the end (`step` -1). */
function lineWithWords(lines: readonly string[], step: 1 | -1): Line | undefined {
  for (let line = step > 0 ? 0 : lines.length - 1; line >= 0 && line < lines.length; line += step) {
    const text = lines[line] ?? '';
    const { cyrillic, latin } = countsOf(text, 0, Math.min(text.length, glance));
    if (cyrillic + latin >= leastLetters) return { line, inCyrillic: cyrillic > latin };
  }
  return undefined;
}

/**
 * Whether the writer of a text in two scripts writes Cyrillic: what is quoted may be longer, but has no first and last
 * line. `undefined` when these do not tell.
 */
function isFramedInCyrillic(text: string): boolean | undefined {
  const lines = text.slice(0, sample).split(/[\n\r]+/);
  const first = lineWithWords(lines, 1);
  const last = lineWithWords(lines, -1);
  return first && last && first.line < last.line && first.inCyrillic === last.inCyrillic ? first.inCyrillic : undefined;
}

/**
 * Tells English and Russian from each other and from the rest. A letter that quotes another language is in its own.
 *
 * @returns `other` when the text has no letters, or is in another language as far as its letters and small words show.
 */
export function detectLanguage(text: string): Language | 'other' {
  const glanced = text.length > shortest ? atAGlance(text) : undefined;
  if (glanced) return glanced;
  const counts = countsOf(text, 0, Math.min(text.length, sample));
  const { cyrillic, other, latin, words } = counts;
  if (cyrillic + latin === 0) return 'other';
  const most = cyrillic >= latin;
  const isMixed = Math.min(cyrillic, latin) * 8 >= Math.max(cyrillic, latin);
  // Names in Latin letters may outweigh the words around them, but they make no sentence.
  if (isMixed ? (isFramedInCyrillic(text) ?? (most || counts.english === 0)) : most)
    return other > cyrillic / 50 || (counts.otherCyrillic > 1 && counts.otherCyrillic > counts.russian)
      ? 'other'
      : 'ru';
  if (counts.otherLatin > 1 && counts.otherLatin > counts.english) return 'other';
  const latinWords = (words * latin) / (cyrillic + latin);
  return latinWords < 20 || counts.english > latinWords / 12 ? 'en' : 'other';
}
