import { contributionsOf } from './ease/contributions.ts';
import { bestEdits } from './ease/edits.ts';
import { judgedSentences } from './ease/judged-sentences.ts';
import { type MeasuredSentence, meanDifficulty, measure } from './ease/measure.ts';
import { obornevaDifficulty } from './ease/oborneva.ts';
import { resample } from './ease/resample.ts';
import { bandOf, cefrOf, easeOf } from './ease/scale.ts';
import type { Document, Ease, Report } from './types.ts';

export { bandOf } from './ease/scale.ts';

/** Least prose that a score is given for. */
const leastWords = 100;
const leastSentences = 5;

/** What the engine says of the reading ease of a text. */
export interface EaseReport {
  /** `null` under 100 words or 5 sentences of prose: too short to judge. */
  readonly ease: Ease | null;
  readonly sentences: Report['sentences'];
}

/** Score and interval of items that a difficulty can be taken of. */
function scoreOf<Item>(
  { language }: Document,
  items: readonly Item[],
  difficultyOf: (sample: readonly Item[]) => number,
): Pick<Ease, 'score' | 'band' | 'low' | 'high'> {
  const easeOfSample = (sample: readonly Item[]): number => easeOf(language, difficultyOf(sample));
  const score = Math.round(easeOfSample(items));
  const { low, high } = resample(items, easeOfSample);
  return {
    score,
    band: bandOf(language, score),
    low: Math.min(score, Math.round(low)),
    high: Math.max(score, Math.round(high)),
  };
}

const rounded = (difficulty: number): number => Math.round(difficulty * 1000) / 1000;

/** By the formula for languages without a sentence model. */
function byFormula(document: Document): EaseReport {
  const prose = document.sentences.filter((sentence) => sentence.prose);
  const words = prose.reduce((sum, sentence) => sum + sentence.words, 0);
  const enough = words >= leastWords && prose.length >= leastSentences;
  return {
    ease: enough ? scoreOf(document, prose, obornevaDifficulty) : null,
    sentences: prose.map((sentence) => ({
      start: sentence.start,
      end: sentence.end,
      difficulty: rounded(obornevaDifficulty([sentence])),
    })),
  };
}

/** By the sentence model: the mean difficulty of the sentences, weighted with their words. */
function byModel(document: Document, prose: readonly MeasuredSentence[]): EaseReport {
  const model = document.data.reading?.model;
  if (!model) return byFormula(document);
  const words = prose.reduce((sum, sentence) => sum + sentence.words, 0);
  const enough = words >= leastWords && prose.length >= leastSentences;
  return {
    ease: enough
      ? {
          ...scoreOf(document, prose, meanDifficulty),
          cefr: cefrOf(meanDifficulty(prose), model.levels),
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

/**
 * Reading ease of a text of any length, for exercises on single sentences: the mean difficulty of its sentences,
 * weighted by their words.
 *
 * @returns 0 (hardest) to 100 (easiest), whole; `null` when the text has no prose or is in neither language.
 */
export function easeOfText(report: Report, text: string): number | null {
  if (report.language === 'other' || report.sentences.length === 0) return null;
  let words = 0;
  let sum = 0;
  for (const { start, end, difficulty } of report.sentences) {
    const weight = text.slice(start, end).split(/\s+/).length;
    words += weight;
    sum += weight * difficulty;
  }
  return Math.round(easeOf(report.language, sum / words));
}
