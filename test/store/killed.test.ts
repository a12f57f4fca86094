import { expect, test } from 'vitest';
import { killRounds } from '../support/killed-browser.ts';

test('20 kills of the browser at random moments lose no answer that was called saved', {
  timeout: 180_000,
}, async () => {
  const { acknowledged, lost } = await killRounds(20, 7);
  expect(lost).toEqual([]);
  expect(acknowledged).toBeGreaterThan(20);
});
