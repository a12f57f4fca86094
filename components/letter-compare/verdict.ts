import { fill } from '#i18n';
import type { CompareWords } from './compare-words.ts';
import type { Shown } from './shown.ts';

/** In one sentence, what became of the facts. */
export function verdict(words: CompareWords, { facts }: Shown['difference']): string {
  const [lost, changed, added] = [facts.lost.length, facts.changed.length, facts.added.length];
  if (lost + changed + added > 0) return fill(words.verdict, { lost, changed, added });
  return facts.kept.length > 0 ? words.allKept : words.noFacts;
}
