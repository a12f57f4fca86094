import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createChecker } from '#plain-language';
import { en } from '#plain-language/en';
import { findProblems, rulesOfKind } from '../../bench/find-problems.ts';
import { readBadLetters, readTexts } from '../../bench/read-letters.ts';

const folder = fileURLToPath(new URL('../fixtures/letters/en', import.meta.url));
const good = await readTexts(`${folder}/good`);
const bad = await readBadLetters(folder);
const checker = createChecker({ en });
const check = (text: string) => checker.check(text, { language: 'en' });
/** Findings per 100 words. */
function density(text: string): number {
  const { counts, findings } = check(text);
  return (findings.length / counts.words) * 100;
}

test('at least nine of ten planted faults are found where they stand', () => {
  const outcomes = bad.flatMap((letter) => findProblems(letter, check(letter.text).findings));
  const missed = outcomes.filter(({ found }) => !found).map(({ letter, quote }) => `${letter}: ${quote}`);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(outcomes.length / 10);
});

test('at least eight of ten are found by the rule that tells what is wrong', () => {
  const outcomes = bad.flatMap((letter) => findProblems(letter, check(letter.text).findings));
  const told = outcomes.filter(({ kind }) => rulesOfKind[kind]);
  const missed = told.filter(({ named }) => !named).map(({ letter, quote }) => `${letter}: ${quote}`);
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(told.length / 5);
});

describe.each(good)('the good letter $name', ({ text }) => {
  test('has as many words as a real one, at most three findings in 100, and no error', () => {
    const { counts, findings } = check(text);
    expect(counts.words).toBeGreaterThanOrEqual(120);
    expect(counts.words).toBeLessThanOrEqual(300);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(density(text)).toBeLessThanOrEqual(3);
  });
});

test('every bad letter has more findings per 100 words than any good one', () => {
  const most = Math.max(...good.map(({ text }) => density(text)));
  expect(bad.filter(({ text }) => density(text) <= most).map(({ name }) => name)).toEqual([]);
});

test('findings stand inside the letter and say where', () => {
  for (const { text } of [...good, ...bad]) {
    for (const { start, end } of check(text).findings) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
});

test('a letter that never says “you” is told so', () => {
  const impersonal = `Dear Ms Lee,\n\n${'The office is open in May and the form can be seen there. '.repeat(6)}`;
  const rules = (text: string) => check(text).findings.map(({ rule }) => rule);
  expect(rules(impersonal)).toContain('third-person-reader');
  expect(rules(impersonal.replace('The office is', 'Your office is'))).not.toContain('third-person-reader');
});

test('people, places and numbers are invented', () => {
  for (const { text } of [...good, ...bad]) {
    expect(text.match(/\b555-\d{4}\b/g)?.filter((phone) => !/^555-01\d\d$/.test(phone)) ?? []).toEqual([]);
    expect(text.match(/[\w-]+\.(?:com|org|net|gov|uk)\b/g) ?? []).toEqual([]);
  }
});
