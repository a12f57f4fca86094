import type { Comparison } from '#plain-language';
import { diffWords } from './word-diff.ts';

/** The words of each pair of paragraphs: `same`, `gone` and `new` ones. */
export const wordRuns = (before: string, after: string, { paragraphs }: Pick<Comparison, 'paragraphs'>) =>
  paragraphs.map((pair) => ({
    ...pair,
    words: diffWords(
      pair.before ? before.slice(pair.before.start, pair.before.end) : '',
      pair.after ? after.slice(pair.after.start, pair.after.end) : '',
    ),
  }));

/** A pair of paragraphs with its words. */
export type ParagraphRuns = ReturnType<typeof wordRuns>[number];
