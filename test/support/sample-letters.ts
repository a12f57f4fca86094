import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type Language, languages } from '#plain-language';

/** A letter of our own. */
export interface SampleLetter {
  readonly language: Language;
  /** Its folder and its file: `bad/parking-penalty`, `samples/tax-notice-before`. */
  readonly name: string;
  readonly text: string;
}

function read(language: Language, folder: string, path: string): SampleLetter[] {
  return readdirSync(path)
    .filter((file) => file.endsWith('.txt') || file.endsWith('.md'))
    .sort()
    .map((file) => {
      const source = readFileSync(join(path, file), 'utf8');
      const text = file.endsWith('.md') ? source.replace(/^---\n[\s\S]*?\n---\n/, '').trimStart() : source;
      return { language, name: `${folder}/${basename(file, extname(file))}`, text };
    });
}

/** The letters of the fixtures, good and bad, and those of the course. */
export const sampleLetters: readonly SampleLetter[] = languages.flatMap((language) => {
  const fixtures = readdirSync('test/fixtures/letters').includes(language) ? ['good', 'bad'] : [];
  return [
    ...fixtures.flatMap((folder) => read(language, folder, `test/fixtures/letters/${language}/${folder}`)),
    ...read(language, 'samples', `content/letters/${language}`),
  ];
});
