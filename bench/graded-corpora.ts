import { type GradedText, MissingCorpus, type PlainPair } from './corpora.ts';
import { bootstrap, type Estimate, spearman } from './statistics.ts';

/** What is measured of a text, by name; higher is harder. */
type Scores<Scale extends string> = Readonly<Record<Scale, number>>;

/** Items of a corpus, with the figure that each scale reaches on a sample of them. */
export interface Graded<Scale extends string> {
  readonly corpus: string;
  readonly measure: 'Spearman' | 'share told apart';
  readonly items: number;
  /** With a 95 % interval, by resampling the items. */
  estimate(figure: (reached: (scale: Scale) => number) => number): Estimate;
}

function graded<Scale extends string, Item>(
  corpus: string,
  measure: Graded<Scale>['measure'],
  items: readonly Item[],
  figureOf: (sample: readonly Item[], scale: Scale) => number,
): Graded<Scale> {
  // Large corpora need no 2,000 resamples for two decimals.
  const draws = items.length > 1000 ? 400 : 2000;
  const estimate: Graded<Scale>['estimate'] = (figure) =>
    bootstrap(items, (sample) => figure((scale) => figureOf(sample, scale)), draws);
  return { corpus, measure, items: items.length, estimate };
}

/** How well the order of the scores is that of the levels. */
export function ranked<Scale extends string>(
  corpus: string,
  texts: readonly GradedText[],
  scoresOf: (text: string) => Scores<Scale>,
): Graded<Scale> {
  const items = texts.map(({ text, level }) => ({ level, scores: scoresOf(text) }));
  return graded(corpus, 'Spearman', items, (sample, scale) =>
    spearman(
      sample.map(({ scores }) => scores[scale]),
      sample.map(({ level }) => level),
    ),
  );
}

/** In how many pairs the plain version has the lower score; a pair that is judged equal is a toss-up. */
export function toldApart<Scale extends string>(
  corpus: string,
  pairs: readonly PlainPair[],
  scoresOf: (text: string) => Scores<Scale>,
): Graded<Scale> {
  const items = pairs.map(({ before, after }) => ({ before: scoresOf(before), after: scoresOf(after) }));
  const won = ({ before, after }: (typeof items)[number], scale: Scale): number =>
    before[scale] > after[scale] ? 1 : before[scale] === after[scale] ? 0.5 : 0;
  return graded(
    corpus,
    'share told apart',
    items,
    (sample, scale) => sample.reduce((sum, pair) => sum + won(pair, scale), 0) / sample.length,
  );
}

/** Runs evaluations on the corpora of a folder, and says which are not there. */
export async function evaluateAll<Result>(
  evaluations: readonly ((data: string) => Promise<Result[]>)[],
  data: string,
): Promise<{ results: Result[]; missing: string[] }> {
  const results: Result[] = [];
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

/** A figure with its interval. */
const shown = ({ value, low, high }: Estimate): string => `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;

/** A table for people: the corpus, and a column for each estimate. */
export function estimateTable(
  columns: readonly string[],
  results: readonly (Pick<Graded<string>, 'corpus' | 'measure' | 'items'> & {
    readonly figures: readonly Estimate[];
  })[],
): string {
  const head = ['corpus', 'items', 'measure', ...columns];
  const rows = results.map(({ corpus, items, measure, figures }) => [
    corpus,
    String(items),
    measure,
    ...figures.map(shown),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}
