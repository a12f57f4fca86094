import type { LanguageProfile } from './profile.ts';

const vowels = /[aeiouy]+/g;
/** Written and not said at the end: `file`, `makes`, `asked`; said in `table`, `boxes`, `needed`. */
const silentEnd =
  /[^aeiouy](?:e(?<![^aeiouylr]le)|es(?<!(?:[sxzcg]|[sc]h|[^aeiouylr]l)es)|ed(?<!(?:[td]|[^aeiouylr]l)ed))$/;
/** Written and not said inside: `statement`, `safely`, `something`, `everything`. */
const silentInside = /[^aeiouyl]e(?:ment|ly|ful|less|ness|thing|time|where|body|one)|very(?=.)|ess(?=es)/g;
/** Two syllables in one group of vowels: `material`, `various`, `client`, `create`, `usual`, `doing`. */
const hiatus =
  /(?<![tcsxgq]|sh)i(?:a(?!ge|g|nt)|o(?!n[^a-z])|ou|um|u)|i(?:ety|er$|est$|ance)|(?<![tc])i(?:ent|ence|en$)|[aeiouy](?<!q[u])(?<!ng[u])ing|e(?:ate|ation|ative|um$|o(?!p|u))|(?:^|[^gq])u(?:a(?!rd|r[ae]nt|de|ge|sion)|ous|ity)|ea$|yi|oi(?=ng)|(?:sm|thm)s?$|[dst]n't$/g;

/**
 * Syllables of an English word: groups of vowels, less the silent ones, more the split ones.
 *
 * The exceptions are in `data/en/syllables.json`.
 */
function syllables(key: string): number {
  const parts = key.split('-');
  if (parts.length > 1) return parts.reduce((sum, part) => sum + syllables(part), 0);
  const word = key.replace(/'s?$/, '').replace(/[^a-z']/g, '');
  if (word.length === 0) return 0;
  const groups = word.match(vowels)?.length ?? 0;
  if (word.length <= 3) return 1;
  const silent = (silentEnd.test(word) ? 1 : 0) + (word.match(silentInside)?.length ?? 0);
  return Math.max(1, groups - silent + (word.match(hiatus)?.length ?? 0));
}

/** English: how its sentences end and its syllables are counted. */
export const english: LanguageProfile = {
  syllables,
  vowels: 'aeiouy',
  // English puts the initials first.
  surname: /^$/,
  salutation: /^(?:dear|to whom it may concern|hello|hi)\b/i,
  closing: /^(?:yours\b|(?:kind|best|warm) (?:regards|wishes)|regards\b|sincerely\b|respectfully\b|many thanks,?$)/i,
  reference:
    /^(?:(?:our|your|my) ref|ref(?:erence)?\b|(?:file|case|account|application|claim) (?:no|number)|re:|date:|tel\b|telephone|phone|fax|e-?mail|enc(?:l|losed|losures?)?\b[.:])/i,
};
