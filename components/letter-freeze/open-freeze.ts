import { wakeOnOpen } from '../letter-checker/wake.ts';

wakeOnOpen('letter-freeze', () => import('./letter-freeze.ts'));
