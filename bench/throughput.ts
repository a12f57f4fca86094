/**
 * `node bench/throughput.ts [words…]`: how fast the engine is, in CPU time of its thread; medians of interleaved runs.
 *
 * Reads the letters in `content/letters`, and documents of the given lengths made of their sentences.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createChecker, type Language, languages } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { createLexiconOnly, floorOf, housePhrases, shuffled } from './throughput-parts.ts';

const rounds = 7;
/** Shorter runs are lost in the clock: CPU time comes in steps of about 4 ms. */
const leastMs = 60;
const lengths = process.argv
  .slice(2)
  .map(Number)
  .filter((length) => length > 0);

/** CPU time of one call in ms, from as many calls as take long enough. */
function cpuOf(run: () => unknown): number {
  for (let calls = 1; ; calls *= 2) {
    const before = process.threadCpuUsage();
    for (let call = 0; call < calls; call++) run();
    const { user, system } = process.threadCpuUsage(before);
    const ms = (user + system) / 1000;
    if (ms >= leastMs) return ms / calls;
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

async function lettersOf(language: Language): Promise<string[]> {
  const folder = new URL(`../content/letters/${language}/`, import.meta.url);
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.md')).sort();
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
  return texts.map((text) => text.replace(/^---\n[\s\S]*?\n---\n+/, ''));
}

for (const language of languages) {
  const letters = await lettersOf(language);
  if (letters.length === 0) continue;
  const data = { en, ru };
  const plain = createChecker(data);
  const house = createChecker(data, { house: { phrases: housePhrases(language, 2000) } });
  const tokenise = createLexiconOnly(data[language]);
  const systems: Record<string, (text: string) => unknown> = {
    floor: floorOf,
    tokenise,
    parse: (text) => plain.parse(text, language),
    check: (text) => plain.check(text, { language }),
    'check + 2,000 phrases': (text) => house.check(text, { language }),
    'check, language detected': (text) => plain.check(text),
  };
  const inputs: [string, string[]][] = [
    ['letters', letters],
    ...(lengths.length > 0 ? lengths : [1_000, 10_000, 100_000, 1_000_000]).map((length): [string, string[]] => [
      `${length} words`,
      [shuffled(letters, length)],
    ]),
  ];
  for (const [input, texts] of inputs) {
    const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);
    const times = new Map<string, number[]>();
    for (let round = 0; round < rounds; round++) {
      for (const [name, run] of Object.entries(systems)) {
        const ms = cpuOf(() => texts.forEach(run));
        if (round > 0) times.set(name, [...(times.get(name) ?? []), ms]);
      }
    }
    const floor = median(times.get('floor') ?? []);
    console.log(`\n${language}, ${input}: ${texts.length} text(s), ${words} words`);
    for (const [name, all] of times) {
      const ms = median(all);
      const speed = `${(words / ms / 1000).toFixed(2)} M words/s`.padStart(18);
      console.log(
        `  ${name.padEnd(26)}${speed}${(ms / texts.length).toFixed(4).padStart(12)} ms a text${(ms / floor).toFixed(1).padStart(8)} x floor`,
      );
    }
  }
}
