import type { Document, LetterType, Report, Slot, SlotReport, TextShape } from '../types.ts';
import { allSlots } from './index.ts';
import { alwaysNeeded, countsIn, needOf } from './needs.ts';
import { remarkOf, remarkOn } from './remarks.ts';

/** Below this the type is in doubt, and what only letters of this type need with it. */
const sureType = 0.55;

/** What a text says of what a letter of its type must say, A to Z. */
export function slotsOf(
  document: Document,
  shape: TextShape,
  { id: type, confidence }: Report['type'],
  given: boolean,
): readonly SlotReport[] {
  const reports: SlotReport[] = [];
  for (const slot of allSlots) {
    if (!slot.text[document.language]) continue;
    reports.push(reportOf(slot, document, shape, type, given || confidence >= sureType));
  }
  return reports;
}

function reportOf(
  { id: slot, find, doubt }: Slot,
  document: Document,
  shape: TextShape,
  type: LetterType,
  isSure: boolean,
): SlotReport {
  // Of several letters nobody can say which one says it; a table or a form is no letter.
  if (shape === 'form' || shape === 'table' || shape === 'nothing') return { slot, status: 'not-applicable' };
  if (shape === 'letters' || shape === 'thread' || shape === 'long') return { slot, status: 'unsure' };
  const counts = countsIn(slot, type);
  const why = counts && shape === 'letter' && isSure ? doubt?.(document) : undefined;
  if (why) return { slot, status: why.status, remark: remarkOf(document, why.remark) };
  const passage = counts ? find(document) : undefined;
  if (passage) {
    const remark = shape === 'letter' ? remarkOn(document, slot, passage) : undefined;
    return { slot, status: 'found', ...passage, ...(remark && { remark }) };
  }
  if (needOf(document, slot, type) === 'none') return { slot, status: 'not-applicable' };
  const isMissing = shape === 'letter' && (isSure || alwaysNeeded(slot));
  return { slot, status: isMissing ? 'missing' : 'unsure' };
}
