import type { Passage } from '../types.ts';
import { shared, stemsOf } from './stems.ts';
import type { ParagraphPair } from './types.ts';

/** Two paragraphs with less in common than this are no pair, 0 to 1. */
const leastAlike = 0.2;
/** How far from the diagonal pairs are looked for, in paragraphs. */
const band = 120;

/** The paragraphs of a text: runs of lines without an empty one between. */
export function paragraphsOf(text: string): Passage[] {
  const stretches: Passage[] = [];
  let start = -1;
  let end = 0;
  let line = 0;
  while (line <= text.length) {
    const newline = text.indexOf('\n', line);
    const lineEnd = newline < 0 ? text.length : newline;
    const isEmpty = text.slice(line, lineEnd).trim() === '';
    if (!isEmpty) {
      if (start < 0) start = line;
      end = lineEnd;
    } else if (start >= 0) {
      stretches.push({ start, end });
      start = -1;
    }
    line = lineEnd + 1;
  }
  if (start >= 0) stretches.push({ start, end });
  return stretches;
}

/** How much two paragraphs have in common, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const size = a.size + b.size;
  return size === 0 ? 0 : (2 * shared(a, b)) / size;
}

/** Pairs the paragraphs of two texts in their order, so that those that are paired have the most in common. */
export function alignParagraphs(before: string, after: string): ParagraphPair[] {
  const [left, right] = [paragraphsOf(before), paragraphsOf(after)];
  const stems = (text: string, of: readonly Passage[]) =>
    of.map(({ start, end }) => stemsOf(text.slice(start, end), 2));
  const [leftStems, rightStems] = [stems(before, left), stems(after, right)];
  const width = right.length + 1;
  const inBand = (i: number, j: number): boolean => Math.abs(j - (i * right.length) / Math.max(1, left.length)) <= band;
  const best = new Map<number, number>();
  const at = (i: number, j: number): number => best.get(i * width + j) ?? 0;
  const alike = (i: number, j: number): number => {
    const [a, b] = [leftStems[i], rightStems[j]];
    return a && b ? likeness(a, b) : 0;
  };
  const matches = new Set<number>();
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--) {
      if (!inBand(i, j)) continue;
      const like = alike(i, j);
      const paired = like >= leastAlike ? like + at(i + 1, j + 1) : -1;
      const skipped = Math.max(at(i + 1, j), at(i, j + 1));
      if (paired >= skipped) matches.add(i * width + j);
      best.set(i * width + j, Math.max(paired, skipped));
    }
  const pairs: ParagraphPair[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && matches.has(i * width + j)) {
      pairs.push({ before: left[i++] ?? null, after: right[j++] ?? null });
    } else if (i < left.length && (j >= right.length || at(i + 1, j) >= at(i, j + 1))) {
      pairs.push({ before: left[i++] ?? null, after: null });
    } else pairs.push({ before: null, after: right[j++] ?? null });
  }
  return pairs;
}
