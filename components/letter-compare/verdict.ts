import { counted, fill, type Language } from '#i18n';
import type { CompareWords } from './compare-words.ts';
import type { Shown } from './shown.ts';

/** In a sentence or two, what became of the facts and of the parts of the letter. */
export function verdict(language: Language, words: CompareWords, { facts, slots }: Shown['difference']): string {
  const kinds = ['lost', 'changed', 'added'] as const;
  const told = kinds.flatMap((kind) => (facts[kind].length > 0 ? [fill(words[kind], { n: facts[kind].length })] : []));
  const n = kinds.reduce((sum, kind) => sum + facts[kind].length, 0);
  const quiet = facts.kept.length > 0 ? words.allKept : words.noFacts;
  const sentences = [n > 0 ? fill(counted(language, words.factsToCheck, n), { what: told.join(', ') }) : quiet];
  if (slots.lost.length > 0) sentences.push(counted(language, words.partsLost, slots.lost.length));
  return sentences.join(' ');
}
