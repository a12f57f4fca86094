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
import phrases from './phrases.json' with { type: 'json' };
import syllables from './syllables.json' with { type: 'json' };
import termClusters from './term-clusters.json' with { type: 'json' };

/** The words of English that the engine looks up. */
export const en: LanguageData = {
  language: 'en',
  abbreviations,
  knownAcronyms: acronyms.words,
  lightVerbs: lightVerbs.lightVerbs,
  participles: participles.words,
  phrases: [...phrases.phrases, ...coldFormulas.phrases] as readonly Phrase[],
  nouns: nouns.words,
  nounPairs: nouns.pairs,
  termClusters: termClusters.clusters as unknown as readonly TermCluster[],
  syllables,
  reading: { lexicon, model: ease.model, functionWords: functionWords.words },
};
