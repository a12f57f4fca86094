/** Makes lessons for the tagger of the sentences of a treebank. */
import type { Lexicon } from '../../src/plain-language/lexicon.ts';
import { edges } from '../../src/plain-language/morphology/context.ts';
import type { WordAnalyst } from '../../src/plain-language/morphology/morphology.ts';
import { goldTokens } from './gold-tokens.ts';
import type { Lesson } from './train-perceptron.ts';
import { allowed, type GoldWord, goldPos } from './universal-dependencies.ts';

/** @param hasParticiples - Whether the treebank tells participles from adjectives. */
export function lessonOf(
  words: readonly GoldWord[],
  analyst: WordAnalyst,
  lexicon: Lexicon,
  hasParticiples: boolean,
): Lesson {
  const { tokens, text } = goldTokens(words, lexicon);
  const count = words.length;
  analyst.tag(tokens, text, 0, count, new Int32Array(count));
  const { context } = analyst.tagger;
  const types = context.type.slice(edges, edges + count);
  const { sets, set } = analyst.types;
  const right = new Int32Array(count);
  words.forEach((word, index) => {
    const own = set[types[index] ?? 0] ?? 0;
    const tags = [...sets.tags.subarray(sets.starts[own] ?? 0, sets.starts[own + 1] ?? 0)];
    if (goldPos(word) !== 0) right[index] = allowed(word, tags, hasParticiples);
  });
  return { types, shapes: context.shape.slice(edges, edges + count), right };
}
