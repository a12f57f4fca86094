/** Live heap while letters pass, each with a word never seen before. Started by `bench.ts` with `--expose-gc`. */
import { letters } from './generate.ts';
import { loadSystem, ours } from './systems.ts';

/** In MB, by letters that have passed. */
export type Heap = Readonly<Record<string, number>>;

const counts = process.argv.slice(2).map(Number);
const system = await loadSystem(ours.letter);
// Short letters: what may grow is counted by letters and by new words, not by length.
const texts = letters(500, 7, [60, 120]);
const heap: Record<string, number> = {};
let passed = 0;
for (const count of counts) {
  for (; passed < count; passed++) {
    const word = passed.toString(36).replace(/\d/g, (digit) => 'qwxzvkjpyg'.charAt(Number(digit)));
    system(`${texts[passed % texts.length]}\n\nYour name here is ${word}${word}.`);
  }
  for (let pass = 0; pass < 3; pass++) globalThis.gc?.();
  heap[count] = process.memoryUsage().heapUsed / 2 ** 20;
}
console.log(JSON.stringify(heap));
