import type { EaseReport } from '../ease.ts';
import type { LinearEaseModel } from '../encoded.ts';
import type { Document, Ease } from '../types.ts';
import { meanInterval } from './interval.ts';
import { judgedSentences } from './judged-sentences.ts';
import { russianContributions } from './russian-contributions.ts';
import { russianEdits } from './russian-edits.ts';
import { type MeasuredRussian, meanRussianDifficulty, measureRussian } from './russian-model.ts';
import { bandOf, cefrOf, easeOf } from './scale.ts';

/** The score of sentences with its band, level, interval and best edits. */
function easeOfSentences(model: LinearEaseModel, document: Document, prose: readonly MeasuredRussian[]): Ease {
  const mean = meanRussianDifficulty(prose);
  const score = Math.round(easeOf('ru', mean));
  const words = Float64Array.from(prose, (sentence) => sentence.words);
  // Whole and not below 0, as the sums of samples want them.
  const weighted = Float64Array.from(prose, (sentence) =>
    Math.max(0, Math.round(sentence.words * sentence.difficulty * 1000)),
  );
  const { low, high } = meanInterval(words, weighted);
  return {
    score,
    band: bandOf('ru', score),
    low: Math.min(score, Math.round(easeOf('ru', high / 1000))),
    high: Math.max(score, Math.round(easeOf('ru', low / 1000))),
    cefr: cefrOf(mean, model.levels),
    edits: russianEdits(model, document, prose),
  };
}

/**
 * Reading ease of Russian: the mean difficulty of the sentences by the linear model, weighted with their words.
 *
 * @param least - Words and sentences that a score needs.
 */
export function russianEase(
  model: LinearEaseModel,
  document: Document,
  least: { readonly words: number; readonly sentences: number },
): EaseReport {
  const prose = measureRussian(model, document, judgedSentences(document));
  const words = prose.reduce((sum, sentence) => sum + sentence.words, 0);
  const isEnough = prose.length >= least.sentences && words >= least.words;
  return {
    ease: isEnough ? easeOfSentences(model, document, prose) : null,
    sentences: prose.map((measured) => ({
      start: measured.sentence.start,
      end: measured.sentence.end,
      difficulty: Math.round(measured.difficulty * 1000) / 1000,
      contributions: russianContributions(model, document, measured),
    })),
  };
}
