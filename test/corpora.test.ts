import { expect, test } from 'vitest';
import { parseCsv } from '../bench/parse-csv.ts';
import { detokenise } from '../scripts/ease/detokenise.ts';

test('quoted fields of CSV may hold commas, quotes and line ends', () => {
  expect(parseCsv('a,b\r\n"1, ""2""\n3",\n4,5')).toEqual([
    ['a', 'b'],
    ['1, "2"\n3', ''],
    ['4', '5'],
  ]);
});

test.each([
  ['The team \'s colors are " red " and white .', 'The team\'s colors are " red " and white.'],
  ["It did n't cost $ 1 , 000 ( about ) .", "It didn't cost $1,000 (about)."],
  ['thirty - one regions , soil- borne', 'thirty-one regions, soil-borne'],
])('text cut into tokens becomes natural again: %s', (tokens, natural) => {
  expect(detokenise(tokens)).toBe(natural);
});
