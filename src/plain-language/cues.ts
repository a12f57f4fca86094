import { keyOf } from './key.ts';
import { PhraseAutomaton } from './phrases.ts';
import type { Language } from './types.ts';

/** Turns of phrase that say the same thing: `you can appeal`, `right of appeal`; made with `cue`. */
export interface Cue {
  readonly index: number;
  readonly words: Readonly<Partial<Record<Language, string>>>;
}

/** A turn of phrase, and the cues that it belongs to. */
export interface CuePattern {
  /** Its own pattern: of each that ends at a word all count. */
  readonly list: string;
  readonly pattern: string;
  readonly cues: readonly number[];
}

/** Every cue, by index; slots make theirs when they are loaded, before any checker compiles them. */
export const allCues: Cue[] = [];

/**
 * A cue, to be looked up in `Document.cues`.
 *
 * @param words - Turns parted by `|`; `[can/may]` stands for either word, `[also/]` for the word or none, `обжалова*` for
 *   any ending. White space does not matter.
 */
export function cue(words: Cue['words']): Cue {
  const made = { index: allCues.length, words };
  allCues.push(made);
  return made;
}

/** All turns that one with alternatives stands for. */
function spellOut(turn: string): readonly string[][] {
  let turns: string[][] = [[]];
  for (const [part] of turn.matchAll(/\[[^[\]]*\]|[^\s[\]]+/g)) {
    const isChoice = part.startsWith('[');
    const options = isChoice
      ? part
          .slice(1, -1)
          .split('/')
          .map((one) => one.trim().split(/\s+/))
      : [[part]];
    turns = turns.flatMap((start) => options.map((option) => [...start, ...option.filter((word) => word !== '')]));
  }
  return turns;
}

/** Compiles the cues of a language. */
export function createCues(language: Language): PhraseAutomaton<CuePattern> {
  const cuesOf = new Map<string, number[]>();
  for (const { index, words } of allCues) {
    for (const turn of (words[language] ?? '').split('|')) {
      for (const spelt of spellOut(turn)) {
        const pattern = spelt.map(keyOf).join(' ');
        if (pattern === '') continue;
        const known = cuesOf.get(pattern);
        if (!known) cuesOf.set(pattern, [index]);
        else if (!known.includes(index)) known.push(index);
      }
    }
  }
  return new PhraseAutomaton([...cuesOf].map(([pattern, cues]) => ({ list: pattern, pattern, cues })));
}
