import type { LanguageData, Phrase } from '../../types.ts';
import abbreviations from './abbreviations.json' with { type: 'json' };
import acronyms from './acronyms.json' with { type: 'json' };
import lightVerbs from './light-verbs.json' with { type: 'json' };
import participles from './participles.json' with { type: 'json' };
import passive from './passive.json' with { type: 'json' };
import phrases from './phrases.json' with { type: 'json' };
import syllables from './syllables.json' with { type: 'json' };

/** The words of English that the engine looks up. */
export const en: LanguageData = {
  language: 'en',
  abbreviations,
  knownAcronyms: acronyms.words,
  lightVerbs: lightVerbs.lightVerbs,
  participles: participles.words,
  passive,
  phrases: phrases.phrases as readonly Phrase[],
  syllables: syllables.words,
};
