import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from '../src/house/json-fault.ts';

test.each([
  ['{"a": [1, 2,]}', { line: 1, column: 13 }],
  ['{\n  "a": 1,\n}', { line: 3, column: 1 }],
  ['{\r\n  "a" 1\r\n}', { line: 2, column: 7 }],
  ["{'a': 1}", { line: 1, column: 2 }],
  ['{"a": "b\n"}', { line: 1, column: 7 }],
  ['{"a": 01}', { line: 1, column: 7 }],
  ['{"a": 1', { line: 1, column: 8 }],
  ['{"a": 1]', { line: 1, column: 8 }],
  ['{} {}', { line: 1, column: 4 }],
  ['\uFEFF{', { line: 1, column: 3 }],
  ['', { line: 1, column: 1 }],
])('%j is no JSON from a certain place on', (text, place) => {
  expect(jsonFault(text)).toEqual(place);
});

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('agrees with JSON.parse on values of all kinds, whole or with one character changed', () => {
  const sign = fc.constantFrom(...'{}[],:"\\0123.eE+-tfn \n\u00a0a\u0001');
  fc.assert(
    fc.property(fc.json(), fc.nat(), sign, (json, at, by) => {
      const place = at % (json.length + 1);
      const text = json.slice(0, place) + by + json.slice(place + 1);
      return jsonFault(json) === undefined && (jsonFault(text) === undefined) === isJson(text);
    }),
    { numRuns: 2000, seed: 6 },
  );
});
