import { Class, classAt } from './characters.ts';
import type { LanguageProfile } from './language/profile.ts';
import { abbreviation, Word } from './stop-words.ts';
import { endOf, isAttached, isInitial, isWord, startOf, startsLower, startsUpper, tokenLength } from './token-shape.ts';
import { type LanguageData, TokenKind, type Tokens } from './types.ts';

/** Signs that make one thing of what they stand between. */
const joiners = '/·°*';
/** Longer numbers than this are no enumerators: `12.`, `1.1.`, not `2026.` */
const longestEnumerator = 3;
/** Those of an outline may be longer: `10.2.14.` */
const longestOutline = 7;
/** A date that opens a sentence has at most so many words beside prepositions: «До 1 сентября 2026 г. Вы …» */
const mostInDate = 2;
/** Longer words than this are no abbreviations, unless a list has them. */
const shortest = 3;
/** The longest word that is taken for an abbreviation because it has no vowels. */
const longestClipped = 5;
/** The longest last part of an abbreviation of two: «т. д.», «и пр.» */
const longestPart = 3;

/** Decides about the full stops of a language; made once for each. */
export interface Stops {
  /**
   * Whether the full stop right after token `before` ends the sentence that starts at token `first`.
   *
   * @param next - The token after the stop, quotes and brackets left out.
   * @param lower - Whether `next` starts with a small letter.
   */
  ends(text: string, tokens: Tokens, first: number, before: number, next: number, lower: boolean): boolean;
  /**
   * Whether an abbreviation ends with token `before`, inside brackets, and the sentence goes on behind them. In Russian
   * the full stop stands behind the bracket.
   */
  goesOn(tokens: Tokens, first: number, before: number, next: number): boolean;
  /** Whether an enumerator starts at the token: `1.`, `a)`, `(b)`, `ii.` */
  enumerates(text: string, tokens: Tokens, token: number): boolean;
}

/** Compiles the abbreviations of a language. */
export function createStops(data: LanguageData, profile: LanguageProfile): Stops {
  const { abbreviations: lists } = data;
  const words = new Map<string, number>();
  const learn = (keys: readonly string[], bit: number): void => {
    for (const key of keys) words.set(key, (words.get(key) ?? 0) | bit);
  };
  learn(lists.title, Word.title);
  learn(lists.inside, Word.inside);
  learn(lists.beforeNumber, Word.beforeNumber);
  learn(lists.seldomEnd, Word.seldomEnd);
  learn(lists.mayEnd, Word.mayEnd);
  learn(lists.dates, Word.date);
  learn(lists.labels, Word.label);
  learn(lists.starters, Word.starter);
  learn(lists.acts ?? [], Word.act);
  /** What stands behind a point or a space in an abbreviation of two parts: most words need not be tried. */
  const lastParts = new Set<string>();
  for (const key of words.keys())
    for (let index = 0; index < key.length; index++)
      if (key[index] === '.' || key[index] === ' ') lastParts.add(key.slice(index + 1));

  const bitsAt = (tokens: Tokens, token: number): number => words.get(tokens.key(token)) ?? 0;

  const hasStop = (tokens: Tokens, token: number): boolean =>
    tokens.key(token + 1) === '.' && isAttached(tokens, token + 1);

  /** Whether the token is a word that starts sentences, and no initial or abbreviation: «А. С. Пушкин», `No. 4`. */
  function isStarter(tokens: Tokens, token: number): boolean {
    const bits = bitsAt(tokens, token);
    if ((bits & Word.starter) === 0) return false;
    return !((bits & abbreviation || isInitial(tokens, token)) && hasStop(tokens, token));
  }

  /** Whether all letters of the token are capitals or signs: `IV`, `VAT`, `A-17`. */
  function isCapitals(text: string, tokens: Tokens, token: number): boolean {
    for (let index = startOf(tokens, token); index < endOf(tokens, token); index++)
      if (classAt(text, index) === Class.lower) return false;
    return true;
  }

  /** Whether the token can be what `No.` or `Art.` number: `12`, `A`, `IV`, `£5`, `§ 4`. */
  function isNumber(text: string, tokens: Tokens, token: number): boolean {
    if (tokens.kind[token] === TokenKind.number || '№#§£$€₽'.includes(tokens.key(token))) return true;
    if (!isWord(tokens, token) || !isCapitals(text, tokens, token)) return false;
    // `No. A copy …` has an article, `No. A is …` would be a name.
    return !(tokens.key(token) === 'a' && isWord(tokens, token + 1));
  }

  /** Whether a word is spelt without vowels, and in small letters: `attd`, `cttee`. */
  function isClipped(text: string, tokens: Tokens, token: number): boolean {
    const key = tokens.key(token);
    if (key.length < 2 || key.length > longestClipped) return false;
    for (let index = startOf(tokens, token) + 1; index < endOf(tokens, token); index++)
      if (classAt(text, index) === Class.upper) return false;
    for (const letter of key) if (profile.vowels.includes(letter)) return false;
    return true;
  }

  /** The bits of the abbreviation that ends with token `last`: «т. д.» written with a space is «т.д». */
  function abbreviationAt(tokens: Tokens, first: number, last: number): number {
    const bits = bitsAt(tokens, last);
    if (last === first || tokenLength(tokens, last) > longestPart) return bits;
    if (!lastParts.has(tokens.key(last))) return bits;
    const before = tokens.key(last - 1);
    if (before === '.') return words.get(`${tokens.key(last - 2)}.${tokens.key(last)}`) ?? bits;
    return (bits && words.get(`${before} ${tokens.key(last)}`)) || bits;
  }

  function enumerates(text: string, tokens: Tokens, token: number): boolean {
    const opened = tokens.kind[token] === TokenKind.punctuation && tokens.key(token) === '(';
    const mark = opened ? token + 1 : token;
    if (tokens.kind[mark + 1] !== TokenKind.punctuation) return false;
    const closer = tokens.key(mark + 1);
    if ((!closer.startsWith(')') && (opened || closer !== '.')) || !isAttached(tokens, mark + 1)) return false;
    const length = tokenLength(tokens, mark);
    if (tokens.kind[mark] === TokenKind.number) {
      if (opened) return length <= 2;
      return length <= (tokens.key(mark).includes('.') ? longestOutline : longestEnumerator);
    }
    if (!isWord(tokens, mark)) return false;
    if (length === 1) return closer !== '.' || (startsLower(text, tokens, mark) && startsUpper(tokens, mark + 2));
    for (const letter of tokens.key(mark)) if (!'ivx'.includes(letter)) return false;
    return length <= 5;
  }

  /** After one capital letter: an initial goes on, `Part B.` ends. */
  function initialEnds(tokens: Tokens, first: number, before: number, next: number): boolean {
    if (before === first || tokens.kind[next] === TokenKind.number) return false;
    // «Клюев Н. Н. (ИНН 0000000000)»
    if (tokens.key(next - 1) === '(') return false;
    if (isInitial(tokens, next) && hasStop(tokens, next)) return false;
    if (isStarter(tokens, next) || bitsAt(tokens, before - 1) & Word.label) return true;
    // «Решение подписал Макетов Т. Т. Копия …»: two initials after a name close it.
    let from = before;
    while (from - 2 >= first && tokens.key(from - 1) === '.' && isInitial(tokens, from - 2)) from -= 2;
    const name = from - 1;
    const { surname } = profile;
    if (!surname || from === before || name < first || !isWord(tokens, name) || !startsUpper(tokens, name))
      return false;
    // A surname that does not end as one, before a word that does not either: «Кузнечик Л. П. Телефон прежний».
    return surname.test(tokens.key(name)) || (name > first && !surname.test(tokens.key(next)));
  }

  /** After a word of the lists, before a capital letter or a number. */
  function abbreviationEnds(text: string, tokens: Tokens, before: number, next: number, bits: number): boolean {
    if (tokens.kind[next] === TokenKind.punctuation && !'№#§£$€₽'.includes(tokens.key(next))) return false;
    const after = bitsAt(tokens, next);
    const starts = isStarter(tokens, next);
    // «150 см.», «10 ч.»: after a number it is a unit.
    if (tokens.kind[before - 1] === TokenKind.number && tokenLength(tokens, before) <= 2 && !(bits & Word.title))
      return !isNumber(text, tokens, next);
    if (bits & Word.title) {
      // `14 Mill St. You …` against `St. Mary`: a street follows its name.
      const named = isWord(tokens, before - 1) && startsUpper(tokens, before - 1);
      return named && ((bits & Word.mayEnd) !== 0 || ((bits & Word.seldomEnd) !== 0 && starts));
    }
    if (bits & Word.inside) return false;
    if (after & Word.date && !starts) return false;
    // `etc. Mr. Roe …` is two sentences, `Co. Ltd.` and `Reg. No. 5` are not.
    if (after & abbreviation && hasStop(tokens, next))
      return (
        (bits & (Word.mayEnd | Word.beforeNumber)) === Word.mayEnd && (after & (Word.title | Word.beforeNumber)) !== 0
      );
    if (bits & (Word.beforeNumber | Word.date) && isNumber(text, tokens, next)) return false;
    if (bits & Word.mayEnd) return tokens.kind[next] !== TokenKind.number && tokens.key(before + 2) !== '(';
    return starts;
  }

  /** Whether the number at `before` is that of a part, and the act follows: «п. 5.4. Правил», «пункт 5. Порядка». */
  function isPartOfAct(tokens: Tokens, first: number, before: number, next: number): boolean {
    if (before <= first || (bitsAt(tokens, next) & Word.act) === 0) return false;
    if (tokens.key(before - 1) !== '.') return (bitsAt(tokens, before - 1) & Word.label) !== 0;
    return before - 2 >= first && (bitsAt(tokens, before - 2) & Word.beforeNumber) !== 0;
  }

  /** Whether the «г» at `token` is that of «с. г.», this year, or «т. г.». */
  const isOfThisYear = (tokens: Tokens, token: number): boolean =>
    tokens.key(token - 1) === '.' && (words.get(`${tokens.key(token - 2)}.${tokens.key(token)}`) ?? 0) !== 0;

  /** Whether initials and a surname in the instrumental start at a token: «И. П. Сомовым». */
  function isAgent(tokens: Tokens, token: number): boolean {
    let name = token;
    while (isInitial(tokens, name) && hasStop(tokens, name)) name += 2;
    return name > token && startsUpper(tokens, name) && profile.agent?.test(tokens.key(name)) === true;
  }

  /** Whether nothing but a date stands before the «г.» at `before`: «В сент. 2025 г. Вы меняли счётчик». */
  function isOpeningDate(tokens: Tokens, first: number, before: number): boolean {
    if (!profile.prepositions.has(tokens.key(first))) return false;
    let found = 0;
    for (let token = first + 1; token < before; token++)
      if (isWord(tokens, token) && !profile.prepositions.has(tokens.key(token))) found += 1;
    return found <= mostInDate;
  }

  return {
    enumerates,
    goesOn: (tokens, first, before, next) =>
      (abbreviationAt(tokens, first, before) & abbreviation) !== 0 &&
      (data.language === 'ru' || !isStarter(tokens, next)),
    ends(text, tokens, first, before, next, lower) {
      if (tokens.kind[before] === TokenKind.number) {
        // `1. Fill in the form`: an enumerator, not a sentence.
        const opens = before === first || ':;«“„'.includes(tokens.key(before - 1));
        if (isPartOfAct(tokens, first, before, next)) return false;
        return lower ? tokenLength(tokens, before) > longestEnumerator : !(opens && enumerates(text, tokens, before));
      }
      if (!isWord(tokens, before)) return true;
      // `AB/12/c.`, «кВт·ч.», «18 °C.» end with a part of something, not with an abbreviation.
      if (before > first && joiners.includes(tokens.key(before - 1)) && isAttached(tokens, before)) return !lower;
      const key = tokens.key(before);
      // `a. Fill in the form`, `P.S. We are closed`.
      if (before === first && (key.includes('.') || enumerates(text, tokens, before))) return false;
      const bits = abbreviationAt(tokens, first, before);
      if (bits & abbreviation && startsLower(text, tokens, next)) return false;
      const isSecond = tokens.key(before - 1) === '.';
      if (key === 'г' && !isOfThisYear(tokens, before) && !(isSecond && isInitial(tokens, before))) {
        // «2026 г. Решение» ends after a year, «г. Москва» is a town.
        const year =
          before > first && tokens.kind[before - 1] === TokenKind.number && tokenLength(tokens, before - 1) >= 4;
        return year
          ? startsUpper(tokens, next) && !isOpeningDate(tokens, first, before) && !isAgent(tokens, next)
          : !lower && isStarter(tokens, next);
      }
      // «P. S. Ждём Вас»
      if (isInitial(tokens, before) && isSecond && bits & Word.inside) return false;
      if (isInitial(tokens, before)) return !lower && initialEnds(tokens, first, before, next);
      // The answer `No.` is a sentence, `No. 4` is not.
      if (before === first && key === 'no') return !isNumber(text, tokens, next);
      if (bits & abbreviation) return abbreviationEnds(text, tokens, before, next, bits);
      if (key.includes('.') || isClipped(text, tokens, before)) return !lower && isStarter(tokens, next);
      // «и. о. директора» below «С уважением,»
      if (lower && tokenLength(tokens, before) === 1) return false;
      if (tokens.kind[next] === TokenKind.number) return tokenLength(tokens, before) > 1;
      // A short word may be an abbreviation that no list has; who writes no capitals at all writes no such words.
      const length = tokenLength(tokens, before);
      const isClosed = profile.vowels.includes(key.charAt(key.length - 1));
      const isLong = length > (isClosed ? shortest : profile.longestUnlisted) || isCapitals(text, tokens, before);
      return !lower || isLong || startsLower(text, tokens, first);
    },
  };
}
