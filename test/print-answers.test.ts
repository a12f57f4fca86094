import { expect, test } from 'vitest';
import { words } from '#i18n';
import { useBrowser } from './support/browser.ts';

const open = useBrowser();

test.for(['en', 'ru'] as const)(
  'a module is printed for the class or with the answers (%s)',
  async (language, { expect }) => {
    const { page, troubles, axe, close } = await open(`/${language}/learn/clear-language/sentences-and-words/`);
    const { printForClass, printWithAnswers } = words(language).learn;
    await page.evaluate(() => {
      const printed: boolean[] = [];
      addEventListener('beforeprint', () => printed.push(document.documentElement.hasAttribute('data-print-answers')));
      Object.assign(globalThis, { printed });
    });
    await page.getByRole('button', { name: printWithAnswers }).click();
    await page.getByRole('button', { name: printForClass }).click();
    expect(await page.evaluate(() => Reflect.get(globalThis, 'printed'))).toEqual([true, false]);
    expect(await axe()).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  },
);

test('without scripts there are no buttons to print', async () => {
  const { page, close } = await open('/en/learn/clear-language/sentences-and-words/', { javaScriptEnabled: false });
  expect(await page.locator('[data-print]').first().isVisible()).toBe(false);
  await close();
});
