import { sampleCount, sampleSize, sampleSums } from './resampling.ts';
import type { Band, Document, Ease, Language, Report } from './types.ts';

/**
 * Weights of the reading-ease formula: Flesch (1948) for English, its Russian adaptation by Oborneva (2006).
 *
 * Both are `intercept − perWord · words in a sentence − perSyllable · syllables in a word`.
 */
export const weights: Readonly<Record<Language, { intercept: number; perWord: number; perSyllable: number }>> = {
  en: { intercept: 206.835, perWord: 1.015, perSyllable: 84.6 },
  ru: { intercept: 206.835, perWord: 1.3, perSyllable: 60.1 },
};

/** Least prose that a score is given for. */
const leastWords = 100;
const leastSentences = 5;

const clamp = (value: number): number => Math.min(100, Math.max(0, value));

/** How hard a stretch of prose is, by its words, sentences, syllables and the words that have syllables. */
export type Difficulty = (words: number, sentences: number, syllables: number, spokenWords: number) => number;

/** How hard prose of a language is: a raw value without bounds, higher is harder; about 60 to 250. */
export function difficultyIn(language: Language): Difficulty {
  const { perWord, perSyllable } = weights[language];
  return (words, sentences, syllables, spokenWords) =>
    (perWord * words) / Math.max(1, sentences) + (perSyllable * syllables) / Math.max(1, spokenWords);
}

/** The score of a difficulty: 0 (hardest) to 100 (easiest). */
export const easeOf = (language: Language, difficulty: number): number =>
  clamp(weights[language].intercept - difficulty);

/**
 * Least score of each band above `very-hard`.
 *
 * English: Flesch's own table, where 60 and more is plain. Russian words are longer, so the same scale runs lower:
 * the usual aim of official plain language, 12 words a sentence and at most 2.6 syllables a word, is 35.
 */
const bands: Readonly<Record<Language, readonly (readonly [Band, number])[]>> = {
  en: [
    ['very-easy', 80],
    ['easy', 60],
    ['fair', 50],
    ['hard', 30],
  ],
  ru: [
    ['very-easy', 55],
    ['easy', 35],
    ['fair', 25],
    ['hard', 10],
  ],
};

/** The band of a score. */
export const bandOf = (language: Language, score: number): Band =>
  bands[language].find(([, least]) => score >= least)?.[0] ?? 'very-hard';

/**
 * Reading ease of the prose of a text, with a 95 % interval from resampling its sentences.
 *
 * @returns `null` under 100 words or 5 sentences: too short to judge.
 */
export function readingEase({ language, sentences }: Document): Ease | null {
  const count = sentences.reduce((sum, { prose }) => (prose ? sum + 1 : sum), 0);
  if (count < leastSentences) return null;
  const [words, syllables, spokenWords] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const total = { words: 0, syllables: 0, spokenWords: 0 };
  let index = 0;
  for (const sentence of sentences) {
    if (!sentence.prose) continue;
    words[index] = sentence.words;
    syllables[index] = sentence.syllables;
    spokenWords[index++] = sentence.spokenWords;
    total.words += sentence.words;
    total.syllables += sentence.syllables;
    total.spokenWords += sentence.spokenWords;
  }
  if (total.words < leastWords) return null;

  const size = sampleSize(count);
  const difficultyOf = difficultyIn(language);
  const { intercept } = weights[language];
  /** By whole score: how many samples have it. */
  const samples = new Int32Array(101);
  const [inWords, inSyllables, inSpoken] = sampleSums([words, syllables, spokenWords]);
  for (let sample = 0; sample < sampleCount; sample++) {
    const difficulty = difficultyOf(inWords[sample] ?? 0, size, inSyllables[sample] ?? 0, inSpoken[sample] ?? 0);
    const score = Math.round(clamp(intercept - difficulty));
    samples[score] = (samples[score] ?? 0) + 1;
  }
  /** The score that so many samples are below. */
  const scoreAt = (rank: number): number => {
    let score = 0;
    for (let seen = samples[0] ?? 0; seen <= rank; seen += samples[score] ?? 0) score += 1;
    return score;
  };

  const score = Math.round(easeOf(language, difficultyOf(total.words, count, total.syllables, total.spokenWords)));
  return {
    score,
    band: bandOf(language, score),
    low: Math.min(score, scoreAt(Math.floor(sampleCount * 0.025))),
    high: Math.max(score, scoreAt(Math.ceil(sampleCount * 0.975) - 1)),
  };
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
