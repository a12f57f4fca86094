import { expect, test } from 'vitest';
import { type BankItem, diagnosticResult, type Happening, laterAnswers, progressOf } from '#learning';
import { answered, eventsOf } from '../support/learning-events.ts';

const bank: BankItem[] = [1, 2, 3, 4].flatMap((level) =>
  ['a', 'b', 'c'].map((name) => ({ id: `bank/${name}${level}`, hashes: ['h1'], competency: 'F4', level }) as BankItem),
);
const inTest = (question: string, level: 1 | 2 | 3 | 4, correct: boolean): Happening => ({
  ...{ kind: 'diagnostic-answered', run: 'r', question, hash: 'h1', competency: 'F4', level, response: '0', correct },
});
const ended: Happening = { kind: 'diagnostic-ended', run: 'r' };

/** The level of clear writing that a test and what was answered afterwards show. */
function levelAfter(...later: readonly Happening[]) {
  const all = [inTest('bank/a2', 2, false), inTest('bank/a1', 1, true), ended, ...later];
  const progress = progressOf(eventsOf(all.map((happening) => ['2026-03-01', happening])));
  const [run] = progress.diagnostics;
  if (!run) throw new Error('Expected a run, got none');
  const { competencies } = diagnosticResult(bank, run, laterAnswers(bank, progress, run));
  return competencies.find(({ code }) => code === 'F4')?.level;
}

test('two questions of a check that were never seen outweigh one that was wrong in the test', () => {
  expect(levelAfter()).toBe(1);
  expect(levelAfter(answered('bank/b2', true))).toBe(1);
  expect(levelAfter(answered('bank/b2', true), answered('bank/c2', true))).toBe(2);
});

test('a question that was explained after the test shows no level when it is right in the review', () => {
  expect(levelAfter(answered('bank/a2', true), answered('bank/a2', true))).toBe(1);
});

test('of a question in a check the first try counts', () => {
  expect(levelAfter(answered('bank/b2', false), answered('bank/b2', true), answered('bank/c2', true))).toBe(1);
});

test('a wrong answer in a check can lower the level', () => {
  expect(levelAfter(answered('bank/b1', false))).toBe(0);
});

test('answers of modules are none of the bank', () => {
  expect(levelAfter(answered('m/a', true), answered('m/b', true))).toBe(1);
});
