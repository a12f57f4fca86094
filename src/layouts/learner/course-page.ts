import { wasKept } from '../../store/kept-mark.ts';

const root = document.querySelector<HTMLElement>('#course-progress');
// Newcomers have no progress to be shown, and load nothing.
if (root && wasKept()) void import('./course-view.ts').then(({ showCourse }) => showCourse(root));
