const latin = 'ABCEHKMOPTXYaceopxy';
const cyrillic = 'АВСЕНКМОРТХУасеорху';
/** The Cyrillic letter that a Latin one looks like. */
export const toCyrillic = new Map([...latin].map((letter, index) => [letter, cyrillic[index] ?? letter]));
/** The Latin letter that a Cyrillic one looks like. */
export const toLatin = new Map([...cyrillic].map((letter, index) => [letter, latin[index] ?? letter]));

/** Reads Latin look-alikes in a Cyrillic word as Cyrillic; leaves the word alone when another Latin letter is in it. */
function foldLookAlikes(word: string): string {
  if (!/\p{Script=Cyrillic}/u.test(word) || !/\p{Script=Latin}/u.test(word)) return word;
  const folded = word.replace(/\p{Script=Latin}/gu, (letter) => toCyrillic.get(letter) ?? letter);
  return /\p{Script=Latin}/u.test(folded) ? word : folded;
}

/** The form of a word in which lists are looked up; see `Tokens.key`. */
export function keyOf(word: string): string {
  // Most words and numbers are plain: spare them the replacements.
  if (/^(?:[a-z]+|[а-я]+|[\d.,:/-]+)$/.test(word)) return word;
  return foldLookAlikes(word.normalize('NFC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''))
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');
}
