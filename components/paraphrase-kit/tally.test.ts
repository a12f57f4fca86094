import { expect, test } from 'vitest';
import { luck, mendFirst, readTally, type TallyRow, writeTally } from './tally.ts';

const rows: readonly TallyRow[] = [
  [8, 1, 0],
  [7, 1, 1],
  [9, 0, 0],
  [6, 2, 1],
  [0, 0, 0],
  [8, 1, 0],
  [9, 0, 0],
];

test('wrong acts come first, then lost rights, then what two or more misread', () => {
  expect(mendFirst(rows)).toEqual([3, 5, 1]);
});

test('nine readers are all right by luck in one test of thirteen', () => {
  expect([6, 9].map(luck)).toEqual([6, 13]);
});

test('a tally comes back as it was, and nothing else does', () => {
  expect(readTally(writeTally(9, rows))).toEqual({ readers: 9, rows });
  expect(
    ['', '9:', '5:1.0.0,1.0.0', writeTally(9, rows).slice(2), `${writeTally(9, rows)},1.0.0`].map(readTally),
  ).toEqual(Array(5).fill(null));
});
