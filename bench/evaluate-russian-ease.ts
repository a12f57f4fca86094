import { createChecker } from '#plain-language';
import { ru } from '#plain-language/ru';
import { judgedSentences } from '../src/plain-language/ease/judged-sentences.ts';
import { meanDifficulty } from '../src/plain-language/ease/measure.ts';
import { measureRussian } from '../src/plain-language/ease/russian-model.ts';
import { countText } from '../src/plain-language/formulas/count.ts';
import { matskovsky, schoolGrade } from '../src/plain-language/formulas/russian.ts';
import { type GradedText, type PlainPair, readRussianPairs, readRussianReadMe } from './corpora.ts';
import { estimateTable, evaluateAll, type Graded, ranked, toldApart } from './graded-corpora.ts';
import type { Estimate } from './statistics.ts';

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
  readonly measure: Graded<Scale>['measure'];
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

function resultOf({ corpus, measure, items, estimate }: Graded<Scale>): RussianEaseResult {
  const of = (scale: Scale): Estimate => estimate((reached) => reached(scale));
  return { corpus, measure, items, model: of('model'), schoolGrade: of('schoolGrade'), matskovsky: of('matskovsky') };
}

const rankResult = (corpus: string, texts: readonly GradedText[]): RussianEaseResult =>
  resultOf(ranked(corpus, texts, russianDifficultyOf));
const pairResult = (corpus: string, pairs: readonly PlainPair[]): RussianEaseResult =>
  resultOf(toldApart(corpus, pairs, russianDifficultyOf));

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
export const evaluateRussianEase = (data: string) => evaluateAll(evaluations, data);

/** A table of results for people. */
export const russianEaseTable = (results: readonly RussianEaseResult[]): string =>
  estimateTable(
    ['model', 'SIS 2023', 'Matskovsky'],
    results.map((result) => ({ ...result, figures: scales.map((scale) => result[scale]) })),
  );
