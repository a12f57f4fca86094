import type { House, Ignored } from './house.ts';
import type { Finding } from './types.ts';

/** A passage, whatever its spaces and line ends. */
const flat = (passage: string): string => passage.trim().replace(/\s+/g, ' ');

/** Tells what is not wanted of a text: what is ignored, and what is said of terms that must stay. */
export interface Unwanted {
  /** Whether a passage stands inside a term that must stay. */
  isKept(text: string, start: number, end: number): boolean;
  isIgnored(passage: string, finding: Finding): boolean;
}

/** Compiles what is not wanted; `undefined` when everything is. */
export function createUnwanted(house: House | undefined, ignored: readonly Ignored[]): Unwanted | undefined {
  const terms = (house?.keep ?? []).map(flat).filter((term) => term !== '');
  if (terms.length === 0 && ignored.length === 0) return undefined;
  const longest = Math.max(0, ...terms.map((term) => term.length)) * 2;
  const pattern = termPattern(terms);
  const passages = new Set<string>();
  const stretches: { readonly rule: string | undefined; readonly start: number; readonly end: number }[] = [];
  for (const one of ignored) {
    if ('text' in one) passages.add(fingerprint(one.rule, one.text));
    else stretches.push({ rule: one.rule, start: one.start, end: one.end });
  }

  return {
    isKept(text, start, end) {
      if (!pattern || end - start > longest) return false;
      const from = Math.max(0, start - longest);
      for (const match of text.slice(from, end + longest).matchAll(pattern)) {
        const first = from + match.index;
        if (first > start) return false;
        if (end <= first + match[0].length) return true;
      }
      return false;
    },
    isIgnored(passage, { rule, start }) {
      if (
        passages.size > 0 &&
        (passages.has(fingerprint(rule, passage)) || passages.has(fingerprint(undefined, passage)))
      )
        return true;
      return stretches.some(
        (one) => (one.rule === undefined || one.rule === rule) && one.start <= start && start < one.end,
      );
    },
  };
}

const fingerprint = (rule: string | undefined, passage: string): string => `${rule ?? ''}\0${flat(passage)}`;

/** Finds any of the terms as whole words, the longest first. */
function termPattern(terms: readonly string[]): RegExp | undefined {
  if (terms.length === 0) return undefined;
  const alternatives = [...terms]
    .sort((a, b) => b.length - a.length)
    .map((term) => term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
