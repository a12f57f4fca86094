import type { Parser } from '../document.ts';
import { byPlace, type Finder } from '../findings.ts';
import { beginning, type Start } from '../place.ts';
import type { Document, Finding, Language, Report, Severity } from '../types.ts';
import { chooseCuts, cutsOf } from './cuts.ts';
import { judgeAgain } from './letter.ts';
import { moved, readUnits, stretchesOf } from './read-units.ts';
import type { Change, Session, SessionFinding, Totals } from './types.ts';
import type { Unit } from './unit.ts';
import { UnitList } from './unit-list.ts';
import { readWindow } from './window.ts';

/** What a session needs of the engine. */
export interface Reader {
  readonly language: Language;
  readonly parser: Parser;
  readonly finder: Finder;
  /** The report on a document whose findings are known. */
  report(document: Document, findings: readonly Finding[]): Report;
}

/** A session in a language that is known. */
export class TextSession implements Session {
  readonly #reader: Reader;
  readonly #units = new UnitList();
  readonly #found: Record<Severity, number> = { info: 0, warning: 0, error: 0 };
  #ids = 0;

  constructor(reader: Reader, text: string) {
    this.#reader = reader;
    const starts: Start[] = [];
    const document = reader.parser.borrow(text, beginning, starts);
    const end = { offset: text.length, token: document.tokens.count };
    const cuts = chooseCuts(cutsOf(document, starts), 0, end.token);
    const stretches = stretchesOf({ offset: 0, token: 0, place: beginning }, cuts, end);
    const units = readUnits(document, reader.finder, stretches, this.#nextId);
    this.#units.replace(0, 0, units);
    judgeAgain(this.#units, reader.finder, { old: [], fresh: units }, this.#nextId);
    for (const unit of units) for (const { severity } of findingsOf(unit)) this.#found[severity] += 1;
  }

  readonly #nextId = (): number => {
    this.#ids += 1;
    return this.#ids;
  };

  get language() {
    return this.#reader.language;
  }

  get length() {
    return this.#units.sums.length;
  }

  get text() {
    return Array.from(this.#units, (unit) => unit.text).join('');
  }

  slice(from: number, to: number): string {
    const [first, last] = [this.#units.indexAt(from), this.#units.indexAt(to)];
    const base = this.#units.startOf(first);
    return this.#textOf(first, last + 1).slice(Math.max(0, from - base), Math.max(0, to - base));
  }

  #textOf(first: number, last: number): string {
    return this.#units
      .slice(first, last)
      .map((unit) => unit.text)
      .join('');
  }

  get totals(): Totals {
    const { words, sentences, syllables, blocks, otherBlocks } = this.#units.sums;
    return { words, sentences, syllables, blocks, otherBlocks, findings: { ...this.#found } };
  }

  get findings(): readonly SessionFinding[] {
    const findings: SessionFinding[] = [];
    let start = 0;
    for (const unit of this.#units) {
      for (const finding of findingsOf(unit)) findings.push(moved(finding, start));
      start += unit.text.length;
    }
    return findings.sort(byPlace);
  }

  get report(): Report {
    const { parser, finder } = this.#reader;
    const findings: Finding[] = this.findings.map(({ id: _, ...finding }) => finding);
    const document = parser.borrow(this.text);
    if (finder.needsWhole) {
      findings.push(...finder.inWhole(document));
      findings.sort(byPlace);
    }
    return this.#reader.report(document, findings);
  }

  edit(from: number, to: number, insert: string): Change {
    checkOffsets(from, to, this.length);
    const units = this.#units;
    const touched = { first: units.indexAt(Math.max(0, from - 1)), last: units.indexAt(to) };
    const base = units.startOf(touched.first);
    const text = this.#textOf(touched.first, touched.last + 1);
    const middle = text.slice(0, from - base) + insert + text.slice(to - base);

    const window = readWindow(units, this.#reader.parser, { ...touched, middle });
    const { document, cuts, first, last } = window;
    const chosen = chooseCuts(cuts, window.start.token, window.end.token);
    const stretches = stretchesOf(window.start, chosen, window.end);
    const fresh = readUnits(document, this.#reader.finder, stretches, this.#nextId);
    const old = units.slice(first, last);
    const changeStart = units.startOf(first);
    units.replace(first, last, fresh);
    const elsewhere = judgeAgain(units, this.#reader.finder, { old, fresh }, this.#nextId);
    const removed = [...old.flatMap(findingsOf), ...elsewhere.removed];
    const added: SessionFinding[] = [...elsewhere.added];
    let end = changeStart;
    for (const unit of fresh) {
      for (const finding of findingsOf(unit)) added.push(moved(finding, end));
      end += unit.text.length;
    }
    for (const { severity } of removed) this.#found[severity] -= 1;
    for (const { severity } of added) this.#found[severity] += 1;
    const shift = insert.length - (to - from);
    return {
      from: changeStart,
      to: end,
      until: end - shift,
      shift,
      added: added.sort(byPlace),
      removed: removed.map(({ id }) => id).sort((a, b) => a - b),
      totals: this.totals,
    };
  }
}

/** @throws {RangeError} When the offsets of an edit are not whole, not in the text or not in order. */
export function checkOffsets(from: number, to: number, length: number): void {
  if (Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= length) return;
  throw new RangeError(`Expected whole offsets from 0 to ${length} in order, got ${from} and ${to}`);
}

/** What is said of a unit, by rules of blocks and of the whole letter. */
const findingsOf = ({ findings, facts }: Unit): SessionFinding[] => [
  ...findings,
  ...facts.flatMap(({ finding }) => (finding ? [finding] : [])),
];
