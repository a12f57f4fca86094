import type { LanguageData, Phrase } from '../../types.ts';
import abbreviations from './abbreviations.json' with { type: 'json' };
import acronyms from './acronyms.json' with { type: 'json' };
import lightVerbs from './light-verbs.json' with { type: 'json' };
import { morphology } from './morphology.ts';
import participles from './participles.json' with { type: 'json' };
import phrases from './phrases.json' with { type: 'json' };
import terms from './terms.json' with { type: 'json' };

/** The words of Russian that the engine looks up. */
export const ru: LanguageData = {
  language: 'ru',
  abbreviations,
  knownAcronyms: acronyms.words,
  lightVerbs: lightVerbs.lightVerbs,
  participles: participles.words,
  phrases: [...phrases.phrases, ...terms.phrases] as readonly Phrase[],
  // Every vowel is a syllable.
  syllables: { contexts: {}, exceptions: {} },
  morphology,
};
