import { expect, test } from 'vitest';
import { bootstrap, pearson, ranksOf, spearman } from '../bench/statistics.ts';

test('equal values share the mean of their ranks', () => {
  expect(ranksOf([30, 10, 20, 20])).toEqual([4, 1, 2.5, 2.5]);
});

test('the rank correlation looks at order alone', () => {
  expect(spearman([1, 2, 3, 4], [1, 10, 100, 1000])).toBeCloseTo(1, 12);
  expect(spearman([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 12);
  // 1 − 6 · (1 + 1 + 0 + 1 + 1) / (5 · 24)
  expect(spearman([1, 2, 3, 4, 5], [2, 1, 3, 5, 4])).toBeCloseTo(0.8, 12);
});

test('a list that does not vary has no correlation', () => {
  expect(pearson([1, 1], [1, 2])).toBeNaN();
});

test('the interval is the same in every run and holds the value', () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  const mean = (sample: readonly number[]): number => sample.reduce((sum, value) => sum + value, 0) / sample.length;
  const first = bootstrap(items, mean);
  expect(bootstrap(items, mean)).toEqual(first);
  expect(first.value).toBe(24.5);
  // The standard error is 14.43 / √50 = 2.04: 24.5 ± 4.
  expect([first.low, first.high].map(Math.round)).toEqual([20, 28]);
});
