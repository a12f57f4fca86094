import { contributionsOf } from './ease/contributions.ts';
import { bestEdits } from './ease/edits.ts';
import { meanInterval } from './ease/interval.ts';
import { type Measured, meanDifficulty } from './ease/measure.ts';
import { russianEase } from './ease/russian-ease.ts';
import { bandOf, cefrOf, easeOf } from './ease/scale.ts';
import type { EaseModel } from './encoded.ts';
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

/** By the sentence model: the mean difficulty of the sentences, weighted with their words. */
function byModel(model: EaseModel, document: Document, measured: Measured): EaseReport {
  const { language } = document;
  const { sentences, words, difficulty } = measured;
  const found: Report['sentences'][number][] = [];
  // Whole, as the sums of samples want them.
  const weighted = new Float64Array(sentences.length);
  let total = 0;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index];
    const [count, hard] = [words[index] ?? 0, difficulty[index] ?? 0];
    if (!sentence) break;
    weighted[index] = Math.round(count * hard * 1000);
    total += count;
    found.push({
      start: sentence.start,
      end: sentence.end,
      difficulty: rounded(hard),
      contributions: contributionsOf(model, document, measured, index),
    });
  }
  if (sentences.length < leastSentences || total < leastWords) return { ease: null, sentences: found };
  const mean = meanDifficulty(measured);
  const score = Math.round(easeOf(language, mean));
  const { low, high } = meanInterval(words, weighted);
  return {
    ease: {
      score,
      band: bandOf(language, score),
      low: Math.min(score, Math.round(easeOf(language, high / 1000))),
      high: Math.max(score, Math.round(easeOf(language, low / 1000))),
      cefr: cefrOf(mean, model.levels),
      edits: bestEdits(model, document, measured, mean),
    },
    sentences: found,
  };
}

/** Reading ease of the prose of a text, with a 95 % interval from resampling its sentences. */
export function readingEase(document: Document): EaseReport {
  const { reading, linearEase, morphology } = document.data;
  if (linearEase && morphology)
    return russianEase(linearEase, document, { words: leastWords, sentences: leastSentences });
  const measured = document.measured();
  return reading && measured ? byModel(reading.model, document, measured) : { ease: null, sentences: [] };
}
