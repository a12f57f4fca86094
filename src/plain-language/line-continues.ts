import { type Openings, openingOf } from './line-openings.ts';
import { endsSentence, isItem, startsLower, widthOf } from './lines.ts';
import type { TokenArrays } from './tokens.ts';

/** Longer lines than this are prose cut by the edge of a page, shorter ones were meant to end there. */
const wrapWidth = 50;
/** The longest closing, in tokens. */
const mostInClosing = 6;

/**
 * Whether the line from `first` to `last` goes on with the sentence of the one before: the edge of the page cut it.
 *
 * @param isRest - Whether the line before is the rest of a long one.
 */
export function continuesLine(
  tokens: TokenArrays,
  openings: Openings,
  before: number,
  first: number,
  last: number,
  isRest: boolean,
): boolean {
  if (isItem(tokens, first, last)) return false;
  // «С уважением,» and below it «начальник отдела».
  if (!isRest && first - before <= mostInClosing && openingOf(openings, tokens, before, first) === 'closing')
    return false;
  const isWide = isRest || widthOf(tokens, before, first) >= wrapWidth;
  // «г. Озёрск» below «РЕШЕНИЕ», «тел. 0-00-14» below a name.
  if (startsLower(tokens, first, last)) return isWide || tokens.key(first + 1) !== '.';
  return isWide && !endsSentence(tokens, before, first);
}
