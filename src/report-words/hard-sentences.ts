import type { Band, Report } from '#plain-language';
import { bandOf, easeOf } from '#plain-language/ease';

/** A sentence of a report. */
export type HardSentence = Report['sentences'][number];

/** In a shorter sentence one long word decides, and no reader finds it hard; in words. */
const leastWords = 8;

/** The band of a sentence; none where it is too short to be called hard. */
export function bandOfSentence(
  language: Report['language'],
  { start, end, difficulty }: HardSentence,
  text: string,
): Band | null {
  if (language === 'other' || text.slice(start, end).trim().split(/\s+/).length < leastWords) return null;
  return bandOf(easeOf(language, difficulty));
}

/** The sentences that are hard or very hard to read, the hardest first; of equals, the earlier. */
export function hardSentences({ language, sentences }: Report, text: string): HardSentence[] {
  return sentences
    .filter((sentence) => {
      const band = bandOfSentence(language, sentence, text);
      return band === 'hard' || band === 'very-hard';
    })
    .toSorted((a, b) => b.difficulty - a.difficulty || a.start - b.start);
}
