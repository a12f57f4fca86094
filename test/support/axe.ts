import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** The script of axe, as it runs in a page. */
export const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The rules to look with: `all`, or those whose verdict hangs on a colour. Our light and dark themes differ in nothing
 * but colours (`test/themes.test.ts`), so that the same page in its other theme needs no more.
 */
export type AxeRules = 'all' | 'colours';
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Ids of the axe rules (WCAG 2.2 AA and best practices) that a page breaks as it stands, with the elements. */
export async function axeOn(page: Page, within?: string, rules: AxeRules = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(
    async ([selector, only]) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      axe.configure({ noHtml: true });
      // What passes is not told in full, nor what is wrong as markup: to write it all down takes a tenth of the time.
      const { violations } = await axe.run(selector ?? document, {
        resultTypes: ['violations'],
        ...(only && { runOnly: [...only] }),
      });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    },
    [within, rules === 'colours' ? colourRules : undefined] as const,
  );
}
