import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createChecker, type Language } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';

/** Sentences that a space joins, or what `separator` says. */
type Case = readonly string[] | { readonly sentences: readonly string[]; readonly separator: string };

const checker = createChecker({ en, ru });

async function readCases(name: string): Promise<readonly Case[]> {
  const file = new URL(`../fixtures/sentence-ends/${name}.json`, import.meta.url);
  return JSON.parse(await readFile(file, 'utf8')) as Case[];
}

const sets: readonly (readonly [string, Language])[] = [
  ['en', 'en'],
  ['ru', 'ru'],
  ['ru-official', 'ru'],
];

test.each(sets)('hard cases of official letters are cut right: %s', async (name, language) => {
  const cases = (await readCases(name)).map((each) =>
    'sentences' in each ? each : { sentences: each, separator: ' ' },
  );
  const got = cases.map(({ sentences, separator }) => {
    const text = sentences.join(separator);
    return checker.parse(text, language).sentences.map(({ start, end }) => text.slice(start, end));
  });
  const wrong = got.filter((sentences, index) => sentences.join('|') !== cases[index]?.sentences.join('|'));
  expect(wrong).toEqual([]);
});

test.each(sets)('there are at least 120 cases, none of them twice: %s', async (name) => {
  const cases = (await readCases(name)).map((each) => JSON.stringify(each));
  expect(new Set(cases).size).toBe(cases.length);
  expect(cases.length).toBeGreaterThanOrEqual(120);
});
