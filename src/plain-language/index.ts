/** The only door of the engine: text in, report out. No DOM, no Node, no clock, no locale of the machine. */
import { detectLanguage } from './detect.ts';
import { createParser, type Parser } from './document.ts';
import { readingEase } from './ease.ts';
import { otherFormulas } from './formulas.ts';
import { allRules } from './rules/index.ts';
import type { Checker, Document, Finding, Language, LanguageData, Phrase, Report, Rule, RuleFinding } from './types.ts';
import { verdictOf } from './verdict.ts';
import { version } from './version.ts';

export { detectLanguage } from './detect.ts';
export { bandOf, easeOfText } from './ease/of-text.ts';
export { hasPassive } from './passive.ts';
export { allRules } from './rules/index.ts';
export type * from './types.ts';
export { TokenFlag, TokenKind } from './types.ts';
export { version } from './version.ts';

/** The languages with rules of their own. */
export const languages: readonly Language[] = ['en', 'ru'];

/** An engine that can also show how it takes a text apart. */
export interface OpenChecker extends Checker {
  /**
   * Blocks, sentences and tokens of a text.
   *
   * @throws {RangeError} When the data of `language` were not given.
   */
  parse(text: string, language: Language): Document;
}

const isList = (found: Iterable<RuleFinding>): found is readonly RuleFinding[] => Array.isArray(found);

/** What the rules find in a document, in the order of the text; of equals, by rule. */
function findingsIn(document: Document): Finding[] {
  const findings: Finding[] = [];
  const { language } = document;
  let sorted = true;
  let last = -1;
  const add = (rule: Rule, { severity, start, end, message, suggestions }: RuleFinding): void => {
    findings.push({ rule: rule.id, severity: severity ?? rule.severity, start, end, message, suggestions });
    sorted &&= start > last;
    last = start;
  };
  for (const rule of allRules) {
    if (!rule.text[language]) continue;
    const found = rule.check(document);
    // Most rules find nothing in most letters, and an array is quicker to find empty.
    if (isList(found)) for (const one of found) add(rule, one);
    else for (const one of found) add(rule, one);
  }
  // Rules stand A to Z, and sorting keeps the order of equals.
  return sorted ? findings : findings.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Neither English nor Russian, or nothing to read: counts alone, made with the words that any language has. */
function reportOnOther(text: string): Report {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0;
  return {
    language: 'other',
    version,
    counts: { words, sentences: 0, syllables: 0, blocks: 0 },
    ease: null,
    sentences: [],
    formulas: {},
    findings: [],
    verdict: {
      level: 'unknown',
      next:
        words === 0 ? 'There is no text to check.' : 'This text is neither English nor Russian: it cannot be checked.',
    },
  };
}

/** What a checker is made with besides the words of its languages. */
export interface CheckerOptions {
  /** More phrases to look for, of any language: those of a house style. */
  readonly phrases?: readonly Phrase[];
}

/**
 * Makes a checker; compiles the word lists, so make it once.
 *
 * @param data - The words of each language that texts may be in, from `data/<language>/`.
 */
export function createChecker(
  data: Partial<Record<Language, LanguageData>>,
  { phrases = [] }: CheckerOptions = {},
): OpenChecker {
  const parsers = new Map<Language, Parser>();

  function parserOf(language: Language): Parser {
    const made = parsers.get(language);
    if (made) return made;
    const words = data[language];
    if (!words) {
      const got = Object.keys(data).join(', ') || 'none';
      throw new RangeError(`Expected the data of "${language}", got ${got}; pass them to createChecker`);
    }
    const parser = createParser(words, phrases);
    parsers.set(language, parser);
    return parser;
  }

  return {
    parse: (text, language) => parserOf(language).parse(text),
    check(text, options = {}) {
      const language = options.language ?? detectLanguage(text);
      if (language === 'other') return reportOnOther(text);
      const document = parserOf(language).borrow(text);
      const counts = { words: 0, sentences: 0, syllables: 0, blocks: document.blocks.length };
      for (const { words, syllables } of document.sentences) {
        counts.words += words;
        counts.syllables += syllables;
        if (words > 0) counts.sentences += 1;
      }
      const { ease, sentences } = readingEase(document);
      const findings = findingsIn(document);
      return {
        language,
        version,
        counts,
        ease,
        sentences,
        formulas: otherFormulas(document),
        findings,
        verdict: verdictOf(document, ease, findings),
      };
    },
  };
}
