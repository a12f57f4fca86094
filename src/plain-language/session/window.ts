import type { Parser } from '../document.ts';
import { beginning, type Place, type Start, samePlace } from '../place.ts';
import type { Document } from '../types.ts';
import { type Cut, cutsOf } from './cuts.ts';
import type { Unit } from './unit.ts';
import type { UnitList } from './unit-list.ts';

/** Rules look no farther than so many tokens and UTF-16 units from a block. */
const reach = { tokens: 48, length: 200 };

/** A part of the text around an edit, read anew. */
export interface Window {
  readonly document: Document;
  readonly cuts: readonly Cut[];
  /** The units that are to be replaced: first, and last exclusive. */
  readonly first: number;
  readonly last: number;
  /** Where the part to be replaced starts in the document, and where it ends. */
  readonly start: { readonly offset: number; readonly token: number; readonly place: Place };
  readonly end: { readonly offset: number; readonly token: number };
}

/** The index of the unit that is far enough before `index` (or behind, with `step` 1) that rules do not reach beyond. */
function beyond(units: UnitList, index: number, step: -1 | 1): number {
  let [tokens, length, at] = [0, 0, index];
  while ((tokens < reach.tokens || length < reach.length) && at + step >= 0 && at + step < units.count) {
    at += step;
    const [unit] = units.slice(at, at + 1);
    tokens += unit?.tokens ?? 0;
    length += unit?.text.length ?? 0;
  }
  return at;
}

const textOf = (units: readonly Unit[]): string => units.map(({ text }) => text).join('');

/**
 * Reads the surroundings of an edit: as many units as it takes until those behind can stay as they are.
 *
 * @param touched - The units that the edit touches: first and last, inclusive; `middle` - their text after the edit.
 */
export function readWindow(
  units: UnitList,
  parser: Parser,
  touched: { readonly first: number; readonly last: number; readonly middle: string },
): Window {
  let first = beyond(units, touched.first, -1);
  let from = beyond(units, first, -1);
  const last = beyond(units, touched.last, 1);
  let to = beyond(units, last, 1);
  for (let wider = 1; ; wider *= 2) {
    const before = units.slice(from, touched.first);
    const after = units.slice(touched.last + 1, to + 1);
    const text = textOf(before) + touched.middle + textOf(after);
    const starts: Start[] = [];
    const place = (from === 0 ? undefined : before[0]?.place) ?? beginning;
    const document = parser.borrow(text, place, starts);
    const cuts = cutsOf(document, starts);
    const byOffset = new Map(cuts.map((cut) => [cut.offset, cut]));

    const start = startIn(units.slice(from, first + 1), first === 0, byOffset);
    const fits = { index: last + 1, offset: text.length - textOf(units.slice(last + 1, to + 1)).length };
    const end = endIn(units.slice(last + 1, to + 1), fits, to === units.count - 1, document, byOffset);
    if (start && end) return { document, cuts, first, last: end.index, start, end };
    if (!start) {
      first = beyond(units, from, -1);
      from = beyond(units, first, -1);
    }
    for (let step = 0; step < wider; step++) to = beyond(units, to, 1);
  }
}

/** Where the first unit to be replaced starts in the document; `undefined` when it no longer starts there. */
function startIn(
  before: readonly Unit[],
  isBeginning: boolean,
  cuts: ReadonlyMap<number, Cut>,
): Window['start'] | undefined {
  if (isBeginning) return { offset: 0, token: 0, place: beginning };
  const unit = before.at(-1);
  const cut = cuts.get(textOf(before.slice(0, -1)).length);
  return unit && cut && samePlace(cut.place, unit.place) ? cut : undefined;
}

/** The first unit behind the edit that starts as it did before, with enough of the text behind it. */
function endIn(
  after: readonly Unit[],
  { index, offset }: { readonly index: number; readonly offset: number },
  isEnd: boolean,
  { text, tokens }: Document,
  cuts: ReadonlyMap<number, Cut>,
): (Window['end'] & { readonly index: number }) | undefined {
  let at = offset;
  for (const [number, unit] of after.entries()) {
    const cut = cuts.get(at);
    if (cut && samePlace(cut.place, unit.place)) {
      const enough = isEnd || (tokens.count - cut.token >= reach.tokens && text.length - at >= reach.length);
      return enough ? { offset: at, token: cut.token, index: index + number } : undefined;
    }
    at += unit.text.length;
  }
  return isEnd ? { offset: text.length, token: tokens.count, index: index + after.length } : undefined;
}
