/** What a keystroke costs in texts of given lengths: letters are typed at random places. Started by `bench.ts`. */
import type { OpenChecker } from '#plain-language';
import { loadEngine } from './built-engine.ts';
import { cpuMs } from './cpu.ts';
import { longText } from './generate.ts';
import { createRandom } from './random.ts';
import { loadSystem, ours } from './systems.ts';

/** By words of the text, in ms of CPU of the main thread; and how the text is checked. */
export interface Keystrokes {
  readonly way: 'session' | 'whole text';
  readonly ms: Readonly<Record<string, number>>;
}

/** Puts `typed` in at `at`, and checks what is needed. */
type Typist = (at: number, typed: string) => unknown;

const [name = '', ...lengths] = process.argv.slice(2);
/** A length is measured for so long, and never with fewer strokes than `leastStrokes`. */
const enoughMs = 300;
const leastStrokes = 3;
const typedLetters = [...'abcdeno .'];

async function makerOf(): Promise<{ way: Keystrokes['way']; make(text: string): Typist }> {
  if (name === ours.all) {
    const { createChecker, data } = await loadEngine('en');
    const { createSession }: OpenChecker = createChecker({ en: data });
    const make = (text: string): Typist => {
      const session = createSession(text, { language: 'en' });
      return (at, typed) => session.edit(at, at, typed);
    };
    return { way: 'session', make };
  }
  const system = await loadSystem(name);
  const make = (first: string): Typist => {
    let text = first;
    return (at, typed) => {
      text = text.slice(0, at) + typed + text.slice(at);
      return system(text);
    };
  };
  return { way: 'whole text', make };
}

async function strokeMs(typist: Typist, textLength: number): Promise<number> {
  const random = createRandom(3);
  const stroke = (): unknown => typist(random.whole(0, textLength - 1), random.pick(typedLetters));
  const from = cpuMs();
  for (let strokes = 0; strokes < 500 && cpuMs() - from < enoughMs; strokes++) await stroke();
  const start = cpuMs();
  let strokes = 0;
  for (; strokes < leastStrokes || cpuMs() - start < enoughMs; strokes++) await stroke();
  return (cpuMs() - start) / strokes;
}

const { way, make } = await makerOf();
const ms: Record<string, number> = {};
for (const length of lengths.map(Number)) {
  const text = longText(length);
  ms[length] = await strokeMs(make(text), text.length);
}
const keystrokes: Keystrokes = { way, ms };
console.log(JSON.stringify(keystrokes));
process.exit(0);
