import { wakeOnOpen } from '../letter-checker/wake.ts';

/** The address may name a letter to begin with. */
const isWanted = new URLSearchParams(location.search).has('letter');
wakeOnOpen('letter-templates', () => import('./letter-templates.ts'), isWanted);
