import { endsGroup } from './group-ends.ts';
import { Integers } from './integers.ts';
import { continuesLine } from './line-continues.ts';
import type { LineKinds } from './line-kinds.ts';
import { type Opening, type Openings, openingOf } from './line-openings.ts';
import {
  endsAbbreviated,
  endsSentence,
  holdsSentence,
  isItem,
  isLine,
  Look,
  lookAt,
  mostCounted,
  numbersIn,
  startsLower,
  widthOf,
  wordsIn,
} from './lines.ts';
import { beginning, gapFlags, mostLines, mostTokens, type Place } from './place.ts';
import type { TokenArrays } from './tokens.ts';
import { type BlockKind, TokenFlag, TokenKind } from './types.ts';

/** A line that is cut by the edge of a page is as wide, in UTF-16 units. */
const edge = 50;

/**
 * The blocks of a text before its sentences are known: paragraphs, list items, headings and the lines around them.
 *
 * Keeps its room from one text to the next.
 */
export class Layout {
  /** By block. */
  readonly kind: BlockKind[] = [];
  /** By block: its tokens, the last one exclusive. */
  readonly first = new Integers();
  readonly last = new Integers();
  /** By block: where the group stands that it is the first of. Of those blocks only, and only when asked for. */
  readonly place: Place[] = [];
  /** By block: sentences that start in this range of tokens, the last one exclusive, are blocks of their own. */
  readonly parted = new Map<number, { readonly from: number; readonly until: number }>();
  readonly #looks = new Integers();
  readonly #kinds: LineKinds;
  readonly #openings: Openings;
  #tokens: TokenArrays;
  /** In the first group of lines. */
  #top = true;
  #afterProse = false;
  #afterClosing = false;
  /** Lines since the last empty one, up to {@link mostLines}. */
  #lines = 0;
  /** The kind of the block that the first line goes on with. */
  #inside: BlockKind | undefined;

  constructor(kinds: LineKinds, openings: Openings, tokens: TokenArrays) {
    this.#kinds = kinds;
    this.#openings = openings;
    this.#tokens = tokens;
  }

  /**
   * Takes the tokens of a text apart.
   *
   * @param from - Where the tokens stand, when they are a part of a text.
   * @param wantsPlaces - Whether to note where the text can be parted.
   */
  read(tokens: TokenArrays, from: Place = beginning, wantsPlaces = false): void {
    const { lines, flags } = tokens;
    this.#tokens = tokens;
    this.#top = from.top;
    this.#afterProse = from.afterProse;
    this.#afterClosing = from.afterClosing;
    this.#lines = from.lines;
    this.#inside = from.inside;
    this.first.length = 0;
    this.last.length = 0;
    this.#looks.length = 0;
    this.kind.length = 0;
    this.place.length = 0;
    this.parted.clear();
    for (let line = 0; line < lines.length; ) {
      const group = this.first.length;
      const start = line;
      const firstOfGroup = lines.items[line] ?? 0;
      if ((flags[firstOfGroup] ?? 0) & TokenFlag.blank) this.#lines = 0;
      const count = this.#lines;
      let end = line + 1;
      while (
        end < lines.length &&
        !((flags[lines.items[end] ?? 0] ?? 0) & TokenFlag.blank) &&
        !endsGroup(tokens, end, count + end - line >= mostLines || this.#goesOn(lines.items[end - 1] ?? 0))
      )
        end += 1;
      if (wantsPlaces) this.place[group] = start > 0 || from.gap !== undefined ? this.#placeAt(firstOfGroup) : from;
      const groupEnd = end < lines.length ? (lines.items[end] ?? 0) : tokens.count;
      const lastLine = lines.items[end - 1] ?? 0; // short ones that end with an abbreviation are of the head
      const prose =
        end - line > 1 &&
        endsSentence(tokens, lastLine, groupEnd) &&
        !(
          endsAbbreviated(tokens, lastLine, groupEnd) &&
          widthOf(tokens, firstOfGroup, lines.items[line + 1] ?? 0) < edge
        );
      for (let before = -1; line < end; line++) {
        const first = lines.items[line] ?? 0;
        const last = line + 1 < end ? (lines.items[line + 1] ?? 0) : groupEnd;
        if (prose && before >= 0 && this.#continues(before, first, last)) this.last.items[this.last.length - 1] = last;
        else {
          this.first.push(first);
          this.last.push(last);
        }
        before = first;
      }
      this.#readGroup(group);
      this.#part(group, firstOfGroup, start + 1 < end ? (lines.items[start + 1] ?? 0) : groupEnd);
      this.#top = false;
      this.#lines = Math.min(mostLines, count + end - start);
      this.#inside = undefined;
    }
  }

  #placeAt(token: number): Place {
    return {
      top: this.#top,
      afterProse: this.#afterProse,
      afterClosing: this.#afterClosing,
      lines: this.#lines,
      inside: this.#inside,
      gap: (this.#tokens.flags[token] ?? 0) & gapFlags,
    };
  }

  /** Parts the first line of a group if it is a long one whose kind shows at its beginning and tells other lines nothing. */
  #part(block: number, first: number, last: number): void {
    if (this.#inside) this.parted.set(block, { from: first, until: last });
    if (this.#inside || last - first <= mostTokens) return;
    const look = this.#looks.items[block] ?? 0;
    if (wordsIn(look) <= mostCounted || look & Look.gap) return;
    const kind = this.kind[block];
    const opening = openingOf(this.#openings, this.#tokens, first, last);
    if (kind === 'list-item' || (kind === 'paragraph' && opening === undefined))
      this.parted.set(block, { from: first + mostTokens, until: last });
  }

  /** Whether a line is the rest of a long one. */
  #goesOn(first: number): boolean {
    return first === 0 && this.#inside !== undefined;
  }

  #continues(before: number, first: number, last: number): boolean {
    return continuesLine(this.#tokens, this.#openings, before, first, last, this.#goesOn(before));
  }

  /** Lines that no empty line parts. */
  #readGroup(from: number): void {
    const tokens = this.#tokens;
    const { first, last, kind } = this;
    const to = first.length;
    let gaps = 0;
    for (let block = from; block < to; block++) {
      const look = lookAt(tokens, first.items[block] ?? 0, last.items[block] ?? 0);
      this.#looks.push(look);
      if (look & Look.gap && !this.#goesOn(first.items[block] ?? 0)) gaps += 1;
    }
    let hasAddress = false;
    for (let block = from; block < to; block++) {
      const goesOn = this.#goesOn(first.items[block] ?? 0) ? this.#inside : undefined;
      let what = goesOn ?? this.#kindOf(block, from, to);
      if (
        gaps > 1 &&
        !goesOn &&
        (this.#looks.items[block] ?? 0) & Look.gap &&
        what !== 'list-item' &&
        what !== 'paragraph'
      )
        what = 'table-row';
      if (what === 'closing' || what === 'signature') this.#afterClosing = true;
      else if (what === 'paragraph') this.#afterClosing = false;
      if (what === 'paragraph' || what === 'list-item') this.#afterProse = true;
      if (what === 'address') hasAddress = true;
      kind.push(what);
    }
    // The name above an address belongs to it, but not the name of the office in a letterhead.
    if (this.#top || this.#afterClosing || !hasAddress) return;
    for (let block = from; block < to; block++) if (kind[block] === 'line') kind[block] = 'address';
  }

  /** The kind of a block of the group from `from` to `to`. */
  #kindOf(block: number, from: number, to: number): BlockKind {
    const tokens = this.#tokens;
    const first = this.first.items[block] ?? 0;
    const last = this.last.items[block] ?? 0;
    const look = this.#looks.items[block] ?? 0;
    const words = wordsIn(look);
    if (isItem(tokens, first, last)) return 'list-item';
    if (tokens.text.charCodeAt(tokens.start[first] ?? 0) === 0x3e) return 'quotation';
    if (look & Look.bars) return 'table-row';
    if (numbersIn(look) > 0 && words <= 6 && this.#kinds.isDate(tokens, first, last)) return 'date';
    const opening = openingOf(this.#openings, tokens, first, last);
    if (words <= 10 && opening === 'salutation') return 'salutation';
    if (words <= 6 && opening === 'closing') return 'closing';
    const isReference = opening === 'reference' || opening === 'contact' || opening === 'enclosure';
    if (opening === 'subject' && words <= mostCounted) return 'heading';
    if (endsSentence(tokens, first, last)) {
      // «Исп. Черновикова Д. Д.» ends with a stop and is no sentence; `Enclosed: leaflet.` is a line too.
      const short = words <= 8 && (!(look & Look.plain) || isReference);
      return short && !/[!?]/.test(tokens.key(last - 1)) && !/[!?]/.test(tokens.key(last - 2))
        ? this.#lineKind(first, last, look, opening)
        : 'paragraph';
    }
    if (isReference) return this.#lineKind(first, last, look, opening);
    if (words > mostCounted) return 'paragraph';
    if (this.#isTitle(block, first, last, words)) return 'heading';
    if (!this.#afterClosing && !isLine(look)) {
      const next = from + 1;
      const beforeProse = block === from && next < to;
      if (
        (to - from === 1 && !holdsSentence(tokens, first, last)) ||
        (beforeProse && endsSentence(tokens, this.first.items[next] ?? 0, this.last.items[next] ?? 0))
      )
        return 'heading';
    }
    return this.#lineKind(first, last, look, opening);
  }

  /** «УВЕДОМЛЕНИЕ» above a letter, and «об отказе в субсидии» below it. */
  #isTitle(block: number, first: number, last: number, words: number): boolean {
    if (this.#top || this.#afterProse || this.#afterClosing) return false;
    const flags = this.#tokens.flags[first] ?? 0;
    if (words === 1) return (flags & TokenFlag.capitals) !== 0 && widthOf(this.#tokens, first, last) > 3;
    const isBelow = block > 0 && this.kind[block - 1] === 'heading' && (flags & TokenFlag.blank) === 0;
    return isBelow && startsLower(this.#tokens, first, last);
  }

  /** The kind of a line that is no sentence, no heading and no list item. */
  #lineKind(first: number, last: number, look: number, opening: Opening | undefined): BlockKind {
    const tokens = this.#tokens;
    if (opening === 'enclosure') return 'enclosure';
    const hasNumbers = numbersIn(look) > 0;
    if (opening === 'reference') return 'reference';
    if (opening === 'contact') return this.#top ? 'letterhead' : 'reference';
    if (hasNumbers && this.#kinds.isAddress(tokens, first, last)) return 'address';
    // «19.01.2026 № 17» names a letter, «Инспекция № 5» an office.
    const isOffice = this.#top && tokens.kind[first] === TokenKind.word;
    if (look & Look.sign && !isOffice) return 'reference';
    if (look & Look.gap) return hasNumbers || !(this.#afterProse || this.#afterClosing) ? 'reference' : 'signature';
    if (this.#top) return 'letterhead';
    if (hasNumbers && numbersIn(look) * 2 + 1 >= wordsIn(look)) return 'reference';
    return this.#afterClosing ? 'signature' : 'line';
  }
}
