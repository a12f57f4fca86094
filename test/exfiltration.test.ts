import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { type Listener, listen, waysOut } from './support/ways-out.ts';

const open = useBrowser();
/** Somebody who wants the letter, and a page that nothing protects. */
let thief: Listener;
let unprotected: Listener;
beforeAll(async () => {
  [thief, unprotected] = await Promise.all([listen(), listen()]);
});
afterAll(() => Promise.all([thief.close(), unprotected.close()]));

/** How long the slowest way may take to reach a machine that is this one. */
const patience = 1_000;

/** Goes every way at once, each to a path of its own under `prefix`. */
async function goAll(page: Page, prefix: string): Promise<void> {
  const worker = page.workers()[0] ?? (await page.waitForEvent('worker'));
  await Promise.all(
    waysOut.map(({ from, program }, index) => {
      const address = `${thief.address}/${prefix}-${index}`;
      const go = `(async (address) => { ${program} })(${JSON.stringify(address)}).catch(() => {})`;
      // Whatever the way does, the page goes on: what counts is what the thief hears.
      return from === 'page' ? page.evaluate(`void ${go}`) : worker.evaluate(`void ${go}`);
    }),
  );
  await page.waitForTimeout(patience);
}
const reached = (prefix: string): string[] =>
  waysOut.flatMap(({ name }, index) => (thief.heard.has(`/${prefix}-${index}`) ? name : []));

describe('a letter does not reach another machine', () => {
  test('every way leads out of a page without a policy', async () => {
    const { page, close } = await open('/en/');
    await page.goto(unprotected.address);
    await page.evaluate(() => new Worker(URL.createObjectURL(new Blob(['onmessage = () => {}']))));
    await goAll(page, 'control');
    expect(reached('control')).toEqual(waysOut.map(({ name }) => name));
    await close();
  });

  test.for(['/en/check/', '/ru/check/', '/en/compare/', '/ru/compare/'])(
    'no way leads out of %s',
    async (path, { expect }) => {
      const { page, close } = await open(path);
      await page
        .locator('textarea')
        .first()
        .fill('Payment is to be effected prior to 1 May. In the event that you move, tell us.');
      const prefix = path.replaceAll('/', '');
      await goAll(page, prefix);
      expect(reached(prefix)).toEqual([]);
      await close();
    },
  );
});
