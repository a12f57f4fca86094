import { factChanges } from './compare/fact-changes.ts';
import { alignParagraphs } from './compare/paragraphs.ts';
import { slotChanges } from './compare/slot-changes.ts';
import type { Comparison, Version } from './compare/types.ts';

/** How much the letter should say and does not. */
const missingIn = ({ report }: Version): number => report.slots.filter(({ status }) => status === 'missing').length;

/**
 * Says what a rewrite did to a letter: which facts it kept, and whether it is easier to read.
 *
 * @param before - The first version with its report; both reports are best made in one language.
 * @param after - The second version. A fact that only this one has must be confirmed by the owner of the letter.
 */
export function compare(before: Version, after: Version): Comparison {
  return {
    language: after.report.language === 'other' ? before.report.language : after.report.language,
    facts: factChanges(before, after),
    ease: { before: before.report.ease?.score ?? null, after: after.report.ease?.score ?? null },
    words: { before: before.report.counts.words, after: after.report.counts.words },
    findings: { before: before.report.findings.length, after: after.report.findings.length },
    missing: { before: missingIn(before), after: missingIn(after) },
    slots: slotChanges(before, after),
    paragraphs: alignParagraphs(before.text, after.text),
  };
}
