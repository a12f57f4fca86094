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

/** Marks what is to be looked at for its contrast. */
const mark = 'data-of-a-look';

/**
 * Marks one text of each look, as the contrast of texts costs more than all other rules together, and forty findings in a
 * list look the same. A look is what an element and all around it are, with their classes and colours.
 */
function markLooks([within, name]: readonly [within: string | undefined, name: string]): void {
  const looks = new Map<Element, number>();
  const numbers = new Map<string, number>();
  const lookOf = (element: Element): number => {
    const known = looks.get(element);
    if (known !== undefined) return known;
    const { color, backgroundColor, backgroundImage, fontSize, fontWeight, opacity } = getComputedStyle(element);
    const own = [element.localName, element.getAttribute('class'), color, backgroundColor, backgroundImage];
    const around = element.parentElement ? lookOf(element.parentElement) : -1;
    const key = [around, ...own, fontSize, fontWeight, opacity].join(' ');
    const look = numbers.get(key) ?? numbers.size;
    numbers.set(key, look);
    looks.set(element, look);
    return look;
  };
  const isText = ({ localName, childNodes }: Element): boolean =>
    /^(?:input|select|textarea)$/.test(localName) ||
    [...childNodes].some(({ nodeType, data = '' }: Node & { data?: string }) => nodeType === 3 && data.trim() !== '');
  const seen = new Set<number>();
  for (const root of document.querySelectorAll(within ?? 'html')) {
    for (const element of [root, ...root.querySelectorAll('*')]) {
      if (!isText(element) || element.getClientRects().length === 0) continue;
      const look = lookOf(element);
      if (seen.has(look)) continue;
      seen.add(look);
      element.setAttribute(name, '');
    }
  }
}

/** Ids of the axe rules (WCAG 2.2 AA and best practices) that a page breaks as it stands, with the elements. */
export async function axeOn(page: Page, within?: string, rules: AxeRules = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  await page.evaluate(markLooks, [within, mark] as const);
  return page.evaluate(
    async ([selector, only, name]) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      axe.configure({ noHtml: true, rules: [{ id: 'color-contrast', selector: `[${name}]` }] });
      // What passes is not told in full, nor what is wrong as markup: to write it all down takes a tenth of the time.
      const { violations } = await axe.run(selector ?? document, {
        resultTypes: ['violations'],
        ...(only && { runOnly: [...only] }),
      });
      for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    },
    [within, rules === 'colours' ? colourRules : undefined, mark] as const,
  );
}
