import { Class, classAt, isLetter } from './characters.ts';
import type { LanguageProfile } from './language/profile.ts';
import { signsEnd } from './signs.ts';
import { createStops } from './stops.ts';
import { type LanguageData, TokenKind, type Tokens } from './types.ts';

/** Decides where sentences end; made once for each language. */
export interface Boundaries {
  /**
   * Splits the tokens of one block.
   *
   * @returns Ends of the sentences as token indexes, exclusive, ascending; the last is `lastToken`.
   */
  split(text: string, tokens: Tokens, firstToken: number, lastToken: number): number[];
}

const closers = '»”"’\')]';
const openers = '«“"‘\'([„';
/** Quotation marks that open, and those that close them. */
const quoted = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
]);
/** The longest name in quotation marks, in tokens. */
const longestName = 12;
const dashes = '-–—';

/** Compiles the abbreviations of a language. */
export function createBoundaries(data: LanguageData, profile: LanguageProfile): Boundaries {
  const stops = createStops(data, profile);
  const isStop = (mark: string): boolean => '.!?…'.includes(mark.charAt(0)) && mark !== '';

  /** Whether a word starts with a small letter and has a capital inside: `iPhone`, `eBay`. */
  function isCamel(text: string, start: number, end: number): boolean {
    for (let index = start + 1; index < end; index++) if (classAt(text, index) === Class.upper) return true;
    return false;
  }

  /** Whether the stop at `token` ends the sentence that started at `first`, `after` being the token it would end before. */
  function endsAt(
    text: string,
    tokens: Tokens,
    first: number,
    token: number,
    after: number,
    lastToken: number,
  ): boolean {
    const keyAt = (index: number): string => tokens.key[index] ?? '';
    const attached = (index: number): boolean => tokens.start[index] === tokens.end[index - 1];
    const mark = keyAt(token);
    // `(but soon!).`: the last stop decides.
    if (attached(after) && isStop(keyAt(after))) return false;
    if (stops.enumerates(text, tokens, after) && !attached(after))
      return mark !== '.' || stops.ends(text, tokens, first, token - 1, after, false);
    let next = after;
    while (next < lastToken - 1 && openers.includes(keyAt(next) || ' ')) next += 1;
    if (',;:)]»”'.includes(keyAt(after).charAt(0))) return false;
    const start = tokens.start[next] ?? 0;
    const nextClass = classAt(text, start);
    const camel = nextClass === Class.lower && isCamel(text, start, tokens.end[next] ?? 0);
    const lower = nextClass === Class.lower && !camel && tokens.kind[next] !== TokenKind.address;
    if (attached(after)) {
      // `word.Next` lacks a space; `210-ФЗ.Ст` and `12.a` do not.
      if (nextClass !== Class.upper || tokens.kind[next] === TokenKind.address) return false;
      const before = classAt(text, (tokens.start[token] ?? 1) - 1);
      if (!isLetter(before) && !(before === Class.digit && isLower(text, start + 1))) return false;
    }
    if (dashes.includes(keyAt(next).charAt(0)) && classAt(text, tokens.start[next + 1] ?? 0) !== Class.upper)
      return false;
    // “Must I?” he asked. Rooms (beds, etc.) are free.
    if (lower && after > token + 1 && closers.includes(keyAt(after - 1).charAt(0))) return false;
    if (mark === '.' && attached(token)) return stops.ends(text, tokens, first, token - 1, next, lower);
    return !lower || mark.includes('?') || mark.includes('!');
  }

  /** Whether a smiley before `after` closes a sentence without a stop: a capital letter or a `@name` follows. */
  const signCloses = (text: string, tokens: Tokens, after: number): boolean =>
    classAt(text, tokens.start[after] ?? 0) === Class.upper || tokens.key[after] === '@';

  const isLower = (text: string, index: number): boolean => classAt(text, index) === Class.lower;

  /** Where what belongs to the stop at `token` ends: quotation marks, brackets, the mark of a footnote. */
  function afterStop(text: string, tokens: Tokens, token: number, lastToken: number): number {
    let after = token + 1;
    while (
      after < lastToken &&
      closers.includes((tokens.key[after] || ' ').charAt(0)) &&
      tokens.start[after] === tokens.end[after - 1]
    )
      after += 1;
    after = signsEnd(text, tokens, after, lastToken);
    while (
      after + 2 < lastToken &&
      tokens.key[after] === '[' &&
      tokens.kind[after + 1] === TokenKind.number &&
      tokens.key[after + 2] === ']'
    )
      after += 3;
    return after;
  }

  /**
   * The closing mark of a short quotation in the middle of a sentence that does not end as a sentence: a name, such as
   * «Жильё. Семья. Дети»; `token` when there is none.
   */
  function nameEnd(tokens: Tokens, first: number, token: number, lastToken: number): number {
    const opener = tokens.key[token] ?? '';
    const closer = quoted.get(opener);
    if (!closer || token === first || tokens.kind[token - 1] === TokenKind.punctuation) return token;
    if (opener === '"' && tokens.start[token] === tokens.end[token - 1]) return token;
    const limit = Math.min(lastToken - 1, token + longestName);
    for (let index = token + 1; index <= limit; index++)
      if (tokens.key[index] === closer) return isStop(tokens.key[index - 1] ?? '') ? token : index;
    return token;
  }

  return {
    split(text, tokens, firstToken, lastToken) {
      const ends: number[] = [];
      let first = firstToken;
      for (let token = firstToken; token < lastToken - 1; token++) {
        if (tokens.kind[token] !== TokenKind.punctuation || token === first) continue;
        token = nameEnd(tokens, first, token, lastToken);
        const sign = signsEnd(text, tokens, token, lastToken);
        if (sign === token && !isStop(tokens.key[token] ?? '')) continue;
        const after = sign > token ? sign : afterStop(text, tokens, token, lastToken);
        if (after >= lastToken) break;
        const ended =
          sign > token ? signCloses(text, tokens, after) : endsAt(text, tokens, first, token, after, lastToken);
        // What belongs to the stop is not looked at again, so that a text of smileys costs no more than another.
        token = after - 1;
        if (!ended) continue;
        ends.push(after);
        first = after;
      }
      if (lastToken > first) ends.push(lastToken);
      return ends;
    },
  };
}
