import { createChecker, easeOfText, type Language } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { asProse } from './measure.ts';

const checker = createChecker({ en, ru });

/**
 * Reading ease of what an exercise asks to rewrite; for the build, as it loads the whole engine.
 *
 * @returns 0 (hardest) to 100 (easiest), whole.
 * @throws {RangeError} When there is no sentence to measure.
 */
export function originalEase(id: string, original: string, language: Language): number {
  const text = asProse(original);
  const ease = easeOfText(checker.check(text, { language }), text);
  if (ease === null) {
    throw new RangeError(
      `SentenceLab “${id}”: Expected a sentence to rewrite, got “${original}”; write a whole sentence in it`,
    );
  }
  return ease;
}
