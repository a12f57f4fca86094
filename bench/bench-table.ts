import type { Measured } from './measure.ts';

type Results = ReadonlyMap<string, Measured>;

const ours = 'Okno, all rules';
const withHouse = 'Okno, all rules, 2,000 house phrases';

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');
const fine = (value: number): string => (value < 10 ? value.toPrecision(2) : whole(value));

/** Growth of time with length between the shortest and the longest text: 1 is in proportion. */
function exponentOf({ long }: Measured): number {
  const points = Object.entries(long).map(([length, ms]) => [Math.log(Number(length)), Math.log(ms)] as const);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || first === last) return Number.NaN;
  return (last[1] - first[1]) / (last[0] - first[0]);
}

/** One row for each system, the fastest first. */
export function tableOf(results: Results): string[] {
  const rows = [...results]
    .sort(([, a], [, b]) => b.wordsPerSecond - a.wordsPerSecond)
    .map(([name, measured]) => {
      const { load, first, letter, wordsPerSecond, floorWordsPerSecond, long, peakMemory } = measured;
      const long100 = long['100000'];
      const exponent = exponentOf(measured);
      return [
        name,
        whole(wordsPerSecond),
        fine(letter),
        fine(load + first),
        fine(floorWordsPerSecond / wordsPerSecond),
        long100 === undefined ? '–' : whole(long100),
        Number.isNaN(exponent) ? '–' : exponent.toFixed(2),
        whole(peakMemory),
      ];
    });
  const head = [
    'system',
    'words/s',
    '400 words, warm, ms',
    'load + first letter, ms',
    '× floor',
    '100k words, ms',
    'exponent',
    'peak MB',
  ];
  return [head, ['---', ...head.slice(1).map(() => '--:')], ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** The bars, with what was measured and whether it is met. */
export function barRows(results: Results): string[] {
  const [own, house, stack, harper] = [ours, withHouse, 'retext stack', 'harper.js'].map((name) => results.get(name));
  if (!own || !house || !stack || !harper) return ['Not all systems were measured.'];
  const rows: [string, string, string, boolean][] = [];
  const add = (bar: string, least: number, value: number): void => {
    rows.push([bar, `≥ ${least}`, fine(value), value >= least]);
  };
  const cap = (bar: string, most: number, value: number): void => {
    rows.push([bar, `≤ ${most}`, value.toFixed(2), value <= most]);
  };
  add('words/s with 2,000 phrases ÷ retext stack', 200, house.wordsPerSecond / stack.wordsPerSecond);
  add('words/s with 2,000 phrases ÷ harper.js', 800, house.wordsPerSecond / harper.wordsPerSecond);
  cap('floor ÷ words/s with 2,000 phrases', 12, house.floorWordsPerSecond / house.wordsPerSecond);
  cap(
    'time with 2,000 phrases ÷ time without',
    1.1,
    own.wordsPerSecond / own.floorWordsPerSecond / (house.wordsPerSecond / house.floorWordsPerSecond),
  );
  cap('exponent, 1k to 1M words', 1.05, exponentOf(own));
  cap('load + first letter ÷ that of the retext stack', 0.25, (own.load + own.first) / (stack.load + stack.first));
  return [
    '| bar | wanted | measured | |',
    '| --- | --: | --: | --- |',
    ...rows.map(([bar, wanted, value, met]) => `| ${bar} | ${wanted} | ${value} | ${met ? 'met' : '**missed**'} |`),
  ];
}
