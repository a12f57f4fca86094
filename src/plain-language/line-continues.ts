import { type Openings, openingOf } from './line-openings.ts';
import { endsSentence, isItem, startsLower, widthOf } from './lines.ts';
import type { TokenArrays } from './tokens.ts';

/** Longer lines than this are prose cut by the edge of a page, shorter ones were meant to end there. */
const wrapWidth = 50;
/** The longest closing, in tokens. */
const mostInClosing = 6;

/** What the lines above an e-mail begin with, before a colon. */
const headers = new Set('from to cc sent date subject re кому от отправлено тема дата копия'.split(' '));

/** Whether a line stands above an e-mail: `Sent: 6 October 2026`, «От кого: заповедник». */
const isHeader = (tokens: TokenArrays, first: number): boolean =>
  headers.has(tokens.key(first)) && (tokens.key(first + 1) === ':' || tokens.key(first + 2) === ':');

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
  if (isItem(tokens, first, last) || isHeader(tokens, first)) return false;
  // «С уважением,» and below it «начальник отдела».
  if (!isRest && first - before <= mostInClosing && openingOf(openings, tokens, before, first) === 'closing')
    return false;
  const isWide = isRest || widthOf(tokens, before, first) >= wrapWidth;
  // «г. Озёрск» below «РЕШЕНИЕ», «тел. 0-00-14» below a name.
  if (startsLower(tokens, first, last)) return isWide || tokens.key(first + 1) !== '.';
  return isWide && !endsSentence(tokens, before, first);
}
