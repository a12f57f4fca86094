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
const resamples = 400;

const clamp = (value: number): number => Math.min(100, Math.max(0, value));

/** How hard a stretch of prose is: a raw value without bounds, higher is harder; about 60 to 250. */
export function difficultyOf(
  language: Language,
  words: number,
  sentences: number,
  syllables: number,
  spokenWords: number,
): number {
  const { perWord, perSyllable } = weights[language];
  return (perWord * words) / Math.max(1, sentences) + (perSyllable * syllables) / Math.max(1, spokenWords);
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

/** Random numbers from 0 to 1, the same in every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Reading ease of the prose of a text, with a 95 % interval from resampling its sentences.
 *
 * @returns `null` under 100 words or 5 sentences: too short to judge.
 */
export function readingEase({ language, sentences }: Document): Ease | null {
  const prose = sentences.filter((sentence) => sentence.prose);
  const total = { words: 0, sentences: prose.length, syllables: 0, spokenWords: 0 };
  for (const { words, syllables, spokenWords } of prose) {
    total.words += words;
    total.syllables += syllables;
    total.spokenWords += spokenWords;
  }
  if (total.words < leastWords || prose.length < leastSentences) return null;

  const scoreOf = (sum: typeof total): number =>
    easeOf(language, difficultyOf(language, sum.words, sum.sentences, sum.syllables, sum.spokenWords));
  const random = createRandom(prose.length);
  // Past some hundred sentences the interval no longer moves: a sample of them is enough.
  const size = Math.min(prose.length, 400);
  const scores = Array.from({ length: resamples }, () => {
    const sum = { words: 0, sentences: size, syllables: 0, spokenWords: 0 };
    for (let draw = 0; draw < size; draw++) {
      const sentence = prose[Math.floor(random() * prose.length)];
      if (!sentence) continue;
      sum.words += sentence.words;
      sum.syllables += sentence.syllables;
      sum.spokenWords += sentence.spokenWords;
    }
    return scoreOf(sum);
  }).sort((a, b) => a - b);

  const score = Math.round(scoreOf(total));
  return {
    score,
    band: bandOf(language, score),
    low: Math.min(score, Math.round(scores[Math.floor(resamples * 0.025)] ?? score)),
    high: Math.max(score, Math.round(scores[Math.ceil(resamples * 0.975) - 1] ?? score)),
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
