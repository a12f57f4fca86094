import type { Measured } from './measure.ts';
import type { Results } from './results.ts';

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');

/** Two figures when there are no more: 0.13, 4.2, 67. */
export function fine(value: number): string {
  if (value >= 10) return whole(value);
  return value >= 1 ? value.toFixed(1) : String(Number(value.toPrecision(2)));
}

/** Growth of time with length between the shortest and the longest text: 1 is in proportion. */
export function exponentOf({ long }: Measured): number {
  const points = Object.entries(long).map(([length, ms]) => [Math.log(Number(length)), Math.log(ms)] as const);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return Number.NaN;
  return (last[1] - first[1]) / (last[0] - first[0]);
}

/** A table whose first column is words and whose others are figures. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, ['---', ...head.slice(1).map(() => '--:')], ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** One row for each system, the fastest first. */
export function systemTable({ systems }: Results): string[] {
  const head = [
    'system',
    'words/s',
    '× floor',
    '400 words, warm, ms',
    'load, ms',
    'first letter, ms',
    '100k words, ms',
    '1M words, ms',
    'exponent',
    'peak MB',
  ];
  const rows = Object.entries(systems)
    .sort(([, a], [, b]) => b.wordsPerSecond - a.wordsPerSecond)
    .map(([name, measured]) => {
      const { load, first, letter, wordsPerSecond, floorWordsPerSecond, long, peakMemory } = measured;
      const exponent = exponentOf(measured);
      const lengthMs = (length: string): string => (long[length] === undefined ? '–' : whole(long[length]));
      return [
        name,
        whole(wordsPerSecond),
        fine(floorWordsPerSecond / wordsPerSecond),
        fine(letter),
        fine(load),
        fine(first),
        lengthMs('100000'),
        lengthMs('1000000'),
        Number.isNaN(exponent) ? '–' : exponent.toFixed(2),
        whole(peakMemory),
      ];
    });
  return table(head, rows);
}

/** What a keystroke costs, by system and length of the text. */
export function keystrokeTable({ keystrokes }: Results): string[] {
  const lengths = [...new Set(Object.values(keystrokes).flatMap(({ ms }) => Object.keys(ms)))];
  lengths.sort((a, b) => Number(a) - Number(b));
  const head = ['system', 'what is read', ...lengths.map((length) => `${whole(Number(length))} words, ms`)];
  const rows = Object.entries(keystrokes).map(([name, { way, ms }]) => [
    name,
    way === 'session' ? 'the paragraphs around it' : 'the whole text',
    ...lengths.map((length) => (ms[length] === undefined ? '–' : fine(ms[length]))),
  ]);
  return table(head, rows);
}
