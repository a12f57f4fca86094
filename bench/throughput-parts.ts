import type { HousePhrase, Language, LanguageData } from '#plain-language';
import { TokenArrays } from '../src/plain-language/tokens.ts';
import { createVocabulary } from '../src/plain-language/vocabulary.ts';

const classes = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) if (/[\p{L}\p{N}]/u.test(String.fromCharCode(unit))) classes[unit] = 1;
for (const vowel of 'aeiouyAEIOUYаеёиоуыэюяАЕЁИОУЫЭЮЯ') classes[vowel.charCodeAt(0)] = 3;
for (const stop of '.!?…') classes[stop.charCodeAt(0)] = 4;
for (const space of ' \n\t') classes[space.charCodeAt(0)] = 8;

/** The physical floor: one pass, one table look-up a character, no allocation. Letters, words, syllables, sentences. */
export function floorOf(text: string): number {
  let [letters, words, syllables, sentences, previous, vowel] = [0, 0, 0, 0, 0, 0];
  for (let index = 0; index < text.length; index++) {
    const kind = classes[text.charCodeAt(index)] ?? 0;
    const isVowel = (kind >> 1) & 1;
    letters += kind & 1;
    words += kind & 1 & ~(previous & 1);
    syllables += isVowel & ~vowel;
    sentences += (kind >> 3) & (previous >> 2) & 1;
    previous = kind;
    vowel = isVowel;
  }
  return letters + words + syllables + sentences;
}

/** Tokens and ids alone. */
export function createLexiconOnly(data: LanguageData): (text: string) => number {
  const lexicon = createVocabulary(data, []).createLexicon();
  const tokens = new TokenArrays(lexicon);
  return (text) => {
    tokens.read(text, lexicon);
    return tokens.count;
  };
}

/** Numbers from 0 to 1, the same in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A document of so many words made of the paragraphs of letters. */
export function shuffled(letters: readonly string[], words: number): string {
  const random = createRandom(words);
  const paragraphs = letters.flatMap((letter) => letter.split(/\n\n+/));
  const chosen: string[] = [];
  for (let count = 0; count < words; ) {
    const paragraph = paragraphs[Math.floor(random() * paragraphs.length)] ?? '';
    chosen.push(paragraph);
    count += paragraph.split(/\s+/).length;
  }
  return chosen.join('\n\n');
}

/** Made-up phrases of two to four words that begin as common ones do, so that they are tried often. */
export function housePhrases(language: Language, count: number): HousePhrase[] {
  const random = createRandom(count);
  const openings = { en: 'in of the for with on by at to please we your', ru: 'в на по для с при от до из о вы мы' };
  const starts = openings[language].split(' ');
  const letters = { en: 'aeiostrnlcdm', ru: 'аеиострнлкдм' }[language];
  const word = (): string =>
    Array.from({ length: 4 + Math.floor(random() * 6) }, () => letters[Math.floor(random() * letters.length)]).join('');
  return Array.from({ length: count }, () => {
    const words = Array.from({ length: 1 + Math.floor(random() * 3) }, word);
    const start = random() < 0.5 ? [starts[Math.floor(random() * starts.length)] ?? ''] : [word()];
    return { phrase: [...start, ...words].join(' '), instead: ['x'] };
  });
}
