import { describe, expect, test } from 'vitest';
import { words } from '#i18n';
import type { Finding } from '#plain-language';
import { isKept, isSentence } from './kept.ts';
import { type Exercise, type Measure, nextStep, obstacle } from './next-step.ts';

const { lab } = words('en');
const exercise: Exercise = { original: 'Payment is due prior to 1 May.', target: 60, keep: ['1 May'] };
const good: Measure = { ease: 80, lost: [], findings: [], sentenceLength: 6, language: true };
const text = 'Please pay prior to 1 May.';
const finding: Finding = {
  rule: 'officialese',
  severity: 'warning',
  start: 11,
  end: 19,
  message: 'Write “before”.',
  suggestions: [],
};

describe('a fact is kept', () => {
  test.for([
    ['1 May', 'Pay by 1\u00a0 may!'],
    ['café', 'The cafe\u0301 is open.'],
    ['приём', 'Прием идёт с девяти.'],
    ['дорог', 'Мы осмотрели дорогу.'],
    ['no. 5 (b)', 'See No.\n5 (b).'],
    ['срок', 'ср\u00adок прошёл'],
  ] as const)('“%s” in “%s”', ([fact, rewrite], { expect }) => {
    expect(isKept(fact, rewrite)).toBe(true);
  });

  test.for([
    ['1 May', 'Pay by 11 May.'],
    ['30', 'It costs 300.'],
    ['5', 'It costs 0.55.'],
    ['art', 'Start now.'],
    ['1 May', ''],
  ] as const)('“%s” is not in “%s”', ([fact, rewrite], { expect }) => {
    expect(isKept(fact, rewrite)).toBe(false);
  });
});

test('the facts alone are no sentence', () => {
  expect(isSentence('1 May', ['1 May'])).toBe(false);
  expect(isSentence('Pay 1 May', ['1 May'])).toBe(true);
});

describe('a text is not measured', () => {
  test.for([
    ['empty', ' \n', lab.write],
    ['unchanged', 'Payment is due  prior to 1\u00a0May.', lab.unchanged],
    ['one word', 'Pay!', lab.tooShort],
    ['no word', '\ud800 \udc00 …', lab.tooShort],
    ['ten thousand words', 'word '.repeat(10_000), 'This is longer than the exercise needs: write at most 300 words.'],
  ] as const)('%s', ([, rewrite, message], { expect }) => {
    expect(obstacle(lab, rewrite, exercise)).toBe(message);
  });

  test('unless it is a rewrite', () => {
    expect(obstacle(lab, text, exercise)).toBeNull();
  });
});

describe('the next step is one thing', () => {
  const all: Measure = { ease: 20, lost: ['1 May'], findings: [finding], sentenceLength: 20, language: true };
  test.for([
    ['the other language', { ...all, language: false }, lab.otherLanguage],
    ['no sentence', { ...all, ease: null }, lab.tooShort],
    ['a lost fact', all, 'One thing got lost. Bring back “1 May”.'],
    ['a finding', { ...all, lost: [] }, 'Next, mend “prior to”. Write “before”.'],
    [
      'a long sentence',
      { ...all, lost: [], findings: [] },
      'Reading ease is 20 and must be 60. Split a long sentence into two.',
    ],
    ['long words', { ...good, ease: 59 }, 'Reading ease is 59 and must be 60. Use shorter, everyday words.'],
    ['nothing', good, null],
    ['a hint alone', { ...good, findings: [{ ...finding, severity: 'info' }] }, null],
  ] as const)('%s', ([, measure, message], { expect }) => {
    expect(nextStep(lab, measure, text, exercise)).toBe(message);
  });
});
