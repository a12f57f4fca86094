import { readdir, readFile } from 'node:fs/promises';
import { wordsIn } from './cpu.ts';
import { letters, longText } from './generate.ts';
import { createRandom } from './random.ts';
import { ours } from './systems.ts';

/** The texts that a system is measured on. */
export interface Texts {
  readonly letters: readonly string[];
  /** One text of at least so many words. */
  long(words: number): string;
}

/** Russian texts are made of the paragraphs of our own letters; there is no generator of Russian letters. */
async function russian(letterCount: number): Promise<Texts> {
  const folder = new URL('../content/letters/ru/', import.meta.url);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), 'utf8')));
  const paragraphs = texts.flatMap((text) => text.replace(/^---\n[\s\S]*?\n---\n+/, '').split(/\n\n+/));
  const random = createRandom(5);
  const long = (words: number): string => {
    const chosen: string[] = [];
    for (let count = 0; count < words; count += wordsIn(chosen.at(-1) ?? '')) chosen.push(random.pick(paragraphs));
    return chosen.join('\n\n');
  };
  return { letters: Array.from({ length: letterCount }, () => long(random.whole(100, 600))), long };
}

/** The texts for a system: the same for all but our own Russian run. */
export async function textsFor(system: string, count: number): Promise<Texts> {
  return system === ours.russian ? russian(count) : { letters: letters(count), long: longText };
}

/** The letter that is nearest to 400 words. */
export const typicalOf = (texts: readonly string[]): string =>
  texts.reduce((best, text) => (Math.abs(wordsIn(text) - 400) < Math.abs(wordsIn(best) - 400) ? text : best));
