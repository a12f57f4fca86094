/** The only door of the engine: text in, report out. No DOM, no Node, no clock, no locale of the machine. */
import type { Checker, CheckOptions } from './checker.ts';
import type { Comparison } from './compare/types.ts';
import { compare } from './compare.ts';
import { createCheck } from './create-check.ts';
import { detectLanguage } from './detect.ts';
import type { House } from './house.ts';
import { reportOn } from './report.ts';
import { OpenSession } from './session/open-session.ts';
import type { Session, SessionOptions } from './session/types.ts';
import type { Document, Language, LanguageData } from './types.ts';
import { withUnknownRules } from './unknown-rules.ts';

export type * from './checker.ts';
export type * from './compare/types.ts';
export { compare } from './compare.ts';
export { detectLanguage } from './detect.ts';
export { bandOf, easeOfText } from './ease/of-text.ts';
export type * from './house.ts';
export type { LetterFact, LetterScope, LetterVerdict, Note, Told } from './letter-scope.ts';
export { letterTypes } from './letter-type.ts';
export { hasPassive } from './passive.ts';
export { allRules } from './rules/index.ts';
export type { Change, Session, SessionFinding, SessionOptions, Totals } from './session/types.ts';
export { allSlots } from './slots/index.ts';
export type * from './types.ts';
export { TokenFlag, TokenKind } from './types.ts';
export { version } from './version.ts';

/** The languages with rules of their own. */
export const languages: readonly Language[] = ['en', 'ru'];

/** An engine that can also show how it takes a text apart, and follow one that changes. */
export interface OpenChecker extends Checker {
  /**
   * A text that will be edited. Other than `check`, it reads only the paragraphs around each edit.
   *
   * @throws {RangeError} When the data of the language were not given.
   */
  createSession(text: string, options?: SessionOptions): Session;
  /**
   * Blocks, sentences and tokens of a text.
   *
   * @throws {RangeError} When the data of `language` were not given.
   */
  parse(text: string, language: Language): Document;
  /**
   * What a rewrite did to a letter; `compare` is for reports that are there already. Both versions are read in the
   * language of the second, or of the first when the second has none.
   *
   * @throws {RangeError} When the data of the language were not given.
   */
  compare(before: string, after: string, options?: CheckOptions): Comparison;
}

/** What a checker is made with besides the words of its languages. */
export interface CheckerOptions {
  /** The house style of all texts that are checked without one of their own. */
  readonly house?: House;
}

/**
 * Makes a checker; compiles the word lists, so make it once.
 *
 * @param data - The words of each language that texts may be in, from `data/<language>/`.
 */
export function createChecker(
  data: Partial<Record<Language, LanguageData>>,
  { house: ownHouse }: CheckerOptions = {},
): OpenChecker {
  const { check, checkWords, find, parserOf, finderOf } = createCheck(data, ownHouse);
  return {
    check,
    checkWords,
    find,
    parse: (text, language) => parserOf(language, ownHouse).parse(text),
    compare(before, after, options = {}) {
      const languages = [options.language, detectLanguage(after), detectLanguage(before)];
      const language = languages.find((found) => found === 'en' || found === 'ru');
      const both = language ? { ...options, language } : options;
      return compare({ text: before, report: check(before, both) }, { text: after, report: check(after, both) });
    },
    createSession(text, options = {}) {
      const { house = ownHouse, ignore } = options;
      return new OpenSession(text, options.language ?? 'other', check, options, (language) => ({
        language,
        parser: parserOf(language, house),
        finder: finderOf(language, house, ignore),
        report: (document, findings) =>
          reportOn(document, ignore ? withUnknownRules([...findings], ignore, language) : findings, options.type),
      }));
    },
  };
}
