import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => ending.test(file))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(join(folder, file), 'utf8') }));

// So the dark theme can break no rule but those of colours, and the tests of accessibility look with these alone at what
// they have looked at in the light one with all.
test('the dark theme of the site differs from the light one in colours alone', () => {
  const sources = [...filesIn('src', /\.(?:css|astro|ts|js)$/), ...filesIn('components', /\.(?:css|astro|ts)$/)];
  // The checker for foreign pages has a theme of its own, and tests of its own (`embed.test.ts`).
  expect(
    sources.filter(({ file, text }) => text.includes('prefers-color-scheme') && !/\.test\.ts$/.test(file)),
  ).toMatchObject([{ file: 'src/embedding/foreign-style.ts' }]);
  // `light-dark()` takes colours; the build writes it with two properties, of which the theme empties one.
  const switched = '@media (prefers-color-scheme:dark){:root{--lightningcss-light: ;--lightningcss-dark:initial}}';
  const built = filesIn('dist', /\.(?:css|html)$/).map(({ text }) => text.replaceAll(switched, ''));
  expect(built.filter((text) => text.includes('prefers-color-scheme'))).toEqual([]);
  const pair = /var\(--lightningcss-light,#[\da-f]{3,8}\)var\(--lightningcss-dark,#[\da-f]{3,8}\)/g;
  const uses = built.join('').split(/var\(--lightningcss-(?:light|dark),/).length - 1;
  expect(uses).toBeGreaterThan(20);
  expect(built.join('').match(pair)?.length).toBe(uses / 2);
});
