import { wordsIn } from './cpu.ts';
import { letters, longText } from './generate.ts';
import { isRussian } from './systems.ts';

/** The texts that a system is measured on. */
export interface Texts {
  readonly letters: readonly string[];
  /** One text of at least so many words. */
  long(words: number): string;
}

/** The texts for a system: the same for all that are measured on one language. */
export function textsFor(system: string, count: number): Texts {
  const language = isRussian(system) ? 'ru' : 'en';
  return {
    letters: letters(count, 7, [100, 600], language),
    long: (words) => longText(words, 11, language),
  };
}

/** The letter that is nearest to 400 words. */
export const typicalOf = (texts: readonly string[]): string =>
  texts.reduce((best, text) => (Math.abs(wordsIn(text) - 400) < Math.abs(wordsIn(best) - 400) ? text : best));
