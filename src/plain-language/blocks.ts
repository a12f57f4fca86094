import { type Opening, type Openings, openingOf } from './line-openings.ts';
import { endsSentence, isItem, type Look, lookAt, mostCounted, startsLower, type Unit, widthOf } from './lines.ts';
import { beginning, gapFlags, mostLines, mostTokens, type Place } from './place.ts';
import type { TokenArrays } from './tokens.ts';
import { type BlockKind, TokenFlag, TokenKind } from './types.ts';

/** A block before its sentences are known, as tokens; the last one exclusive. */
export interface Piece extends Unit {
  readonly kind: BlockKind;
  /** Where the group stands that it is the first of. */
  readonly place?: Place;
  /** Sentences that start in this range are blocks of their own; both ends as tokens, the last one exclusive. */
  readonly parted?: { readonly from: number; readonly until: number };
}

/** What blocks are told by besides their shape; made once for each language. */
export interface LineKinds {
  /** Whether a line is a date and nothing else. */
  isDate(tokens: TokenArrays, line: Unit): boolean;
  /** Whether a line says where somebody lives or works. */
  isAddress(tokens: TokenArrays, line: Unit): boolean;
}

/** Longer lines than this are prose cut by the edge of a page, shorter ones were meant to end there. */
const wrapWidth = 50;

/** A line that stands for itself and is no sentence: a date, an address, a name, a number. */
const isLine = ({ words, numbers, plain, shouted, gaps }: Look): boolean =>
  // A signature has the post at one edge of the page and the name at the other.
  gaps > 0 || words < 2 || numbers * 2 >= words || !(plain || shouted);

/**
 * Takes the tokens of a text apart into paragraphs, list items, headings and the lines around them.
 *
 * @param from - Where the tokens stand, when they are a part of a text.
 */
export function splitBlocks(
  tokens: TokenArrays,
  kinds: LineKinds,
  openings: Openings,
  from: Place = beginning,
): Piece[] {
  const place: { -readonly [Key in keyof Place]: Place[Key] } = { ...from };

  /** The kind of a line that is no sentence, no heading and no list item. */
  function lineKind(unit: Unit, look: Look, opening: Opening | undefined): BlockKind {
    if (opening === 'enclosure') return 'enclosure';
    const hasNumbers = look.numbers > 0;
    if (opening === 'reference') return 'reference';
    if (opening === 'contact') return place.top ? 'letterhead' : 'reference';
    if (hasNumbers && kinds.isAddress(tokens, unit)) return 'address';
    // «19.01.2026 № 17» names a letter, «Инспекция № 5» an office.
    const isOffice = place.top && tokens.kind[unit.first] === TokenKind.word;
    if (look.signs > 0 && !isOffice) return 'reference';
    if (look.gaps > 0) return hasNumbers || !(place.afterProse || place.afterClosing) ? 'reference' : 'signature';
    if (place.top) return 'letterhead';
    if (hasNumbers && look.numbers * 2 + 1 >= look.words) return 'reference';
    return place.afterClosing ? 'signature' : 'line';
  }

  function kindOf(unit: Unit, look: Look, alone: boolean, beforeProse: boolean): BlockKind {
    if (isItem(tokens, unit)) return 'list-item';
    if (tokens.text.charAt(tokens.start[unit.first] ?? 0) === '>') return 'quotation';
    if (look.bars > 1) return 'table-row';
    if (look.numbers > 0 && look.words <= 6 && kinds.isDate(tokens, unit)) return 'date';
    const opening = openingOf(openings, tokens, unit);
    if (look.words <= 10 && opening === 'salutation') return 'salutation';
    if (look.words <= 6 && opening === 'closing') return 'closing';
    const isReference = opening === 'reference' || opening === 'contact' || opening === 'enclosure';
    if (endsSentence(tokens, unit)) {
      // «Исп. Черновикова Д. Д.» ends with a stop and is no sentence; `Enclosed: leaflet.` is a line too.
      const short = look.words <= 8 && (!look.plain || isReference || opening === 'subject');
      const last = tokens.key(unit.last - 1);
      return short && !/[!?]/.test(last) && !/[!?]/.test(tokens.key(unit.last - 2))
        ? lineKind(unit, look, opening)
        : 'paragraph';
    }
    if (opening === 'subject') return 'heading';
    if (isReference) return lineKind(unit, look, opening);
    if (look.words > mostCounted) return 'paragraph';
    if (isTitle(unit, look)) return 'heading';
    if (place.afterClosing) return lineKind(unit, look, opening);
    if ((alone || beforeProse) && !isLine(look)) return 'heading';
    return lineKind(unit, look, opening);
  }

  /** «УВЕДОМЛЕНИЕ» above a letter, and «об отказе в субсидии» below it. */
  function isTitle(unit: Unit, look: Look): boolean {
    if (place.top || place.afterProse || place.afterClosing) return false;
    const flags = tokens.flags[unit.first] ?? 0;
    if (look.words === 1) return (flags & TokenFlag.capitals) !== 0 && widthOf(tokens, unit) > 3;
    return pieces.at(-1)?.kind === 'heading' && (flags & TokenFlag.blank) === 0 && startsLower(tokens, unit);
  }

  const pieces: Piece[] = [];
  const { lines } = tokens;
  const lineAt = (index: number): Unit => ({
    first: lines.items[index] ?? 0,
    last: index + 1 < lines.length ? (lines.items[index + 1] ?? 0) : tokens.count,
  });
  const flagsAt = (index: number): number => tokens.flags[lines.items[index] ?? 0] ?? 0;
  for (let line = 0; line < lines.length; ) {
    const units: Unit[] = [];
    const { first, last } = lineAt(line);
    if (flagsAt(line) & TokenFlag.blank) place.lines = 0;
    place.gap = flagsAt(line) & gapFlags;
    const before = place.lines;
    const start = line;
    let end = line + 1;
    while (end < lines.length && !(flagsAt(end) & TokenFlag.blank) && !endsGroup(end, before + end - line)) end += 1;
    const prose = endsSentence(tokens, lineAt(end - 1));
    for (let previous: Unit | undefined; line < end; line++) {
      const next = lineAt(line);
      const unit = units.at(-1);
      if (unit && previous && prose && continues(previous, next)) unit.last = next.last;
      else units.push(next);
      previous = { ...next };
    }
    const placeBefore = start > 0 || from.gap !== undefined ? { ...place } : from;
    const at = pieces.length;
    const [look] = readGroup(units);
    const piece = pieces[at];
    if (piece) pieces[at] = { ...piece, place: placeBefore, ...partedIn(piece.kind, { first, last }, look) };
    place.top = false;
    place.lines = Math.min(mostLines, before + end - start);
    place.inside = undefined;
  }
  return pieces;

  /** Where the first line of a group is parted: a long one, if its kind shows at its beginning and tells other lines nothing. */
  function partedIn(kind: BlockKind, line: Unit, look: Look | undefined): Pick<Piece, 'parted'> {
    if (place.inside) return { parted: { from: line.first, until: line.last } };
    if (line.last - line.first <= mostTokens || !look || look.words <= mostCounted || look.gaps > 0) return {};
    const isSure = kind === 'list-item' || (kind === 'paragraph' && openingOf(openings, tokens, line) === undefined);
    return isSure ? { parted: { from: line.first + mostTokens, until: line.last } } : {};
  }

  /**
   * Whether a group ends before a line that no empty one parts from it. Some texts have no empty lines: a long line that
   * ends a sentence is a paragraph, and after many lines each sentence is one.
   */
  function endsGroup(next: number, count: number): boolean {
    const line = lineAt(next - 1);
    const isLong =
      count >= mostLines ||
      (next === 1 && place.inside !== undefined) ||
      (line.last - line.first > mostCounted && lookAt(tokens, line).words > mostCounted);
    return isLong && endsSentence(tokens, line) && !startsLower(tokens, lineAt(next));
  }

  /** Whether `next` goes on with the sentence of `line`: the edge of the page cut it. */
  function continues(line: Unit, next: Unit): boolean {
    if (isItem(tokens, next)) return false;
    // The first line may be the rest of a long one.
    const isWide = (line.first === 0 && place.inside !== undefined) || widthOf(tokens, line) >= wrapWidth;
    return startsLower(tokens, next) || (isWide && !endsSentence(tokens, line));
  }

  /** Lines that no empty line parts. */
  function readGroup(units: readonly Unit[]): readonly Look[] {
    const from = pieces.length;
    const { inside } = place;
    const looks = units.map((unit) => lookAt(tokens, unit));
    const isTable = looks.filter(({ gaps }, index) => gaps > 0 && (index > 0 || !inside)).length > 1;
    units.forEach((unit, index) => {
      const look = looks[index];
      const next = units[index + 1];
      if (!look) return;
      const goesOn = index === 0 ? inside : undefined;
      let kind = goesOn ?? kindOf(unit, look, units.length === 1, index === 0 && !!next && endsSentence(tokens, next));
      if (isTable && !goesOn && look.gaps > 0 && kind !== 'list-item' && kind !== 'paragraph') kind = 'table-row';
      if (kind === 'closing' || kind === 'signature') place.afterClosing = true;
      else if (kind === 'paragraph') place.afterClosing = false;
      if (kind === 'paragraph' || kind === 'list-item') place.afterProse = true;
      pieces.push({ kind, first: unit.first, last: unit.last });
    });
    // The name above an address belongs to it, but not the name of the office in a letterhead.
    if (place.top || place.afterClosing) return looks;
    const group = pieces.slice(from);
    if (!group.some(({ kind }) => kind === 'address')) return looks;
    group.forEach((piece, index) => {
      if (piece.kind === 'line') pieces[from + index] = { ...piece, kind: 'address' };
    });
    return looks;
  }
}
