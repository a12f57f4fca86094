import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Language, languages } from '#plain-language';

/** A letter of the fixtures. */
export interface SampleLetter {
  readonly language: Language;
  /** Its folder and its file: `bad-parking-penalty`. */
  readonly name: string;
  readonly text: string;
}

/** The letters of the fixtures, good and bad. */
export const sampleLetters: readonly SampleLetter[] = languages.flatMap((language) =>
  ['good', 'bad'].flatMap((folder) => {
    const path = `test/fixtures/letters/${language}/${folder}`;
    return readdirSync(path)
      .sort()
      .map((file) => ({
        language,
        name: `${folder}-${basename(file, '.txt')}`,
        text: readFileSync(`${path}/${file}`, 'utf8'),
      }));
  }),
);
