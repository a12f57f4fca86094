import { expect, test } from 'vitest';
import { createChecker, letterTypes } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { typeLetters } from './type-letters.ts';

const checker = createChecker({ en, ru });

test.each(typeLetters)('a letter of the type %s is told in %s', (type, language, text) => {
  const report = checker.check(text, { language });
  expect(report).toMatchObject({ shape: 'letter', type: { id: type } });
  expect(report.type.confidence).toBeGreaterThan(0.5);
  expect(report.type.confidence).toBeLessThanOrEqual(1);
});

test('every type has a letter in both languages', () => {
  for (const language of ['en', 'ru']) {
    expect(typeLetters.filter((letter) => letter[1] === language).map(([type]) => type)).toEqual(letterTypes);
  }
});

test('whoever says what a letter is for is believed, and the slots follow', () => {
  const [, language, text] = typeLetters.find(([type]) => type === 'information') ?? expect.fail();
  const statusOf = (type: 'information' | 'reply') =>
    checker.check(text, { language, type }).slots.find(({ slot }) => slot === 'appeal')?.status;
  expect(checker.check(text, { language, type: 'reply' }).type).toEqual({ id: 'reply', confidence: 1 });
  expect([statusOf('information'), statusOf('reply')]).toEqual(['not-applicable', 'missing']);
});

test('a session is told the type too', () => {
  const [, language, text] = typeLetters[0] ?? expect.fail();
  const session = checker.createSession(text, { language, type: 'reply' });
  expect(session.report).toEqual(checker.check(text, { language, type: 'reply' }));
});

test.each(['', '12 345', 'Pay.', 'Platz für den Brief'])('without evidence the confidence is 0: %j', (text) => {
  expect(checker.check(text).type).toEqual({ id: 'information', confidence: 0 });
});
