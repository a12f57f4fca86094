import { exponentOf, fine } from './bench-tables.ts';
import type { Measured } from './measure.ts';
import type { Results } from './results.ts';
import { ours } from './systems.ts';

/** The bars, with what was measured and whether it is met. */
export function barRows({ systems, keystrokes, heap, size }: Results): string[] {
  const [own, house, letter, stack, harper] = [ours.all, ours.house, ours.letter, 'retext stack', 'harper.js'].map(
    (name) => systems[name],
  );
  if (!own || !house || !letter || !stack || !harper) return ['Not all systems were measured.'];
  const rows: string[] = [];
  const add = (bar: string, wanted: string, value: number, met: boolean): void => {
    rows.push(`| ${bar} | ${wanted} | ${fine(value)} | ${met ? 'met' : '**missed**'} |`);
  };
  const least = (bar: string, bound: number, value: number): void => add(bar, `≥ ${bound}`, value, value >= bound);
  const most = (bar: string, bound: number, value: number): void =>
    add(bar, `≤ ${bound}`, Math.round(value * 1000) / 1000, value <= bound);

  // Each was measured beside the floor in its own process: in floors they are equals.
  const inFloors = ({ wordsPerSecond, floorWordsPerSecond }: Measured): number => floorWordsPerSecond / wordsPerSecond;

  least('words/s with 2,000 phrases ÷ retext stack', 200, house.wordsPerSecond / stack.wordsPerSecond);
  least(
    'words/s with facts and slots, 2,000 phrases ÷ retext stack',
    200,
    letter.wordsPerSecond / stack.wordsPerSecond,
  );
  least('words/s with 2,000 phrases ÷ harper.js', 800, house.wordsPerSecond / harper.wordsPerSecond);
  most('floor ÷ words/s with 2,000 phrases', 12, inFloors(house));
  most('time with 2,000 phrases ÷ time without', 1.1, inFloors(house) / inFloors(own));
  most('time with facts and slots ÷ time without, 2,000 phrases', 1.6, inFloors(letter) / inFloors(house));
  most('exponent of time, shortest to longest text', 1.05, exponentOf(own));
  most('load + first letter ÷ that of the retext stack', 0.25, (own.load + own.first) / (stack.load + stack.first));
  const stroke = keystrokes[ours.all]?.ms ?? {};
  for (const [length, ms] of Object.entries(stroke)) most(`keystroke in ${length} words, ms`, 1, ms);
  const retext = keystrokes['retext stack']?.ms['5000'];
  if (retext && stroke['5000'])
    least('keystroke of the retext stack ÷ ours, 5,000 words', 200, retext / stroke['5000']);
  const [[early, before] = ['', 0], [late, after] = ['', 0]] = Object.entries(heap);
  most(`live heap after ${late} letters ÷ after ${early}`, 1.1, after / before);
  if (size) most('engine with English words, gzip, KB', 150, (size.engine + size.en) / 1000);
  const [russian, az, latin] = [ours.russian, 'Az.js, Russian', 'retext-latin, parse only, Russian'].map(
    (name) => systems[name],
  );
  if (russian && az && latin) {
    least('Russian: words/s ÷ Az.js', 30, russian.wordsPerSecond / az.wordsPerSecond);
    least('Russian: words/s ÷ retext-latin, parse only', 4, russian.wordsPerSecond / latin.wordsPerSecond);
    most('Russian: exponent of time', 1.05, exponentOf(russian));
  }
  return ['| bar | wanted | measured | |', '| --- | --: | --: | --- |', ...rows];
}
