import { wasKept } from '../../store/kept-mark.ts';

const root = document.querySelector<HTMLElement>('#today');
// Newcomers keep the invitation, and load nothing.
if (root && wasKept()) void import('./today-view.ts').then(({ showToday }) => showToday(root));
