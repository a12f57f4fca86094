import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { walkTo } from '../support/keyboard-walk.ts';

const open = useBrowser();

test.for([
  ['en', 'start-with-the-client'],
  ['ru', 'clear-language'],
] as const)(
  'by keyboard alone from the page of a course to its certificate (%s, %s)',
  { timeout: 240_000 },
  async ([language, course], { expect }) => {
    const { modules } = JSON.parse(readFileSync(`content/courses/${course}.json`, 'utf8')) as { modules: string[] };
    const { page, troubles, close } = await open(`/${language}/learn/${course}/`);
    for (const module of modules) await walkTo(page, new RegExp(`/${course}/${module}/$`));
    await walkTo(page, /\/certificate\/\?course=/);
    await page.locator('main svg').first().waitFor();
    expect(await page.locator('main h2').first().innerText()).toMatch(language === 'en' ? /client/ : /язык/);
    expect(troubles).toEqual([]);
    await close();
  },
);

test('a page without the link that is looked for is told', async () => {
  const { page, close } = await open('/en/privacy/');
  await expect(walkTo(page, /no-such-page/, 20)).rejects.toThrow('Expected a link to /no-such-page/');
  await close();
});
