import { diffArrays } from 'diff';

/** A run of words that both versions have, or one of them. */
export interface WordRun {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Words with what stands behind them: white space and marks are told with the word, so that runs are whole phrases. */
const pieces = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
/** More changes than this make two paragraphs that have nothing to do with each other. */
const mostChanges = 2000;

/** With less of the shorter paragraph kept, word by word is harder to read than one after the other. */
const leastKept = 0.5;

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

const replaced = (before: string, after: string): WordRun[] => [
  ...(before === '' ? [] : [{ kind: 'gone', text: before } as const]),
  ...(after === '' ? [] : [{ kind: 'new', text: after } as const]),
];

/**
 * The words of a paragraph that were left out, put in or kept, in the order of reading.
 *
 * @returns Runs; those without `new` ones give `before` back, those without `gone` ones `after`.
 */
export function diffWords(before: string, after: string): WordRun[] {
  const found = diffArrays(before.match(pieces) ?? [], after.match(pieces) ?? [], { maxEditLength: mostChanges });
  if (!found) return replaced(before, after);
  const kept = found.reduce(
    (sum, { added, removed, value }) => (added || removed ? sum : sum + lettersIn(value.join(''))),
    0,
  );
  if (kept < leastKept * Math.min(lettersIn(before), lettersIn(after))) return replaced(before, after);
  return found.map(({ value, added, removed }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    text: value.join(''),
  }));
}
