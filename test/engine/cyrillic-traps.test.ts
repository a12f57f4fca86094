import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { mixed, trapsIn, trapsUnder } from '../support/cyrillic-traps.ts';

const root = new URL('../../', import.meta.url);
/** What may read Russian text. */
const folders = [
  'src/plain-language',
  'src/documents',
  'src/house',
  'src/retext',
  'src/cli',
  'src/checking',
  'scripts',
] as const;

/** Files with code that looks like a trap, and why it is none. */
const allowed: Readonly<Record<string, string>> = {
  'src/plain-language/key.ts': 'a quick way out for words without «ё»; the others are folded below it',
  'src/plain-language/language/en-syllables.ts': 'English words only',
  'src/documents/html.ts': 'names of HTML elements',
  'src/documents/read-document.ts': 'names of XML elements and of encodings',
  'src/documents/rtf.ts': 'control words and signs of RTF, which is ASCII',
  'src/house/schema.ts': 'names of npm packages',
  'src/house/json-fault.ts': 'the signs of JSON',
  'src/house/comments.ts': 'the word okno-ignore',
  'src/plain-language/data/ru/word-forms.ts': 'made by a script; its letters are figures too',
  'scripts/phrases/inflect.ts': 'English words only',
  'scripts/morphology/collect-forms.ts': 'names of OpenCorpora, and forms whose ё is folded',
  'src/plain-language/rules/latin-look-alike.ts': 'examples of what the rule finds',
  'src/plain-language/language/ru.ts': 'the vowels of both scripts, one by one',
};

test.each([
  ['/\\bв\\b/u', '\\b knows Latin letters only: look around with \\p{L}'],
  ['/^\\w+$/', '\\w is Latin only: write \\p{L}'],
  ['/[а-я]+/', '[а-я] lacks ё'],
  ['/[А-Яа-яё]/', '[А-Яа-яё] lacks Ё'],
  ['/\\p{Lu}/iu', 'with the flag i, \\p{Lu} is any letter'],
  ['/[^a-z]/', '[^a-z] takes Cyrillic letters for signs'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: code that is looked at
  ['new RegExp(`\\\\b${word}`)', '\\b knows Latin letters only: look around with \\p{L}'],
  ['word.toLocaleLowerCase()', 'toLocaleLowerCase depends on the locale'],
  ["const at = 'cт'", 'a word in two scripts'],
  ["const at = 'мои\u0306'", '“й” or “ё” in two characters'],
])('%s is a trap', (code, why) => {
  expect(trapsIn('a.ts', code).map((trap) => trap.why)).toEqual([why]);
});

test.each([
  "number.toLocaleString('en-GB')",
  '/(?<!\\p{L})в(?!\\p{L})/u',
  '/[а-яё]/gi',
  '/[А-ЯЁ]/',
  '/[a-z]+/',
  '/\\\\w/',
  "'\\nсрок'",
])('%s is no trap', (code) => {
  expect(trapsIn('a.ts', code)).toEqual([]);
});

test('no code that reads Russian falls into a trap of Cyrillic', async () => {
  const found = (await Promise.all(folders.map((folder) => trapsUnder(root, folder)))).flat();
  expect(
    found
      .filter(({ file }) => !(file in allowed))
      .map(({ place, code, why }) => `${place}: ${code.slice(0, 80)}: ${why}`),
  ).toEqual([]);
  // What is allowed must be needed.
  expect(Object.keys(allowed).filter((file) => !found.some((trap) => trap.file === file))).toEqual([]);
});

test('no word of the Russian data is in two scripts or in decomposed letters', async () => {
  const folder = new URL('src/plain-language/data/ru/', root);
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json'))) {
    const text = await readFile(new URL(file, folder), 'utf8');
    const words = text.replace(/\\[nrt"\\/]/g, ' ').split(/\s+/);
    expect([file, words.filter((word) => mixed(word) || word !== word.normalize('NFC'))]).toEqual([file, []]);
  }
});
