import { readingEase } from './ease.ts';
import { factsIn } from './facts.ts';
import { otherFormulas } from './formulas.ts';
import type { Document, Finding, Report } from './types.ts';
import { verdictOf } from './verdict.ts';
import { version } from './version.ts';

/** The report on a document, given what was found in it. */
export function reportOn(document: Document, findings: readonly Finding[]): Report {
  const { language } = document;
  const counts = { words: 0, sentences: 0, syllables: 0, blocks: document.blocks.length, otherBlocks: 0 };
  for (const { kind } of document.blocks) if (kind === 'foreign') counts.otherBlocks += 1;
  for (const { words, syllables } of document.sentences) {
    counts.words += words;
    counts.syllables += syllables;
    if (words > 0) counts.sentences += 1;
  }
  const { ease, sentences } = readingEase(document);
  return {
    language,
    version,
    counts,
    ease,
    sentences,
    formulas: otherFormulas(document),
    findings,
    facts: document.shared(factsIn),
    verdict: verdictOf(document, ease, findings),
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
    verdict: {
      level: 'unknown',
      next:
        words === 0 ? 'There is no text to check.' : 'This text is neither English nor Russian: it cannot be checked.',
    },
  };
}
