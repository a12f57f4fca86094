import { createChecker } from '#plain-language';
import { ru } from '#plain-language/ru';
import { judgedSentences } from '../src/plain-language/ease/judged-sentences.ts';
import { meanDifficulty } from '../src/plain-language/ease/measure.ts';
import { measureRussian } from '../src/plain-language/ease/russian-model.ts';
import { countText } from '../src/plain-language/formulas/count.ts';
import { matskovsky, schoolGrade } from '../src/plain-language/formulas/russian.ts';
import { type GradedText, MissingCorpus, type PlainPair, readRussianPairs, readRussianReadMe } from './corpora.ts';
import { bootstrap, type Estimate, spearman } from './statistics.ts';

/** How hard a Russian text is by our model and by the two best formulas; higher is harder. */
export interface RussianDifficulty {
  readonly model: number;
  readonly schoolGrade: number;
  readonly matskovsky: number;
}

type Scale = keyof RussianDifficulty;

const scales: readonly Scale[] = ['model', 'schoolGrade', 'matskovsky'];

/** What each of them reaches on a corpus. */
export interface RussianEaseResult extends Readonly<Record<Scale, Estimate>> {
  readonly corpus: string;
  readonly measure: 'Spearman' | 'share told apart';
  readonly items: number;
}

const checker = createChecker({ ru });

/** Measures a text of any length; 0 for one without words. */
export function russianDifficultyOf(text: string): RussianDifficulty {
  const document = checker.parse(text, 'ru');
  const judged = judgedSentences(document);
  const sentences = judged.length > 0 ? judged : document.sentences.filter(({ words }) => words > 0);
  const counts = countText(document, sentences);
  if (counts.words === 0 || !ru.linearEase) return { model: 0, schoolGrade: 0, matskovsky: 0 };
  return {
    model: meanDifficulty(measureRussian(ru.linearEase, document, sentences)),
    schoolGrade: schoolGrade(counts),
    matskovsky: matskovsky(counts),
  };
}

function resultOf<Item>(
  corpus: string,
  measure: RussianEaseResult['measure'],
  items: readonly Item[],
  figure: (sample: readonly Item[], scale: Scale) => number,
): RussianEaseResult {
  const draws = items.length > 1000 ? 400 : 2000;
  const of = (scale: Scale): Estimate => bootstrap(items, (sample) => figure(sample, scale), draws);
  const [model, grade, press] = scales.map(of) as [Estimate, Estimate, Estimate];
  return { corpus, measure, items: items.length, model, schoolGrade: grade, matskovsky: press };
}

function rankResult(corpus: string, texts: readonly GradedText[]): RussianEaseResult {
  const items = texts.map(({ text, level }) => ({ level, ...russianDifficultyOf(text) }));
  return resultOf(corpus, 'Spearman', items, (sample, scale) =>
    spearman(
      sample.map((item) => item[scale]),
      sample.map((item) => item.level),
    ),
  );
}

function pairResult(corpus: string, pairs: readonly PlainPair[]): RussianEaseResult {
  const items = pairs.map(({ before, after }) => [russianDifficultyOf(before), russianDifficultyOf(after)] as const);
  // A pair that is judged equal is a toss-up.
  const won = ([before, after]: (typeof items)[number], scale: Scale): number =>
    before[scale] > after[scale] ? 1 : before[scale] === after[scale] ? 0.5 : 0;
  return resultOf(
    corpus,
    'share told apart',
    items,
    (sample, scale) => sample.reduce((sum, pair) => sum + won(pair, scale), 0) / sample.length,
  );
}

const law = new Set(['Legal', 'Policies']);

/** The corpora by the figures that they give. */
const evaluations: readonly ((data: string) => Promise<RussianEaseResult[]>)[] = [
  async (data) => {
    const texts = await readRussianReadMe(data);
    const parts = [...new Set(texts.map(({ split }) => split))].sort();
    const ofLaw = texts.filter(({ domain }) => domain !== undefined && law.has(domain));
    return [
      ...parts.map((part) =>
        rankResult(
          `ReadMe++ ru ${part}`,
          texts.filter(({ split }) => split === part),
        ),
      ),
      ...(ofLaw.length > 1 ? [rankResult('ReadMe++ ru, law and policies', ofLaw)] : []),
    ];
  },
  async (data) => (await readRussianPairs(data)).map(({ name, pairs }) => pairResult(name, pairs)),
];

/** Measures the Russian reading ease on the corpora of a folder, and says which are not there. */
export async function evaluateRussianEase(data: string): Promise<{ results: RussianEaseResult[]; missing: string[] }> {
  const results: RussianEaseResult[] = [];
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
export function russianEaseTable(results: readonly RussianEaseResult[]): string {
  const head = ['corpus', 'items', 'measure', 'model', 'SIS 2023', 'Matskovsky'];
  const rows = results.map(({ corpus, items, measure, ...figures }) => [
    corpus,
    String(items),
    measure,
    ...scales.map((scale) => figure(figures[scale])),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}
