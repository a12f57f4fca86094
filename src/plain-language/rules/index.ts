import type { Rule } from '../types.ts';
import { englishRules } from './english.ts';
import { russianRules } from './russian.ts';

/** Every rule, A to Z; `english.ts` and `russian.ts` list those of one language. */
export const allRules: readonly Rule[] = [...new Set([...englishRules, ...russianRules])].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);
