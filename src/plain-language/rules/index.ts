import type { Rule } from '../types.ts';

/** Every rule, A to Z by id. */
export const allRules: readonly Rule[] = [];
