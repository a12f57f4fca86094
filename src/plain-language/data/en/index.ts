import { englishRules } from '../../rules/english.ts';
import type { LanguageData, Phrase, TermCluster } from '../../types.ts';
import abbreviations from './abbreviations.json' with { type: 'json' };
import acronyms from './acronyms.json' with { type: 'json' };
import coldFormulas from './cold-formulas.json' with { type: 'json' };
import ease from './ease.json' with { type: 'json' };
import functionWords from './function-words.json' with { type: 'json' };
import lexicon from './lexicon.json' with { type: 'json' };
import lightVerbs from './light-verbs.json' with { type: 'json' };
import nouns from './nouns.json' with { type: 'json' };
import participles from './participles.json' with { type: 'json' };
import passive from './passive.json' with { type: 'json' };
import phrasesOf18f from './phrases-18f.json' with { type: 'json' };
import phrasesOfCdc from './phrases-cdc.json' with { type: 'json' };
import phrasesOfFormFyxer from './phrases-formfyxer.json' with { type: 'json' };
import ownPhrases from './phrases-own.json' with { type: 'json' };
import phrasesOfPlainLanguageGov from './phrases-plainlanguage-gov.json' with { type: 'json' };
import { readLightVerbs } from './read-light-verbs.ts';
import { readPhrases } from './read-phrases.ts';
import syllables from './syllables.json' with { type: 'json' };
import termClusters from './term-clusters.json' with { type: 'json' };
import terms from './terms.json' with { type: 'json' };

/** The words of English that the engine looks up. */
export const en: LanguageData = {
  language: 'en',
  rules: englishRules,
  abbreviations,
  knownAcronyms: acronyms.words,
  lightVerbs: readLightVerbs(lightVerbs.groups),
  participles: participles.words,
  passive,
  phrases: [
    ...readPhrases([ownPhrases, phrasesOf18f, phrasesOfCdc, phrasesOfFormFyxer, phrasesOfPlainLanguageGov, terms]),
    ...(coldFormulas.phrases as readonly Phrase[]),
  ],
  nouns: nouns.words,
  nounPairs: nouns.pairs,
  termClusters: termClusters.clusters as unknown as readonly TermCluster[],
  syllables,
  reading: { lexicon, model: ease.model, functionWords: functionWords.words },
};
