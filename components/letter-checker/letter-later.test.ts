import { expect, test } from 'vitest';
import { useBrowser } from '../../test/support/browser.ts';

const openPage = useBrowser();
/** Without the copy for use offline, which would answer in place of what a test puts there. */
const open = () => openPage('/en/learn/clear-language/check-test-approve/', { serviceWorkers: 'block' });
const isThere = () => customElements.get('letter-checker') !== undefined;

test('in a module the checker comes when the reader is near, and checks what is typed', async () => {
  const { page, troubles, close } = await open();
  expect(await page.evaluate(isThere)).toBe(false);
  await page.locator('letter-checker').scrollIntoViewIfNeeded();
  await page.waitForFunction(isThere);
  await page.locator('letter-checker textarea').first().fill('Payment is to be effected prior to 1 May.');
  await page.locator('.letter-checker-finding blockquote', { hasText: 'prior to' }).first().waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test('what is typed while it comes is checked as well', async () => {
  const { page, close } = await open();
  let letCome = (): void => {};
  const wait = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route('**/_astro/*define.*.js', async (route) => {
    await wait;
    await route.continue();
  });
  await page.locator('letter-checker textarea').first().fill('Payment is to be effected prior to 1 May.');
  letCome();
  await page.locator('.letter-checker-finding blockquote', { hasText: 'prior to' }).first().waitFor();
  await close();
});

test('where it does not come, it says so, and the letter stays', async () => {
  const { page, close } = await open();
  await page.route('**/_astro/*define.*.js', (route) => route.abort());
  await page.locator('letter-checker textarea').first().fill('Dear Tom');
  await page.getByText('The checker did not load. Reload the page.').waitFor();
  expect(await page.locator('letter-checker textarea').first().inputValue()).toBe('Dear Tom');
  await close();
});
