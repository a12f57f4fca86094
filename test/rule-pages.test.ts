import { describe, test } from 'vitest';
import { expectNoBarriers } from './support/barriers.ts';
import { useBrowser } from './support/browser.ts';
import { builtPages } from './support/built-site.ts';

const open = useBrowser();
const paths = builtPages.map(({ path }) => path).filter((path) => path.includes('/rules/'));

describe.concurrent('no barrier that axe can find, 320 px, the policy', () => {
  test.for(paths)('%s', (path) => expectNoBarriers(open, path));
});
