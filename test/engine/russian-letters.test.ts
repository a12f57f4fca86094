import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createChecker } from '#plain-language';
import { ru } from '#plain-language/ru';
import { findProblems, rulesOfKind } from '../../bench/find-problems.ts';
import { readBadLetters, readTexts } from '../../bench/read-letters.ts';

const folder = fileURLToPath(new URL('../fixtures/letters/ru', import.meta.url));
const good = await readTexts(`${folder}/good`);
const bad = await readBadLetters(folder);
const checker = createChecker({ ru });
const check = (text: string) => checker.check(text, { language: 'ru' });
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
    expect(counts.words).toBeGreaterThanOrEqual(100);
    expect(counts.words).toBeLessThanOrEqual(300);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(density(text)).toBeLessThanOrEqual(3);
  });
});

test('every bad letter has more findings per 100 words than any good one', () => {
  const most = Math.max(...good.map(({ text }) => density(text)));
  expect(bad.filter(({ text }) => density(text) <= most).map(({ name }) => name)).toEqual([]);
});

test('what the standard of documents asks for is no fault', () => {
  const frame = `УПРАВЛЕНИЕ СОЦИАЛЬНОЙ ПОДДЕРЖКИ
пл. Ратушная, д. 3, г. Нижнереченск, 000001
тел. 8(000)0000112

03.03.2026 № 05-11/2214-ОТ
На № 1187 от 16.02.2026

Условнову Кириллу Петровичу
пер. Пивоваренный, д. 9, г. Нижнереченск, 000003

О субсидии на оплату Вашей квартиры

Уважаемый Кирилл Петрович!

Мы назначили Вам субсидию.

Приложение: копия решения от 02.03.2026 № 318 на 2 л. в 1 экз.

Начальник управления                         Е. Е. Эталонова

Исп. Черновикова Д. Д., 000-05-11
`;
  expect(check(frame).findings).toEqual([]);
});

test('people, places and numbers are invented', () => {
  for (const { text } of [...good, ...bad]) {
    expect(text.match(/\d \(\d{3,4}\) \d/g)?.filter((phone) => !/\((?:000|800)\)/.test(phone)) ?? []).toEqual([]);
    expect(text.match(/[\w-]+\.(?:com|org|net|gov|ru)(?!\w)/g) ?? []).toEqual([]);
  }
});
