import type { Language, LanguageData } from './types.ts';

/**
 * The words of a language among those that were given.
 *
 * @throws {RangeError} When they are not.
 */
export function wordsGiven(data: Partial<Record<Language, LanguageData>>, language: Language): LanguageData {
  const words = data[language];
  if (words) return words;
  const got = Object.keys(data).join(', ') || 'none';
  throw new RangeError(`Expected the data of "${language}", got ${got}; pass them to createChecker`);
}
