import type { LanguageProfile } from './language/profile.ts';
import type { BlockKind } from './types.ts';

/** A block before its sentences are known. */
export interface Piece {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

interface Line {
  /** Without white space at either end. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A list marker: a dash, a bullet, `1.`, `2)`, `а)`, `(b)`. */
const marker = /^(?:[-–—•*▪·◦●]|\d{1,3}[.)]|\((?:\d{1,3}|\p{L}|[ivx]{1,5})\)|(?:\p{L}|[ivx]{1,5})\))\s+(?=\S)/u;
/** A line ends as a sentence does, perhaps inside quotation marks or brackets. */
const sentenceEnd = /[.!?…:;][»”"’')\]]*$/;
const startsLower = /^[«“"'(]*\p{Ll}/u;
/** Longer lines than this are prose cut by the edge of a page, shorter ones were meant to end there. */
const wrapWidth = 50;
/** Lines are looked at by their beginning only, so that one line of a megabyte costs no more than a page. */
const look = 400;

function linesOf(text: string): Line[][] {
  const groups: Line[][] = [];
  let group: Line[] = [];
  const separator = /\r\n|[\n\r\u2028\u2029]/g;
  for (let from = 0; from <= text.length; ) {
    separator.lastIndex = from;
    const found = separator.exec(text);
    const to = found ? found.index : text.length;
    const line = text.slice(from, to);
    const trimmed = line.trim();
    if (trimmed === '') {
      if (group.length > 0) groups.push(group);
      group = [];
    } else {
      const start = from + line.indexOf(trimmed.charAt(0));
      group.push({ start, end: start + trimmed.length, text: trimmed });
    }
    from = found ? found.index + found[0].length : text.length + 1;
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** Whether `next` goes on with the sentence of `line`: the edge of the page cut it. `prose`: their group ends as a sentence does. */
function continues(line: Line, next: Line, prose: boolean): boolean {
  if (!prose || marker.test(next.text.slice(0, look))) return false;
  if (startsLower.test(next.text)) return true;
  return line.text.length >= wrapWidth && !sentenceEnd.test(line.text.slice(-look));
}

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu) ?? [];

/** A line that stands for itself and is no sentence: a date, an address, a name, a number. */
function isLine(text: string, profile: LanguageProfile): boolean {
  // A signature has the post at one edge of the page and the name at the other.
  if (profile.reference.test(text) || /\S\s{3,}\S/.test(text)) return true;
  const words = wordsIn(text);
  const digits = words.filter((word) => /\p{N}/u.test(word)).length;
  return (
    words.length < 2 ||
    digits * 2 >= words.length ||
    !words.slice(1).some((word) => /^\p{Ll}{2}|^\p{Lu}{3,}$/u.test(word))
  );
}

function kindOf(
  text: string,
  profile: LanguageProfile,
  alone: boolean,
  beforeProse: boolean,
  afterClosing: boolean,
): BlockKind {
  const start = text.slice(0, look);
  if (marker.test(start)) return 'list-item';
  const words = wordsIn(start);
  if (words.length <= 10 && profile.salutation.test(start)) return 'salutation';
  if (words.length <= 6 && profile.closing.test(start)) return 'closing';
  if (sentenceEnd.test(text.slice(-look))) {
    // «Исп. Черновикова Д. Д.» ends with a stop and is no sentence; `Enclosed: leaflet.` is a line too.
    const short = words.length <= 8;
    const plain = words.slice(1).some((word) => /^\p{Ll}{2}/u.test(word));
    if (short && (!plain || profile.reference.test(start)) && !/[!?]/.test(text.slice(-3))) return 'line';
    return 'paragraph';
  }
  if (profile.reference.test(start)) return 'line';
  if (words.length > 25) return 'paragraph';
  if (afterClosing) return 'line';
  if ((alone || beforeProse) && !isLine(start, profile)) return 'heading';
  return 'line';
}

/** Takes a text apart into paragraphs, list items, headings and the lines around them, in the order of the text. */
export function splitBlocks(text: string, profile: LanguageProfile): Piece[] {
  const pieces: Piece[] = [];
  let afterClosing = false;
  for (const group of linesOf(text)) {
    const units: { start: number; end: number }[] = [];
    const prose = sentenceEnd.test((group.at(-1)?.text ?? '').slice(-look));
    group.forEach((line, index) => {
      const last = units.at(-1);
      const previous = group[index - 1];
      if (last && previous && continues(previous, line, prose)) last.end = line.end;
      else units.push({ start: line.start, end: line.end });
    });
    units.forEach((unit, index) => {
      const body = text.slice(unit.start, unit.end);
      const next = units[index + 1];
      const beforeProse =
        index === 0 &&
        next !== undefined &&
        sentenceEnd.test(text.slice(Math.max(next.start, next.end - look), next.end));
      const kind = kindOf(body, profile, units.length === 1, beforeProse, afterClosing);
      if (kind === 'closing') afterClosing = true;
      else if (kind === 'paragraph') afterClosing = false;
      pieces.push({ kind, ...unit });
    });
  }
  return pieces;
}
