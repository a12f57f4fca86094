import { contributionsOf } from './ease/contributions.ts';
import { bestEdits } from './ease/edits.ts';
import { type Columns, intervalOf, meanInterval } from './ease/interval.ts';
import { type Measured, meanDifficulty } from './ease/measure.ts';
import { obornevaDifficulty } from './ease/oborneva.ts';
import { bandOf, cefrOf, easeOf } from './ease/scale.ts';
import type { EaseModel } from './encoded.ts';
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
  const model = document.data.reading?.model;
  const measured = document.measured();
  return model && measured ? byModel(model, document, measured) : byFormula(document);
}
