import { expect, test } from 'vitest';
import { fileOf, linesIn, linesOf, valueAt, withValue } from './style-data.ts';

test('a value changes where it stands, and what nobody knows stays', () => {
  const data = { colour: 'red', rules: { shall: 'off', slash: 'info' }, phrases: [{ phrase: 'a', by: 1 }, 'b'] };
  expect(withValue(data, ['rules', 'shall'], 'error')).toEqual({ ...data, rules: { shall: 'error', slash: 'info' } });
  expect(Object.keys(withValue(data, ['rules', 'shall'], 'error'))).toEqual(['colour', 'rules', 'phrases']);
  expect(withValue(data, ['phrases', 0, 'instead'], ['c'])).toEqual({
    ...data,
    phrases: [{ phrase: 'a', by: 1, instead: ['c'] }, 'b'],
  });
});

test('groups and lists come with their first value and go with their last', () => {
  const data = withValue({}, ['limits', 'sentenceWords'], 20);
  expect(data).toEqual({ limits: { sentenceWords: 20 } });
  expect(withValue(data, ['limits', 'sentenceWords'], undefined)).toEqual({});
  expect(withValue({ phrases: [{ phrase: 'a' }] }, ['phrases', 0], undefined)).toEqual({});
});

test('names that objects have by themselves are fields like others', () => {
  const data = JSON.parse('{"__proto__":{"a":1},"toString":2}');
  expect(valueAt(data, ['constructor'])).toBeUndefined();
  expect(fileOf(withValue(data, ['toString'], undefined))).toBe('{\n  "__proto__": {\n    "a": 1\n  }\n}\n');
});

test('a list is shown line by line, whatever is in it', () => {
  expect(linesOf(['a b', 5, null])).toEqual(['a b', '5', 'null']);
  expect(linesOf('alone')).toEqual(['alone']);
  expect(linesOf({ a: 1 })).toEqual([]);
  expect(linesIn(' a b \n\n c\r\n')).toEqual(['a b', 'c']);
});

test('a phrase that is blank does not come into the file', () => {
  expect(fileOf({ phrases: [{ phrase: '' }] })).toBe('{}\n');
  expect(JSON.parse(fileOf({ phrases: [{ phrase: 'a' }, { phrase: '' }, { phrase: '', hint: 'b' }] }))).toEqual({
    phrases: [{ phrase: 'a' }, { phrase: '', hint: 'b' }],
  });
});
