import {
  type GradedText,
  type PlainPair,
  readCefrSp,
  readClear,
  readOneStop,
  readPlainPairs,
  readReadMe,
} from './corpora.ts';
import { type Difficulty, difficultyOf } from './difficulty.ts';
import { estimateTable, evaluateAll, type Graded, ranked, toldApart } from './graded-corpora.ts';
import type { Estimate } from './statistics.ts';

/** What the model and Flesch–Kincaid reach on a corpus, and by how much the model is ahead. */
export interface EaseResult {
  readonly corpus: string;
  readonly measure: Graded<keyof Difficulty>['measure'];
  readonly items: number;
  readonly model: Estimate;
  readonly fleschKincaid: Estimate;
  /** Paired: both are taken of the same resamples. */
  readonly ahead: Estimate;
}

function resultOf({ corpus, measure, items, estimate }: Graded<keyof Difficulty>): EaseResult {
  return {
    corpus,
    measure,
    items,
    model: estimate((reached) => reached('model')),
    fleschKincaid: estimate((reached) => reached('fleschKincaid')),
    ahead: estimate((reached) => reached('model') - reached('fleschKincaid')),
  };
}

const rankResult = (corpus: string, texts: readonly GradedText[]): EaseResult =>
  resultOf(ranked(corpus, texts, difficultyOf));
const pairResult = (corpus: string, pairs: readonly PlainPair[]): EaseResult =>
  resultOf(toldApart(corpus, pairs, difficultyOf));

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
const official = new Set(['Legal', 'Policies', 'Letters', 'Guides', 'Finance', 'Statements']);

/** The corpora by the figures that they give. */
const evaluations: readonly ((data: string) => Promise<EaseResult[]>)[] = [
  async (data) => (await readCefrSp(data)).map(({ name, texts }) => rankResult(`CEFR-SP ${name}`, texts)),
  async (data) => {
    const texts = await readReadMe(data);
    const officialTexts = texts.filter(({ domain }) => domain !== undefined && official.has(domain));
    return [rankResult('ReadMe++', texts), rankResult('ReadMe++ official', officialTexts)];
  },
  async (data) => [rankResult('CLEAR', await readClear(data))],
  async (data) => [rankResult('OneStopEnglish', await readOneStop(data))],
  async (data) => [pairResult('Cochrane', await readPlainPairs(data, 'cochrane_pairs'))],
  ...['plainlanguage_gov_pairs.dev', 'plainlanguage_gov_pairs.test'].map((name) => async (data: string) => {
    const pairs = await readPlainPairs(data, name);
    const long = pairs.filter(({ before }) => wordsIn(before) >= 25);
    return [pairResult(`${name}, 25 words and more`, long), pairResult(`${name}, all`, pairs)];
  }),
];

/** Measures the English reading ease on the corpora of a folder, and says which are not there. */
export const evaluateEase = (data: string) => evaluateAll(evaluations, data);

/** A table of results for people. */
export const easeTable = (results: readonly EaseResult[]): string =>
  estimateTable(
    ['model', 'Flesch–Kincaid', 'ahead by'],
    results.map((result) => ({ ...result, figures: [result.model, result.fleschKincaid, result.ahead] })),
  );
