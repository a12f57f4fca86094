import { contributionsOf } from './ease/contributions.ts';
import { bestEdits } from './ease/edits.ts';
import { type Columns, intervalOf } from './ease/interval.ts';
import { judgedSentences } from './ease/judged-sentences.ts';
import { type MeasuredSentence, meanDifficulty, measure } from './ease/measure.ts';
import { obornevaDifficulty } from './ease/oborneva.ts';
import { bandOf, cefrOf, easeOf } from './ease/scale.ts';
import { sampleSize } from './resampling.ts';
import type { Document, Ease, Report } from './types.ts';

/** Least prose that a score is given for. */
const leastWords = 100;
const leastSentences = 5;

/** What the engine says of the reading ease of a text. */
export interface EaseReport {
  /** `null` under 100 words or 5 sentences of prose: too short to judge. */
  readonly ease: Ease | null;
  readonly sentences: Report['sentences'];
}

const rounded = (difficulty: number): number => Math.round(difficulty * 1000) / 1000;

/** A score with its band and interval. */
function scored(
  { language }: Document,
  difficulty: number,
  columns: Columns,
  difficultyOf: (first: number, second: number, third: number) => number,
): Pick<Ease, 'score' | 'band' | 'low' | 'high'> {
  const score = Math.round(easeOf(language, difficulty));
  const { low, high } = intervalOf(columns, (...sums) => easeOf(language, difficultyOf(...sums)));
  return { score, band: bandOf(language, score), low: Math.min(score, low), high: Math.max(score, high) };
}

/** By the formula for languages without a sentence model. */
function byFormula(document: Document): EaseReport {
  const prose = document.sentences.filter((sentence) => sentence.prose);
  const words = Float64Array.from(prose, (sentence) => sentence.words);
  const syllables = Float64Array.from(prose, (sentence) => sentence.syllables);
  const spokenWords = Float64Array.from(prose, (sentence) => sentence.spokenWords);
  const sum = (figures: Float64Array): number => figures.reduce((total, figure) => total + figure, 0);
  const total = [sum(words), sum(syllables), sum(spokenWords)] as const;
  const enough = total[0] >= leastWords && prose.length >= leastSentences;
  const size = sampleSize(prose.length);
  return {
    ease: enough
      ? scored(document, obornevaDifficulty(prose.length, ...total), [words, syllables, spokenWords], (...sums) =>
          obornevaDifficulty(size, ...sums),
        )
      : null,
    sentences: prose.map((sentence) => ({
      start: sentence.start,
      end: sentence.end,
      difficulty: rounded(obornevaDifficulty(1, sentence.words, sentence.syllables, sentence.spokenWords)),
    })),
  };
}

/** By the sentence model: the mean difficulty of the sentences, weighted with their words. */
function byModel(document: Document, prose: readonly MeasuredSentence[]): EaseReport {
  const model = document.data.reading?.model;
  if (!model) return byFormula(document);
  const words = Float64Array.from(prose, (sentence) => sentence.words);
  // Whole, as the sums of samples want them.
  const weighted = Float64Array.from(prose, ({ words: count, difficulty }) => Math.round(count * difficulty * 1000));
  const enough = prose.length >= leastSentences && words.reduce((sum, count) => sum + count, 0) >= leastWords;
  const mean = meanDifficulty(prose);
  return {
    ease: enough
      ? {
          ...scored(
            document,
            mean,
            [words, weighted, new Float64Array(prose.length)],
            (count, sum) => sum / count / 1000,
          ),
          cefr: cefrOf(mean, model.levels),
          edits: bestEdits(model, document, prose),
        }
      : null,
    sentences: prose.map((measured) => ({
      start: measured.sentence.start,
      end: measured.sentence.end,
      difficulty: rounded(measured.difficulty),
      contributions: contributionsOf(model, document, measured),
    })),
  };
}

/** Reading ease of the prose of a text, with a 95 % interval from resampling its sentences. */
export function readingEase(document: Document): EaseReport {
  const measured = measure(document, judgedSentences(document));
  return measured ? byModel(document, measured) : byFormula(document);
}
