import { describe, expect, test } from 'vitest';
import { aceSource, violationsOfAll } from './support/ace.ts';
import { useBrowser } from './support/browser.ts';
import { builtPages } from './support/built-site.ts';
import { useVisits } from './support/visits.ts';

const open = useBrowser();
const visit = useVisits(aceSource);

/** One page of each kind: those of a kind have the same parts. */
const kindOf = (path: string): string =>
  path
    .replace(/\/(rules|glossary|letters)\/[^/]+\/$/, '/$1/one/')
    .replace(/\/learn\/[^/]+\/[^/]+\/$/, '/learn/course/module/')
    .replace(/\/learn\/(?!progress|review|certificate)[^/]+\/$/, '/learn/course/');
const pages = [...new Map(builtPages.map(({ path }) => [kindOf(path), path])).values()];

describe.concurrent('the second opinion on accessibility', () => {
  test.for(pages)('%s breaks no rule of the IBM checker', async (path, { expect }) => {
    const { ace, close } = await visit(path);
    // There are two calculators on this page alone, with groups of the same names.
    const isTwice = path.endsWith('/specimens/cost-of-confusion/');
    const found = (await ace()).filter((one) => !(isTwice && one.startsWith('fieldset_label_valid')));
    expect(found).toEqual([]);
    await close();
  });
});

/** Mistakes of many kinds. */
const broken = `<div role="buton">x</div><img src="x.png"><input><select></select><a href="#"></a><button></button>
<div role="checkbox"></div><ul><div>q</div></ul><span id="a"></span><span id="a"></span><label for="none">x</label>
<div aria-labelledby="none" role="region">z</div><div tabindex="0">a</div><div role="combobox"></div><p lang="zz">x</p>
<div role="listbox"><div>a</div></div><svg role="img"></svg><fieldset><input type="radio" name="r"></fieldset>
<main>two</main><div aria-hidden="true"><button>hid</button></div><iframe src="about:blank"></iframe><main>three</main>
<table><caption></caption><tr><th></th></tr></table><div role="tab" aria-checked="maybe">t</div>`;

test('the checker finds what is broken, as much of it as with all of its rules', async () => {
  const { page, ace, close } = await open('/en/privacy/');
  await page.route('**/en/privacy/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</main>', `${broken}</main>`) });
  });
  await page.reload();
  const found = await ace();
  expect(found).toEqual(await violationsOfAll(page));
  const kinds = new Set(found.map((one) => one.replace(/:.*/, '')));
  expect(kinds).toContain('input_label_exists');
  expect(kinds.size).toBeGreaterThan(10);
  await close();
});
