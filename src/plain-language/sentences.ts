import { Class, classAt, isLetter } from './characters.ts';
import type { Integers } from './integers.ts';
import type { LanguageProfile } from './language/profile.ts';
import { markTable } from './mark-table.ts';
import { signsEnd } from './signs.ts';
import { createStops } from './stops.ts';
import { isAttached, startsUpper } from './token-shape.ts';
import { type LanguageData, TokenKind, type Tokens } from './types.ts';

/** Decides where sentences end; made once for each language. */
export interface Boundaries {
  /**
   * Splits the tokens of one block.
   *
   * @param marks - The tokens that may end a sentence in the text (full stops, question marks, smileys …), ascending.
   * @param firstMark - Index in `marks` of the first one that may be in the block.
   * @param ends - Gets the ends of the sentences as token indexes, exclusive, ascending; the last is `lastToken`.
   */
  split(
    text: string,
    tokens: Tokens,
    firstToken: number,
    lastToken: number,
    marks: Integers,
    firstMark: number,
    ends: Integers,
  ): void;
}

/** What a mark may be at the edge of a sentence, by its first code unit. */
const Mark = { stop: 1, closer: 2, opener: 4, continuer: 8, dash: 16, bracket: 32, closing: 64 } as const;
const marksOf = markTable([
  ['.!?…', Mark.stop],
  ['»”"’\')]', Mark.closer],
  ['«“"‘\'([„', Mark.opener],
  // No sentence starts with these.
  [',;:)]»”', Mark.continuer],
  ['-–—', Mark.dash],
  ['([', Mark.bracket],
  [')]', Mark.closing],
]);
/** Quotation marks that open, and those that close them. */
const quotes = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
]);
/** The longest name in quotation marks, in tokens. */
const longestName = 12;

/** Whether a token is punctuation that begins with a mark of that kind. */
const does = (text: string, tokens: Tokens, token: number, bit: number): boolean =>
  tokens.kind[token] === TokenKind.punctuation &&
  ((marksOf[text.charCodeAt(tokens.start[token] ?? 0)] ?? 0) & bit) !== 0;

/** Whether the token starts with a small letter and no brand does: `iPhone`, `eBay`. Addresses may start a sentence. */
function startsLower(text: string, tokens: Tokens, token: number): boolean {
  const start = tokens.start[token] ?? 0;
  if (tokens.kind[token] !== TokenKind.word || classAt(text, start) !== Class.lower) return false;
  const end = tokens.end[token] ?? 0;
  for (let index = start + 1; index < end; index++) if (classAt(text, index) === Class.upper) return false;
  return true;
}

/** Where what belongs to the stop at `token` ends: quotation marks, brackets, smileys, the mark of a footnote. */
function afterStop(text: string, tokens: Tokens, token: number, lastToken: number): number {
  let after = token + 1;
  while (after < lastToken && isAttached(tokens, after) && does(text, tokens, after, Mark.closer)) after += 1;
  after = signsEnd(text, tokens, after, lastToken);
  while (
    after + 2 < lastToken &&
    tokens.kind[after + 1] === TokenKind.number &&
    tokens.key(after) === '[' &&
    tokens.key(after + 2) === ']'
  )
    after += 3;
  return after;
}

/** Whether `word.Next` without a space is two sentences; `210-ФЗ.Ст`, `12.a` and addresses are not. */
function lacksSpace(text: string, tokens: Tokens, mark: number, next: number): boolean {
  if (!startsUpper(tokens, next) || tokens.kind[next] !== TokenKind.word) return false;
  const before = classAt(text, (tokens.start[mark] ?? 1) - 1);
  return isLetter(before) || (before === Class.digit && classAt(text, (tokens.start[next] ?? 0) + 1) === Class.lower);
}

/**
 * Whether `mark` is inside a short quotation in the middle of a sentence that does not end as a sentence: a name, such
 * as «Жильё. Семья. Дети».
 */
function isInsideName(text: string, tokens: Tokens, first: number, mark: number, lastToken: number): boolean {
  const from = Math.max(first + 1, mark - longestName);
  for (let opener = mark - 1; opener >= from; opener--) {
    if (tokens.kind[opener] !== TokenKind.punctuation) continue;
    const key = tokens.key(opener);
    const closer = quotes.get(key);
    if (key === '»' || key === '”' || (key === '"' && isAttached(tokens, opener))) return false;
    if (!closer) continue;
    if (tokens.kind[opener - 1] === TokenKind.punctuation) return false;
    const to = Math.min(lastToken - 1, opener + longestName);
    for (let token = mark + 1; token <= to; token++)
      if (tokens.kind[token] === TokenKind.punctuation && tokens.key(token) === closer)
        return !does(text, tokens, token - 1, Mark.stop);
    return false;
  }
  return false;
}

/** Compiles the abbreviations of a language. */
export function createBoundaries(data: LanguageData, profile: LanguageProfile): Boundaries {
  const stops = createStops(data, profile);

  /** Whether the stop at `mark` ends the sentence that started at `first`; the next one would start at `after`. */
  function endsAt(
    text: string,
    tokens: Tokens,
    first: number,
    mark: number,
    after: number,
    lastToken: number,
  ): boolean {
    const attached = isAttached(tokens, after);
    // `(but soon!).`: the last stop decides.
    if (attached && does(text, tokens, after, Mark.stop)) return false;
    const isPlain = tokens.key(mark) === '.' && isAttached(tokens, mark);
    if (!attached && stops.enumerates(text, tokens, after))
      return !isPlain || stops.ends(text, tokens, first, mark - 1, after, false);
    if (does(text, tokens, after, Mark.continuer)) return false;
    let next = after;
    while (next < lastToken - 1 && does(text, tokens, next, Mark.opener)) next += 1;
    if (attached && !lacksSpace(text, tokens, mark, next)) return false;
    if (does(text, tokens, next, Mark.dash) && !startsUpper(tokens, next + 1)) return false;
    const lower = startsLower(text, tokens, next);
    // “Must I?” he asked. Rooms (beds, etc.) are free.
    if (lower && after > mark + 1 && does(text, tokens, after - 1, Mark.closer)) return false;
    // `(Bell Ltd.) Accounts`: the stop is the abbreviation's own, unless all of the sentence is in brackets.
    const isBracketed =
      after > mark + 1 && does(text, tokens, after - 1, Mark.closing) && !does(text, tokens, first, Mark.bracket);
    if (isPlain && isBracketed && stops.goesOn(tokens, first, mark - 1, next)) return false;
    if (isPlain) return stops.ends(text, tokens, first, mark - 1, next, lower);
    return !lower || tokens.key(mark).includes('?') || tokens.key(mark).includes('!');
  }

  return {
    split(text, tokens, firstToken, lastToken, marks, firstMark, ends) {
      let first = firstToken;
      let seen = firstToken + 1;
      for (let index = firstMark; index < marks.length; index++) {
        const mark = marks.items[index] ?? lastToken;
        if (mark >= lastToken - 1) break;
        if (mark < seen) continue;
        const isSign = !does(text, tokens, mark, Mark.stop);
        const after = isSign ? signsEnd(text, tokens, mark, lastToken) : afterStop(text, tokens, mark, lastToken);
        if (after >= lastToken) break;
        // What belongs to the mark is not looked at again, so that a text of smileys costs no more than another.
        seen = Math.max(after, mark + 1);
        // A smiley closes a sentence without a stop when a capital letter or a `@name` follows.
        const ended = isSign
          ? after > mark && (startsUpper(tokens, after) || tokens.key(after) === '@')
          : endsAt(text, tokens, first, mark, after, lastToken);
        if (!ended || isInsideName(text, tokens, first, mark, lastToken)) continue;
        ends.push(after);
        first = after;
        seen = after + 1;
      }
      if (lastToken > first) ends.push(lastToken);
    },
  };
}
