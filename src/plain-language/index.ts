/** The only door of the engine: text in, report out. No DOM, no Node, no clock, no locale of the machine. */
import { detectLanguage } from './detect.ts';
import { createParser, type Parser } from './document.ts';
import { difficultyIn, readingEase } from './ease.ts';
import { otherFormulas } from './formulas.ts';
import { allRules } from './rules/index.ts';
import type { Checker, Document, Finding, Language, LanguageData, Phrase, Report } from './types.ts';
import { verdictOf } from './verdict.ts';
import { version } from './version.ts';

export { detectLanguage } from './detect.ts';
export { bandOf, easeOfText } from './ease.ts';
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

/** What the rules find in a document, in the order of the text; of equals, by rule. */
function findingsIn(document: Document): Finding[] {
  const findings: Finding[] = [];
  for (const rule of allRules) {
    if (!rule.text[document.language]) continue;
    for (const { severity = rule.severity, start, end, message, suggestions } of rule.check(document))
      findings.push({ rule: rule.id, severity, start, end, message, suggestions });
  }
  return findings.sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
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
      const difficultyOf = difficultyIn(language);
      const counts = { words: 0, sentences: 0, syllables: 0, blocks: document.blocks.length };
      const sentences: Report['sentences'][number][] = [];
      for (const { start, end, prose, words, syllables, spokenWords } of document.sentences) {
        counts.words += words;
        counts.syllables += syllables;
        if (words > 0) counts.sentences += 1;
        if (!prose) continue;
        const difficulty = Math.round(difficultyOf(words, 1, syllables, spokenWords) * 1000) / 1000;
        sentences.push({ start, end, difficulty });
      }
      const ease = readingEase(document);
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
