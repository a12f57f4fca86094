import { describe, expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { builtPages } from './support/built-site.ts';

const open = useBrowser();

/** One page of each kind: those of a kind have the same parts. */
const kindOf = (path: string): string =>
  path
    .replace(/\/(rules|glossary|letters)\/[^/]+\/$/, '/$1/one/')
    .replace(/\/learn\/[^/]+\/[^/]+\/$/, '/learn/course/module/')
    .replace(/\/learn\/(?!progress|review|certificate)[^/]+\/$/, '/learn/course/');
const pages = [...new Map(builtPages.map(({ path }) => [kindOf(path), path])).values()];

describe('the second opinion on accessibility', () => {
  test.for(pages)('%s breaks no rule of the IBM checker', async (path, { expect }) => {
    const { ace, close } = await open(path);
    // There are two calculators on this page alone, with groups of the same names.
    const isTwice = path.endsWith('/specimens/cost-of-confusion/');
    const found = (await ace()).filter((one) => !(isTwice && one.startsWith('fieldset_label_valid')));
    expect(found).toEqual([]);
    await close();
  });

  test('the checker finds what is broken', async () => {
    const { page, ace, close } = await open('/en/privacy/');
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('input')));
    expect((await ace()).map((one) => one.replace(/:.*/, ''))).toContain('input_label_exists');
    await close();
  });
});
