import { createSyllables } from './en-syllables.ts';
import type { LanguageProfile } from './profile.ts';

/** English: how its sentences end and its syllables are counted. */
export const english: LanguageProfile = {
  createSyllables,
  vowels: 'aeiouy',
  // English puts the initials first.
  surname: /^$/,
  salutation: /^(?:dear|to whom it may concern|hello|hi)\b/i,
  closing: /^(?:yours\b|(?:kind|best|warm) (?:regards|wishes)|regards\b|sincerely\b|respectfully\b|many thanks,?$)/i,
  reference:
    /^(?:(?:our|your|my) ref|ref(?:erence)?\b|(?:file|case|account|application|claim) (?:no|number)|re:|date:|tel\b|telephone|phone|fax|e-?mail|enc(?:l|losed|losures?)?\b[.:])/i,
};
