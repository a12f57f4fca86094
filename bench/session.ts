/**
 * `npm run bench:session`: what a keystroke costs in a text of a given length, in CPU time of its thread.
 *
 * Types letters at random places of documents that are made of the sentences of `content/letters`.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createChecker, type Language, languages } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { wordsIn } from './cpu.ts';
import { createRandom } from './random.ts';

const checker = createChecker({ en, ru });
const lengths = [500, 5_000, 50_000, 1_000_000];
const keystrokes = 2000;
const warmUp = 500;
/** How paragraphs are parted: as in letters, by line ends alone, not at all. */
const shapes: Readonly<Record<string, (text: string) => string>> = {
  'empty lines': (text) => text,
  'line ends': (text) => text.replace(/\n+/g, '\n'),
  'one line': (text) => text.replace(/\s*\n+\s*/g, ' '),
};

async function lettersOf(language: Language): Promise<string[]> {
  const folder = new URL(`../content/letters/${language}/`, import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
  return texts.map((text) => text.replace(/^---\n[\s\S]*?\n---\n+/, ''));
}

/** A text of so many words made of the paragraphs of letters. */
function shuffled(letters: readonly string[], words: number): string {
  const random = createRandom(words);
  const paragraphs = letters.flatMap((letter) => letter.split(/\n\n+/));
  const chosen: string[] = [];
  for (let count = 0; count < words; count += wordsIn(chosen.at(-1) ?? '')) chosen.push(random.pick(paragraphs));
  return chosen.join('\n\n');
}

/** The mean CPU time of a keystroke in ms. */
function keystrokeOf(text: string, language: Language): number {
  const session = checker.createSession(text, { language });
  const typed = { en: 'etaoin s', ru: 'оеаинт с' }[language];
  const random = createRandom(1);
  let before = process.threadCpuUsage();
  for (let stroke = -warmUp; stroke < keystrokes; stroke++) {
    if (stroke === 0) before = process.threadCpuUsage();
    const at = random.whole(0, session.length - 1);
    session.edit(at, at, typed.charAt((stroke + warmUp) % typed.length));
  }
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000 / keystrokes;
}

for (const language of languages) {
  const letters = await lettersOf(language);
  for (const [shape, reshape] of Object.entries(shapes)) {
    for (const length of lengths) {
      const ms = keystrokeOf(reshape(shuffled(letters, length)), language);
      console.log(`${language} ${shape.padEnd(12)} ${String(length).padStart(9)} words: ${ms.toFixed(3)} ms`);
    }
  }
}
