import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { regularExpressionsIn } from '../support/regular-expressions.ts';

/** What cannot be told in so long, less on a busy machine, is neither proven safe nor found slow: it passes. */
const limits = { timeout: 2_000, attackTimeout: null, incubationTimeout: null } as const;

test('no regular expression of the engine is found to be slow on some text', async () => {
  // JavaScript alone: the other ways need Java or a program for the machine.
  process.env['RECHECK_BACKEND'] = 'pure';
  const expressions = await regularExpressionsIn(new URL('../../src/plain-language/', import.meta.url));
  expect(expressions.length).toBeGreaterThan(100);
  const slow = expressions.flatMap(({ source, flags, place }) => {
    const result = checkSync(source, flags, limits);
    if (result.status !== 'vulnerable') return [];
    return [`${place}: /${source}/${flags} is ${result.complexity.summary}: ${result.attack.pattern}`];
  });
  expect(slow).toEqual([]);
}, 180_000);
