import { fill, type Words } from '#i18n';
import type { Finding } from '#plain-language';
import { isSame, isSentence } from './kept.ts';

/** An exercise, as its author wrote it. */
export interface Exercise {
  readonly original: string;
  /** Least reading ease of the rewrite, 0 to 100. */
  readonly target: number;
  readonly keep: readonly string[];
}

/** What was measured in a rewrite. */
export interface Measure {
  /** `null` when there is no sentence to measure. */
  readonly ease: number | null;
  readonly lost: readonly string[];
  readonly findings: readonly Finding[];
  /** Mean words of a sentence. */
  readonly sentenceLength: number;
  /** Whether it is in the language of the exercise. */
  readonly language: boolean;
}

/** Mean words of a sentence above which splitting helps more than shorter words. */
const longSentence = 15;

/** Most words of a rewrite, for an original of so many. */
const mostWords = (original: string): number => Math.max(300, 3 * (original.match(/\S+/g)?.length ?? 0));

/** What keeps a text from being measured at all, in words; `null` when nothing does. */
export function obstacle(words: Words['lab'], text: string, { original, keep }: Exercise): string | null {
  if (text.trim() === '') return words.write;
  if (isSame(text, original)) return words.unchanged;
  const most = mostWords(original);
  if ((text.match(/\S+/g)?.length ?? 0) > most) return fill(words.tooLong, { most });
  return isSentence(text, keep) ? null : words.tooShort;
}

/** The passage that a finding is about, cut to what one line holds. */
export function excerpt({ start, end }: Finding, text: string): string {
  return end - start > 60 ? `${text.slice(start, start + 59).trimEnd()}…` : text.slice(start, end);
}

/** Whether a finding keeps a rewrite from passing. */
export const isSevere = ({ severity }: Finding): boolean => severity !== 'info';

/** The one thing to do next, in words; `null` when the rewrite is easy enough and says the same. */
export function nextStep(
  words: Words['lab'],
  { ease, lost, findings, sentenceLength, language }: Measure,
  text: string,
  { target }: Exercise,
): string | null {
  if (!language) return words.otherLanguage;
  if (ease === null) return words.tooShort;
  const [fact] = lost;
  if (fact !== undefined) return fill(words.bringBack, { fact });
  const severe = findings.find(isSevere);
  if (severe) return fill(words.mend, { passage: excerpt(severe, text), message: severe.message });
  if (ease >= target) return null;
  return fill(sentenceLength > longSentence ? words.splitIt : words.shorterWords, { ease, target });
}
