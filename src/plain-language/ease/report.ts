import type { Contribution, Ease, EaseEdit, Language, Report } from '../types.ts';
import { meanInterval } from './interval.ts';
import { type Measured, meanDifficulty } from './measure.ts';
import { thousandths } from './points.ts';
import { bandOf, cefrOf, easeOf } from './scale.ts';

/** Least prose that a score is given for. */
const least = { words: 100, sentences: 5 };

/** What the engine says of the reading ease of a text. */
export interface EaseReport {
  /** `null` under 100 words or 5 sentences of prose: too short to judge. */
  readonly ease: Ease | null;
  readonly sentences: Report['sentences'];
}

/** What the model of a language says of sentences that it measured. */
export interface Judgement extends Pick<Measured, 'sentences' | 'words' | 'difficulty'> {
  readonly language: Language;
  /** The difficulties at which A2, B1, B2, C1 and C2 begin. */
  readonly levels: readonly number[];
  /** What sets a sentence, by index, off from an average easy one. */
  contributionsOf(index: number): readonly Contribution[];
  /** The changes that would raise the score most, given the mean difficulty. */
  bestEdits(mean: number): readonly EaseEdit[];
}

/** The score of the mean difficulty, weighted with the words; the interval comes from resampling the sentences. */
function scoreOf(judgement: Judgement): Ease {
  const { language, words, difficulty, levels } = judgement;
  const mean = meanDifficulty(judgement);
  const score = Math.round(easeOf(language, mean));
  // Whole and not below 0, as the sums of samples want them.
  const weighted = words.map((count, index) => Math.max(0, thousandths(count * (difficulty[index] ?? 0))));
  const { low, high } = meanInterval(words, weighted);
  return {
    score,
    band: bandOf(score),
    low: Math.min(score, Math.round(easeOf(language, high / 1000))),
    high: Math.max(score, Math.round(easeOf(language, low / 1000))),
    cefr: cefrOf(mean, levels),
    edits: judgement.bestEdits(mean),
  };
}

/** What is said of the sentences of a text, and of all of them if they are enough. */
export function easeReport(judgement: Judgement): EaseReport {
  const { sentences, words, difficulty } = judgement;
  const isEnough = sentences.length >= least.sentences && words.reduce((sum, count) => sum + count, 0) >= least.words;
  return {
    ease: isEnough ? scoreOf(judgement) : null,
    sentences: sentences.map(({ start, end }, index) => ({
      start,
      end,
      difficulty: thousandths(difficulty[index] ?? 0) / 1000,
      contributions: judgement.contributionsOf(index),
    })),
  };
}
