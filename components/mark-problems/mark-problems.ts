import { Marking } from './marking.ts';

/**
 * A text in which to mark the passages that have a problem.
 *
 * @element mark-problems
 */
export class MarkProblems extends Marking {}
customElements.define('mark-problems', MarkProblems);
