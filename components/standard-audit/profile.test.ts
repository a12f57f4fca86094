import { expect, test } from 'vitest';
import { type AuditAnswer, firstSteps, profileOf, questionCount, strengths, values } from './profile.ts';

const answers = [...'yynpxxxx----'] as AuditAnswer[];

test('what does not apply or has no answer counts nowhere', () => {
  expect(profileOf(answers).standards.map(({ share }) => share)).toEqual([63, null, null]);
  expect(profileOf(answers).values.map(({ share }) => share)).toEqual([100, 100, 25, null, null]);
});

test('the first steps are what is missing, then what is half done', () => {
  expect([firstSteps(answers), strengths(answers)]).toEqual([
    [2, 3],
    [0, 1],
  ]);
  expect(firstSteps([...'pnpnpnpnpnpn'] as AuditAnswer[])).toEqual([1, 3, 5]);
});

test('each question asks for one value', () => {
  const asked = Object.values(values).flat();
  expect(asked.toSorted((a, b) => a - b)).toEqual(Array.from({ length: questionCount }, (_, index) => index));
});
