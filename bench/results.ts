import type { Cold } from './cold.ts';
import { median } from './cpu.ts';
import type { Heap } from './heap.ts';
import type { Keystrokes } from './keystrokes.ts';
import type { Measured } from './measure.ts';
import type { Size } from './size.ts';

/** All that a run of the bench measures. */
export interface Results {
  readonly systems: Readonly<Record<string, Measured & Cold>>;
  readonly keystrokes: Readonly<Record<string, Keystrokes>>;
  readonly heap: Heap;
  readonly size: Size | null;
}

/** The median of each figure of several rounds; a length counts only when every round has it. */
function mediansOf(rounds: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const names = Object.keys(rounds[0] ?? {}).filter((name) => rounds.every((round) => name in round));
  return Object.fromEntries(names.map((name) => [name, median(rounds.map((round) => round[name] ?? Number.NaN))]));
}

/** The medians of what a system costs. */
export function medianOf(measured: readonly Measured[], cold: readonly Cold[]): Measured & Cold {
  const of = (figure: (round: Measured) => number): number => median(measured.map(figure));
  return {
    load: median(cold.map(({ load }) => load)),
    first: median(cold.map(({ first }) => first)),
    letter: of(({ letter }) => letter),
    wordsPerSecond: of(({ wordsPerSecond }) => wordsPerSecond),
    floorWordsPerSecond: of(({ floorWordsPerSecond }) => floorWordsPerSecond),
    long: mediansOf(measured.map(({ long }) => long)),
    peakMemory: of(({ peakMemory }) => peakMemory),
  };
}

/** The medians of what a keystroke costs. */
export const medianStroke = (rounds: readonly Keystrokes[]): Keystrokes => ({
  way: rounds[0]?.way ?? 'whole text',
  ms: mediansOf(rounds.map(({ ms }) => ms)),
});
