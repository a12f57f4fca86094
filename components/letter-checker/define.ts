/** The checker on pages of the site; a foreign page has it inside an element of its own. */
import { LetterChecker } from './letter-checker.ts';

customElements.define('letter-checker', LetterChecker);
