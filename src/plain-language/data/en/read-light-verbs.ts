import type { LightVerb } from '../../types.ts';

/** Light verbs with all their forms, and nouns with their verb behind them: `reply|replies|answer`, `review+|review` with a plural in `s`. */
interface Group {
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
}

/** The light verbs of groups, one entry for each noun. */
export const readLightVerbs = (groups: readonly Group[]): readonly LightVerb[] =>
  groups.flatMap(({ verbs, nouns }) =>
    nouns.map((row) => {
      const words = row
        .split('|')
        .flatMap((word) => (word.endsWith('+') ? [word.slice(0, -1), `${word.slice(0, -1)}s`] : [word]));
      return { verbs, nouns: words.slice(0, -1), instead: words.at(-1) ?? '' };
    }),
  );
