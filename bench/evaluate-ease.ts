import {
  type GradedText,
  MissingCorpus,
  type PlainPair,
  readCefrSp,
  readClear,
  readOneStop,
  readPlainPairs,
  readReadMe,
} from './corpora.ts';
import { type Difficulty, difficultyOf } from './difficulty.ts';
import { bootstrap, type Estimate, spearman } from './statistics.ts';

/** What the model and Flesch–Kincaid reach on a corpus, and by how much the model is ahead. */
export interface EaseResult {
  readonly corpus: string;
  readonly measure: 'Spearman' | 'share told apart';
  readonly items: number;
  readonly model: Estimate;
  readonly fleschKincaid: Estimate;
  /** Paired: both are taken of the same resamples. */
  readonly ahead: Estimate;
}

type Scale = keyof Difficulty;

function resultOf<Item>(
  corpus: string,
  measure: EaseResult['measure'],
  items: readonly Item[],
  figure: (sample: readonly Item[], scale: Scale) => number,
): EaseResult {
  // Large corpora need no 2,000 resamples for two decimals.
  const draws = items.length > 1000 ? 400 : 2000;
  return {
    corpus,
    measure,
    items: items.length,
    model: bootstrap(items, (sample) => figure(sample, 'model'), draws),
    fleschKincaid: bootstrap(items, (sample) => figure(sample, 'fleschKincaid'), draws),
    ahead: bootstrap(items, (sample) => figure(sample, 'model') - figure(sample, 'fleschKincaid'), draws),
  };
}

function rankResult(corpus: string, texts: readonly GradedText[]): EaseResult {
  const items = texts.map(({ text, level }) => ({ level, ...difficultyOf(text) }));
  return resultOf(corpus, 'Spearman', items, (sample, scale) =>
    spearman(
      sample.map((item) => item[scale]),
      sample.map((item) => item.level),
    ),
  );
}

function pairResult(corpus: string, pairs: readonly PlainPair[]): EaseResult {
  const items = pairs.map(({ before, after }) => ({ before: difficultyOf(before), after: difficultyOf(after) }));
  // A pair that is judged equal is a toss-up.
  const won = ({ before, after }: (typeof items)[number], scale: Scale): number =>
    before[scale] > after[scale] ? 1 : before[scale] === after[scale] ? 0.5 : 0;
  return resultOf(
    corpus,
    'share told apart',
    items,
    (sample, scale) => sample.reduce((sum, pair) => sum + won(pair, scale), 0) / sample.length,
  );
}

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
export async function evaluateEase(data: string): Promise<{ results: EaseResult[]; missing: string[] }> {
  const results: EaseResult[] = [];
  const missing: string[] = [];
  for (const evaluation of evaluations) {
    try {
      results.push(...(await evaluation(data)));
    } catch (error) {
      if (!(error instanceof MissingCorpus)) throw error;
      missing.push(error.message);
    }
  }
  return { results, missing };
}

const figure = ({ value, low, high }: Estimate): string =>
  `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;

/** A table of results for people. */
export function easeTable(results: readonly EaseResult[]): string {
  const head = ['corpus', 'items', 'measure', 'model', 'Flesch–Kincaid', 'ahead by'];
  const rows = results.map(({ corpus, items, measure, model, fleschKincaid, ahead }) => [
    corpus,
    String(items),
    measure,
    figure(model),
    figure(fleschKincaid),
    figure(ahead),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}
