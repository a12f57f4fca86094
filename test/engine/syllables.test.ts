import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import syllables from '../../src/plain-language/data/en/syllables.json' with { type: 'json' };
import { createSyllables } from '../../src/plain-language/language/en-syllables.ts';

const count = createSyllables(syllables);

test.each([
  [1, ['the', 'asked', 'makes', "don't", "you'll", 'paid', 'league']],
  [2, ['table', 'needed', 'client', "didn't", "james's", 'prism', 'tv']],
  [3, ['beautiful', 'employer', 'two-bedroom', 'area', 'applicant']],
  [4, ['material', 'application', 'society', 'appreciate']],
  [5, ['notification', 'association', 'administration', 'determination']],
] as const)('words of %i syllables are counted', (syllablesOfEach, words) => {
  expect(words.map((word) => [word, count(word)])).toEqual(words.map((word) => [word, syllablesOfEach]));
});

test('what has no Latin letter has no syllables', () => {
  expect(['', '12', "'", '-', 'дом'].map(count)).toEqual([0, 0, 0, 0, 0]);
});

test('an accent tells that a vowel is said', () => {
  expect(count('café')).toBe(2);
});

test('the table is small and names its source', () => {
  expect(gzipSync(JSON.stringify(syllables), { level: 9 }).length).toBeLessThan(4000);
  expect(syllables.licence).toContain('Carnegie Mellon University');
});
