import { expect, test } from 'vitest';
import { createChecker } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';

test('spellings of one word have one id, other words another', () => {
  const { tokens } = createChecker({ ru }).parse('Ёлка елка ЕЛКА е\u00adлка eлка ёлки', 'ru');
  const [first, ...rest] = tokens.id.slice(0, tokens.count);
  expect(rest.slice(0, 4)).toEqual([first, first, first, first]);
  expect(rest[4]).not.toBe(first);
});

test('marks have ids, dates and addresses have none, short numbers do', () => {
  const { tokens } = createChecker({ en }).parse('Pay, by 01/02/2026, in 2026: pay.example, now,', 'en');
  const idOf = (key: string) => tokens.id.slice(0, tokens.count).find((_, token) => tokens.key(token) === key);
  expect([idOf('01/02/2026'), idOf('pay.example')]).toEqual([0, 0]);
  expect(idOf('2026')).toBeGreaterThan(0);
  expect(new Set([...tokens.id].filter((_, token) => tokens.key(token) === ',')).size).toBe(1);
});

test('behind the last token, and before the first, there is nothing', () => {
  const checker = createChecker({ en });
  checker.check('A long text that the room for tokens was used for before. '.repeat(20), { language: 'en' });
  const { tokens } = checker.parse('One two', 'en');
  expect([tokens.count, tokens.key(2), tokens.key(3), tokens.key(-1), tokens.id[2], tokens.flags[2]]).toEqual([
    2,
    '',
    '',
    '',
    0,
    0,
  ]);
});

test('a checker forgets words without end, and documents that were read before stay what they are', () => {
  const checker = createChecker({ en });
  const text = 'Please be advised that your application has been refused.';
  const before = checker.parse(text, 'en');
  const keys = () => Array.from({ length: before.tokens.count }, (_, token) => before.tokens.key(token));
  const [first, report] = [keys(), checker.check(text)];
  const letters = (number: number): string =>
    number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(+digit));
  for (let part = 0; part < 3; part++)
    checker.check(Array.from({ length: 60_000 }, (_, word) => `x${letters(part * 60_000 + word)}`).join(' '), {
      language: 'en',
    });
  expect(keys()).toEqual(first);
  expect(checker.check(text)).toEqual(report);
});

test('phrases of a house style are found with those of the language, and the longest counts', () => {
  const phrases = [
    { phrase: 'blue form', instead: ['form 7'] },
    { phrase: 'blue form* for parents', instead: ['form 8'] },
  ];
  const found = (text: string) =>
    createChecker({ en }, { house: { phrases } })
      .check(text, { language: 'en' })
      .findings.map(({ start, end, suggestions }) => [text.slice(start, end), suggestions[0]?.text]);
  expect(found('Send the blue form prior to May.')).toEqual([
    ['blue form', 'form 7'],
    ['prior to', 'before'],
  ]);
  expect(found('Send the blue forms for parents.')).toEqual([['blue forms for parents', 'form 8']]);
});
