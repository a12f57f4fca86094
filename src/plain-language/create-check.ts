/** The engine without sessions, for a page that checks whole texts and must be light. */
import type { Checker } from './checker.ts';
import { detectLanguage } from './detect.ts';
import { createFinders } from './finders.ts';
import type { House } from './house.ts';
import { createParsers } from './parsers.ts';
import { reportOn, reportOnOther } from './report.ts';
import type { Language, LanguageData } from './types.ts';
import { withUnknownRules } from './unknown-rules.ts';

export { detectLanguage } from './detect.ts';

/** A check, with the parts that a session is made of too. */
export interface Check extends Checker {
  readonly parserOf: ReturnType<typeof createParsers>;
  readonly finderOf: ReturnType<typeof createFinders>;
}

/** Makes a check; `createChecker` says what it is given. */
export function createCheck(data: Partial<Record<Language, LanguageData>>, ownHouse?: House): Check {
  const parserOf = createParsers(data);
  const finderOf = createFinders(data);
  return {
    parserOf,
    finderOf,
    check(text, { house = ownHouse, ignore, type, ...options } = {}) {
      const language = options.language ?? detectLanguage(text);
      if (language === 'other') return reportOnOther(text);
      const document = parserOf(language, house).borrow(text);
      const findings = finderOf(language, house, ignore).all(document);
      return reportOn(document, ignore ? withUnknownRules(findings, ignore, language) : findings, type);
    },
  };
}
