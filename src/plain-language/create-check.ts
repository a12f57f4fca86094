/** The engine without sessions, for a page that checks whole texts and must be light. */
import type { Checker, CheckOptions } from './checker.ts';
import { detectLanguage } from './detect.ts';
import { createFinders } from './finders.ts';
import type { House } from './house.ts';
import { createParsers } from './parsers.ts';
import { reportOn, reportOnOther, wordReportOn } from './report.ts';
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

  /** The document of a text, with what is found in it; nothing when its language is neither. */
  function found(text: string, { house = ownHouse, ignore, language: given }: CheckOptions) {
    const language = given ?? detectLanguage(text);
    if (language === 'other') return undefined;
    const document = parserOf(language, house).borrow(text);
    const findings = finderOf(language, house, ignore).all(document);
    return { document, findings: ignore ? withUnknownRules(findings, ignore, language) : findings };
  }

  return {
    parserOf,
    finderOf,
    check(text, options = {}) {
      const read = found(text, options);
      return read ? reportOn(read.document, read.findings, options.type) : reportOnOther(text);
    },
    checkWords(text, options = {}) {
      const read = found(text, options);
      if (read) return wordReportOn(read.document, read.findings);
      const { language, version, counts, ease, sentences, findings } = reportOnOther(text);
      return { language, version, counts, ease, sentences, findings };
    },
    find(text, options = {}) {
      const read = found(text, options);
      return read ? { language: read.document.language, findings: read.findings } : { language: 'other', findings: [] };
    },
  };
}
