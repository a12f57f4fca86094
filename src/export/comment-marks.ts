import type { Run } from '../documents/document-model.ts';
import { type RunPlace, runPlaces } from './run-places.ts';
import { xmlOffsets } from './xml-offsets.ts';

/** What is to be said of a stretch of a text. */
export interface Remark {
  readonly start: number;
  readonly end: number;
  /** A paragraph each. */
  readonly lines: readonly string[];
}

/** A place in the XML where marks can stand: between runs, which may have to be made out of one. */
interface Point {
  readonly at: number;
  /** Ends the run here, and goes on with one of the same look; nothing between runs. */
  readonly closing?: string;
  readonly opening?: string;
  /** Where to say that spaces at the cut are kept. */
  readonly keepsSpaceAt?: number;
}

interface Marks extends Point {
  ends: string;
  starts: string;
}

const isBlank = (xml: string): boolean => xml.trim() === '';
const keepsSpace = ' xml:space="preserve"';

/** The marks of comments in the main part of a Word document, and the remarks that found a place. */
export interface MarkedBody {
  readonly xml: string;
  readonly placed: readonly Remark[];
}

/**
 * Puts the marks of comments into the XML of a Word document. Nothing else of it changes, but that runs are cut in two
 * where a comment begins or ends within them.
 *
 * @param runs - As the reader told them.
 * @param firstId - Of the first comment; the next ones count on.
 */
export function markedBody(
  xml: string,
  text: string,
  runs: readonly Run[],
  remarks: readonly Remark[],
  firstId: number,
): MarkedBody {
  const places = runPlaces(xml);
  const marks = new Map<number, Marks>();
  const marksAt = (point: Point): Marks => {
    const known = marks.get(point.at) ?? { ...point, ends: '', starts: '' };
    marks.set(point.at, known);
    return known;
  };
  const placed: Remark[] = [];
  for (const remark of remarks) {
    const ends = runsOf(runs, remark);
    const [first, last] = [places.get(ends?.first.xmlStart ?? -1), places.get(ends?.last.xmlStart ?? -1)];
    if (!ends || !first || !last) continue;
    const start = pointOf(xml, text, ends.first, first, remark.start, 'start');
    const far = pointOf(xml, text, ends.last, last, remark.end, 'end');
    // The text of a box stands after its paragraph, and its XML before the end of it.
    const end = far.at > start.at ? far : pointOf(xml, text, ends.first, first, ends.first.end, 'end');
    const id = firstId + placed.length;
    marksAt(start).starts += tag(first, 'commentRangeStart', id);
    marksAt(end).ends += `${tag(last, 'commentRangeEnd', id)}${referenceRun(last, id)}`;
    placed.push(remark);
  }
  const insertions = new Map<number, string>();
  for (const { at, closing = '', opening = '', ends, starts, keepsSpaceAt } of marks.values()) {
    insertions.set(at, closing + ends + starts + opening);
    if (keepsSpaceAt !== undefined) insertions.set(keepsSpaceAt, keepsSpace);
  }
  return { xml: withInsertions(xml, insertions), placed };
}

/** The runs in which a stretch begins and ends; where it has none, as the mark of a list, the next one. */
function runsOf(runs: readonly Run[], { start, end }: Remark): { readonly first: Run; readonly last: Run } | undefined {
  const own = runs.filter((run) => run.start < end && run.end > start);
  const [first, last] = [own[0], own.at(-1)];
  if (first && last) return { first, last };
  const next = runs.find((run) => run.start >= start);
  return next && { first: next, last: next };
}

function pointOf(xml: string, text: string, run: Run, place: RunPlace, offset: number, side: 'start' | 'end'): Point {
  const isStart = side === 'start';
  // Word has no comments in text boxes: they stand at the run that holds the box.
  if (place.host) return { at: isStart ? place.host.start : place.host.end };
  const tagStart = xml.lastIndexOf('<', run.textStart - 1);
  const textTag = xml.slice(tagStart, run.textStart);
  const closingRun = `</${named(place, 'r')}>`;
  const cut = isStart ? offset > run.start : offset < run.end;
  const offsets = cut ? xmlOffsets(xml, run.textStart, run.textEnd, text.slice(run.start, run.end)) : undefined;
  // A character of two units is never cut.
  const isHalf = /[\uDC00-\uDFFF]/.test(text.charAt(offset));
  const at = offsets?.[offset - run.start + (isHalf ? (isStart ? -1 : 1) : 0)];
  if (at !== undefined && at > run.textStart && at < run.textEnd) {
    const hasSpace = textTag.includes('xml:space');
    const name = /^<([^\s>]+)/.exec(textTag)?.[1] ?? '';
    const opening = place.opening + (hasSpace ? textTag : `${textTag.slice(0, -1)}${keepsSpace}>`);
    return { at, closing: `</${name}>${closingRun}`, opening, ...(!hasSpace && { keepsSpaceAt: run.textStart - 1 }) };
  }
  const edge = isStart ? tagStart : xml.indexOf('>', run.textEnd) + 1;
  const isEdge = isBlank(isStart ? xml.slice(place.content, edge) : xml.slice(edge, place.close));
  if (isEdge) return { at: isStart ? place.start : place.end };
  return { at: edge, closing: closingRun, opening: place.opening };
}

const named = ({ prefix }: RunPlace, name: string): string => (prefix === '' ? name : `${prefix}:${name}`);

/** A mark with the number of its comment. Attributes have no namespace but by a prefix. */
function tag({ prefix, uri }: RunPlace, name: string, id: number): string {
  return prefix === '' ? `<w:${name} xmlns:w="${uri}" w:id="${id}"/>` : `<${prefix}:${name} ${prefix}:id="${id}"/>`;
}

function referenceRun(place: RunPlace, id: number): string {
  const name = named(place, 'r');
  return `<${name}>${tag(place, 'commentReference', id)}</${name}>`;
}

function withInsertions(xml: string, insertions: ReadonlyMap<number, string>): string {
  let whole = '';
  let done = 0;
  for (const [at, text] of [...insertions].sort(([a], [b]) => a - b)) {
    whole += xml.slice(done, at) + text;
    done = at;
  }
  return whole + xml.slice(done);
}
