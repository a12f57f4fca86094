/** What every page does, in one file: two would weigh more. */
import './language-link.ts';
import '../search/search-key.ts';
