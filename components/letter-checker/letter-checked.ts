import type { Report } from '#plain-language';

/** What `letter-checked` says: never the text. */
export interface LetterChecked {
  /** Of the element. */
  readonly id: string;
  readonly language: Report['language'];
  readonly words: number;
  readonly findings: number;
  /** Reading ease, 0 to 100; `null` when the letter is too short. */
  readonly score: number | null;
  readonly level: Report['verdict']['level'];
}

/** The event that tells the page of a report. */
export const letterChecked = (id: string, { language, counts, findings, ease, verdict }: Report) =>
  new CustomEvent<LetterChecked>('letter-checked', {
    detail: {
      id,
      language,
      words: counts.words,
      findings: findings.length,
      score: ease?.score ?? null,
      level: verdict.level,
    },
    bubbles: true,
  });
