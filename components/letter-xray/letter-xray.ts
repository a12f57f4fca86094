import { Marking } from '../mark-problems/marking.ts';

/**
 * A letter in which to mark the planted problems, and what the checker says of the same letter, which the build found.
 *
 * @element letter-xray
 */
export class LetterXray extends Marking {}
customElements.define('letter-xray', LetterXray);
