import type { WordReport } from './checker.ts';
import { readingEase } from './ease.ts';
import { factsIn } from './facts.ts';
import { otherFormulas } from './formulas.ts';
import { shapeOf } from './letter/shape.ts';
import { guessType } from './letter-type.ts';
import { slotsOf } from './slots/report.ts';
import type { Document, Finding, LetterType, Report } from './types.ts';
import { verdictOf } from './verdict.ts';
import { version } from './version.ts';

/** What is said of the words and sentences of a document, given what was found in it. */
export function wordReportOn(document: Document, findings: readonly Finding[]): WordReport {
  const { language } = document;
  const counts = { words: 0, sentences: 0, syllables: 0, blocks: document.blocks.length, otherBlocks: 0 };
  for (const { kind } of document.blocks) if (kind === 'foreign') counts.otherBlocks += 1;
  for (const { words, syllables } of document.sentences) {
    counts.words += words;
    counts.syllables += syllables;
    if (words > 0) counts.sentences += 1;
  }
  const { ease, sentences } = readingEase(document);
  return { language, version, counts, ease, sentences, findings };
}

/** The report on a document, given what was found in it, and what the letter is for if that is known. */
export function reportOn(document: Document, findings: readonly Finding[], given?: LetterType): Report {
  const { language, counts, ease, sentences } = wordReportOn(document, findings);
  const { shape: taken } = document.shared(shapeOf);
  // Whoever says what a letter is for, says that it is one.
  const shape = given && taken === 'passage' ? 'letter' : taken;
  const type = given
    ? { id: given, confidence: 1 }
    : shape === 'letter'
      ? document.shared(guessType)
      : { id: document.shared(guessType).id, confidence: 0 };
  const slots = slotsOf(document, shape, type, given !== undefined);
  return {
    language,
    version,
    counts,
    ease,
    sentences,
    formulas: otherFormulas(document),
    findings,
    facts: document.shared(factsIn),
    shape,
    type,
    slots,
    verdict: verdictOf(document, { ease, findings, shape, type, slots }),
  };
}

/** Neither English nor Russian, or nothing to read: counts alone, made with the words that any language has. */
export function reportOnOther(text: string): Report {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0;
  return {
    language: 'other',
    version,
    counts: { words, sentences: 0, syllables: 0, blocks: 0, otherBlocks: 0 },
    ease: null,
    sentences: [],
    formulas: {},
    findings: [],
    facts: [],
    shape: 'nothing',
    type: { id: 'information', confidence: 0 },
    slots: [],
    verdict: {
      level: 'unknown',
      next:
        words === 0 ? 'There is no text to check.' : 'This text is neither English nor Russian: it cannot be checked.',
    },
  };
}
