import { expect, test } from 'vitest';
import { en } from '#plain-language/en';
import { levelFromShape } from '../../src/plain-language/ease/traits.ts';
import { lemmasOf } from '../../src/plain-language/language/en-lemmas.ts';
import { createWordFacts } from '../../src/plain-language/word-facts.ts';

if (!en.reading) throw new RangeError('Expected a lexicon for English, got none');
const factsOf = createWordFacts(en.reading.lexicon);

test.each([
  ['houses', 'house'],
  ['stopped', 'stop'],
  ['charging', 'charge'],
  ['carried', 'carry'],
  ['boxes', 'box'],
  ["provider's", 'provider'],
  ["doesn't", 'does'],
  ['organise', 'organize'],
  ['favourable', 'favorable'],
  ['happily', 'happy'],
])('%s may be a form of %s', (form, base) => {
  expect(lemmasOf(form)).toContain(base);
});

test('forms, regular and irregular, have the level of their base form', () => {
  const levelOf = (key: string): number => factsOf(key).level;
  for (const [form = '', base = ''] of ['paid pay', 'children child', 'declined decline', 'wrote write'].map((pair) =>
    pair.split(' '),
  ))
    expect([form, levelOf(form)]).toEqual([form, levelOf(base)]);
});

test('the list of Dale and Chall knows inflected forms', () => {
  expect(['walked', 'houses', 'paid', 'remittance', 'aforementioned'].map((key) => factsOf(key).familiar)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('frequent words have a higher Zipf frequency than rare ones', () => {
  const zipf = ['the', 'letter', 'entitlement', 'forthwith'].map((key) => factsOf(key).zipf);
  expect(zipf).toEqual([...zipf].sort((a, b) => b - a));
  expect(zipf[0]).toBe(7.75);
});

test('a derived word is a level above its stem and rarer', () => {
  const [stem, derived] = [factsOf('payment'), factsOf('nonpayment')];
  expect(derived.level).toBe(stem.level + 1);
  expect(derived.zipf).toBeLessThan(stem.zipf);
});

test('a compound is as hard as its harder part', () => {
  expect(factsOf('means-tested').zipf).toBe(Math.min(factsOf('means').zipf, factsOf('tested').zipf));
});

test('a compound without a hyphen is read by its parts, an old one is not', () => {
  expect(factsOf('payslip').level).toBeGreaterThan(0);
  expect(factsOf('hereunder').level).toBe(0);
});

test('what no list has is judged by its shape', () => {
  expect(factsOf('zxqvw')).toEqual({ level: 0, zipf: 0, familiar: false });
  expect([levelFromShape(4.2, 2), levelFromShape(3, 2), levelFromShape(0, 2), levelFromShape(0, 4)]).toEqual([
    4, 5, 5, 6,
  ]);
});
