import { russianRules } from '../../rules/russian.ts';
import type { LanguageData, Phrase } from '../../types.ts';
import abbreviations from './abbreviations.json' with { type: 'json' };
import acronyms from './acronyms.json' with { type: 'json' };
import ease from './ease.json' with { type: 'json' };
import lightVerbs from './light-verbs.json' with { type: 'json' };
import { morphology } from './morphology.ts';
import participles from './participles.json' with { type: 'json' };
import phrases from './phrases.json' with { type: 'json' };
import { readPhrases } from './read-phrases.ts';
import terms from './terms.json' with { type: 'json' };

/** The words of Russian that the engine looks up. */
export const ru: LanguageData = {
  language: 'ru',
  rules: russianRules,
  abbreviations,
  knownAcronyms: acronyms.words,
  lightVerbs: [],
  splitPredicates: lightVerbs,
  linearEase: ease.model,
  participles: participles.words,
  phrases: [...readPhrases(phrases), ...(terms.phrases as readonly Phrase[])],
  // Every vowel is a syllable.
  syllables: { contexts: {}, exceptions: {} },
  morphology,
};
