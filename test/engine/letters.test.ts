import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createChecker, languages } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { findProblems, rulesOfKind } from '../../bench/find-problems.ts';
import { readBadLetters, readTexts } from '../../bench/read-letters.ts';

const checker = createChecker({ en, ru });
/** Russian needs fewer words to say the same. */
const fewestWords = { en: 120, ru: 100 };
/** What a phone number looks like, what an invented one does, and hosts that might be somebody’s. */
const places = {
  en: { phone: /\b555-\d{4}\b/g, invented: /^555-01\d\d$/, host: /[\w-]+\.(?:com|org|net|gov|uk)\b/g },
  ru: {
    phone: /\d \(\d{3,4}\) \d/g,
    invented: /\((?:000|800)\)/,
    host: /[\w-]+\.(?:com|org|net|gov|ru)(?!\w)/g,
  },
};
const letters = await Promise.all(
  languages.map(async (language) => {
    const folder = fileURLToPath(new URL(`../fixtures/letters/${language}`, import.meta.url));
    return { language, good: await readTexts(`${folder}/good`), bad: await readBadLetters(folder) };
  }),
);

describe.each(letters)('the letters in $language', ({ language, good, bad }) => {
  const check = (text: string) => checker.check(text, { language });
  /** Findings per 100 words. */
  function density(text: string): number {
    const { counts, findings } = check(text);
    return (findings.length / counts.words) * 100;
  }

  test('at least nine of ten planted faults are found where they stand', () => {
    const outcomes = bad.flatMap((letter) => findProblems(letter, check(letter.text).findings));
    const missed = outcomes.filter(({ found }) => !found).map(({ letter, quote }) => `${letter}: ${quote}`);
    expect(outcomes.length).toBeGreaterThan(50);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(outcomes.length / 10);
  });

  test('at least eight of ten are found by the rule that tells what is wrong', () => {
    const outcomes = bad.flatMap((letter) => findProblems(letter, check(letter.text).findings));
    const told = outcomes.filter(({ kind }) => rulesOfKind[kind]);
    const missed = told.filter(({ named }) => !named).map(({ letter, quote }) => `${letter}: ${quote}`);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(told.length / 5);
  });

  test.each(good)(
    'the good letter $name is as long as a real one, with at most three findings in 100 words, no error',
    ({ text }) => {
      const { counts, findings } = check(text);
      expect(counts.words).toBeGreaterThanOrEqual(fewestWords[language]);
      expect(counts.words).toBeLessThanOrEqual(300);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(density(text)).toBeLessThanOrEqual(3);
    },
  );

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

  test('people, places and numbers are invented', () => {
    const { phone, invented, host } = places[language];
    for (const { text } of [...good, ...bad]) {
      expect(text.match(phone)?.filter((found) => !invented.test(found)) ?? []).toEqual([]);
      expect(text.match(host) ?? []).toEqual([]);
    }
  });
});

test('a letter that never says “you” is told so', () => {
  const impersonal = `Dear Ms Lee,\n\n${'The office is open in May and the form can be seen there. '.repeat(6)}`;
  const rules = (text: string) => checker.check(text, { language: 'en' }).findings.map(({ rule }) => rule);
  expect(rules(impersonal)).toContain('third-person-reader');
  expect(rules(impersonal.replace('The office is', 'Your office is'))).not.toContain('third-person-reader');
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
  expect(checker.check(frame, { language: 'ru' }).findings).toEqual([]);
});
