import { describe, test } from 'vitest';
import { axeSource } from './support/axe.ts';
import { expectNoBarriers, narrow } from './support/barriers.ts';
import { builtPages } from './support/built-site.ts';
import { useVisits } from './support/visits.ts';

const visit = useVisits(axeSource, narrow);
const paths = builtPages.map(({ path }) => path).filter((path) => path.includes('/rules/'));

describe.concurrent('no barrier that axe can find, 320 px, the policy', () => {
  test.for(paths)('%s', (path) => expectNoBarriers(visit, path));
});
