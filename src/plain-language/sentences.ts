import { Class, classAt, isLetter } from './characters.ts';
import type { LanguageProfile } from './language/profile.ts';
import { type LanguageData, TokenFlag, TokenKind, type Tokens } from './types.ts';

/** Decides where sentences end; made once for each language. */
export interface Boundaries {
  /**
   * Splits the tokens of one block.
   *
   * @param stops - The tokens of full stops, question and exclamation marks in the text, ascending.
   * @param firstStop - Index in `stops` of the first one that may be in the block.
   * @returns Ends of the sentences as token indexes, exclusive, ascending; the last is `lastToken`.
   */
  split(
    text: string,
    tokens: Tokens,
    firstToken: number,
    lastToken: number,
    stops: Int32Array,
    firstStop: number,
  ): number[];
}

const closers = '»”"’\')]';
const openers = '«“"‘\'([„';

/** Compiles the abbreviations of a language. */
export function createBoundaries(data: LanguageData, profile: LanguageProfile): Boundaries {
  const title = new Set(data.abbreviations.title);
  const beforeNumber = new Set(data.abbreviations.beforeNumber);
  const mayEnd = new Set(data.abbreviations.mayEnd);
  const inside = new Set(data.abbreviations.inside);

  /** Whether the token is one capital letter: an initial, a part (`Part B`), a marker. */
  const isInitial = (tokens: Tokens, token: number): boolean =>
    tokens.kind[token] === TokenKind.word &&
    ((tokens.flags[token] ?? 0) & TokenFlag.capital) !== 0 &&
    (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) === 1;

  /** The abbreviation that ends with token `last`: «т. д.» written with a space is «т.д». */
  function abbreviationAt(tokens: Tokens, first: number, last: number): string {
    const key = tokens.key(last);
    const pair = last - 2 >= first && tokens.key(last - 1) === '.' ? `${tokens.key(last - 2)}.${key}` : key;
    return inside.has(pair) || mayEnd.has(pair) ? pair : key;
  }

  /** Whether a stop after token `before` ends the sentence that started at `first`, `next` being the token after it. */
  function stopEnds(text: string, tokens: Tokens, first: number, before: number, next: number): boolean {
    const key = abbreviationAt(tokens, first, before);
    const nextClass = classAt(text, tokens.start[next] ?? 0);
    const nextIsNumber = tokens.kind[next] === TokenKind.number || tokens.key(next) === '№';
    if (tokens.kind[before] === TokenKind.number) {
      // `1. Fill in the form`: an enumerator, not a sentence.
      return !(before === first && key.length <= 3);
    }
    if (tokens.kind[before] !== TokenKind.word) return true;
    if (key === 'г') {
      // «2026 г. Решение» ends after a year, «г. Москва» is a town.
      const year = before > first && /\d{4}$/.test(tokens.key(before - 1));
      return year && nextClass === Class.upper;
    }
    if (title.has(key)) return false;
    if (isInitial(tokens, before)) {
      if (nextIsNumber) return false;
      if (isInitial(tokens, next)) return false;
      if (profile.starters.has(tokens.key(next))) return true;
      // «Решение подписал Макетов Т. Т. Копия …»: two initials after a name close it.
      let from = before;
      while (from - 2 >= first && tokens.key(from - 1) === '.' && isInitial(tokens, from - 2)) from -= 2;
      const name = from - 1;
      const named = name >= first && tokens.kind[name] === TokenKind.word && profile.surname.test(tokens.key(name));
      return from < before && named && ((tokens.flags[name] ?? 0) & TokenFlag.capital) !== 0;
    }
    if (beforeNumber.has(key)) {
      if (nextIsNumber) return false;
      // `No. The form …` against `No. A-17`: a number may begin with a letter.
      const known = profile.starters.has(tokens.key(next));
      if (mayEnd.has(key)) return nextClass === Class.upper;
      return known && key.length <= 4 && !inside.has(key);
    }
    if (mayEnd.has(key)) return !nextIsNumber;
    return !inside.has(key);
  }

  return {
    split(text, tokens, firstToken, lastToken, stops, firstStop) {
      const ends: number[] = [];
      let first = firstToken;
      for (let stop = firstStop; stop < stops.length; stop++) {
        const token = stops[stop] ?? lastToken;
        if (token >= lastToken - 1) break;
        if (token <= first) continue;
        const mark = tokens.key(token);
        let after = token + 1;
        // Quotation marks and brackets that close right after the stop belong to the sentence.
        while (
          after < lastToken &&
          tokens.start[after] === tokens.end[after - 1] &&
          closers.includes(tokens.key(after))
        ) {
          after += 1;
        }
        if (after >= lastToken) break;
        // No white space: `210-ФЗ.Ст` and `12.a` do not end here, `word.Next` with a missing space does.
        const gap = (tokens.start[after] ?? 0) > (tokens.end[after - 1] ?? 0);
        let next = after;
        while (
          next < lastToken - 1 &&
          tokens.kind[next] === TokenKind.punctuation &&
          openers.includes(tokens.key(next))
        )
          next += 1;
        const nextClass = classAt(text, tokens.start[next] ?? 0);
        if (nextClass === Class.lower || /^[,;:)\]»”]/.test(tokens.key(after))) continue;
        if (!gap && !(nextClass === Class.upper && isLetter(classAt(text, (tokens.start[token] ?? 1) - 1)))) continue;
        const dash = tokens.kind[next] === TokenKind.punctuation && /^[-–—]$/.test(tokens.key(next));
        if (dash && classAt(text, tokens.start[next + 1] ?? 0) !== Class.upper) continue;
        const attached = tokens.start[token] === tokens.end[token - 1];
        if (mark === '.' && attached && !stopEnds(text, tokens, first, token - 1, next)) continue;
        ends.push(after);
        first = after;
      }
      if (lastToken > first) ends.push(lastToken);
      return ends;
    },
  };
}
