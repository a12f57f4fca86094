import { createSyllables } from './en-syllables.ts';
import type { LanguageProfile } from './profile.ts';

/** English: how its sentences end and its syllables are counted. */
export const english: LanguageProfile = {
  createSyllables,
  vowels: 'aeiouy',
  longestUnlisted: 3,
  // Only years in Russian have an abbreviation behind them.
  prepositions: new Set(),
};
