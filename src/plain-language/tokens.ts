import { Class, classAt, isLetter } from './characters.ts';
import { keyOf } from './key.ts';
import { TokenKind, type Tokens } from './types.ts';

const apostrophes = new Set(["'", '’', 'ʼ']);
const joiners = new Set(['-', '\u2010', '\u2011', '&', ...apostrophes]);
/** What may stand between two digits of one number, date or time. */
const numberJoiners = new Set(['.', ',', ':', '/']);
const terminators = new Set(['.', '!', '?', '…']);

const isWordUnit = (kind: number): boolean => isLetter(kind) || kind === Class.digit || kind === Class.silent;

/** Where the word that starts at `start` ends, and what is in it. */
function scanWord(text: string, start: number): { end: number; digits: boolean } {
  let index = start;
  let digits = false;
  let partStart = start;
  for (;;) {
    const kind = classAt(text, index);
    if (isWordUnit(kind)) {
      if (kind === Class.digit) digits = true;
      index += 1;
      continue;
    }
    const joiner = text[index] ?? '';
    const next = classAt(text, index + 1);
    const previous = classAt(text, index - 1);
    const lettersAround = isLetter(next) && (isLetter(previous) || previous === Class.silent);
    const digitsAround = previous === Class.digit && next === Class.digit;
    if (joiners.has(joiner) && (isLetter(next) || next === Class.digit)) index += 1;
    else if (digitsAround && numberJoiners.has(joiner)) index += 1;
    else if (joiner === '.' && lettersAround && index - partStart === 1) {
      // «т.е», `U.K`: letters with points between them.
      index += 1;
      partStart = index;
    } else break;
  }
  return { end: index, digits };
}

/** Where the run without white space, quotes and angle brackets ends; closing punctuation is left outside. */
function runEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const kind = classAt(text, end);
    if (kind === Class.space || kind === Class.newline || '«»"“”<>'.includes(text[end] ?? '')) break;
    end += 1;
  }
  while (end > from && ".,;:!?)]'’".includes(text[end - 1] ?? '')) end -= 1;
  return end;
}

/** The longest host name there is, so that a text of points alone costs no more. */
const longestHost = 253;

/** Where the host name that starts at `start` ends; `start` when it is none: `word.next` may be a missing space. */
function scanHost(text: string, start: number): number {
  let end = start;
  while (end - start < longestHost && (isWordUnit(classAt(text, end)) || text[end] === '.' || text[end] === '-'))
    end += 1;
  while (end > start && (text[end - 1] === '.' || text[end - 1] === '-')) end -= 1;
  return /\.(?:[a-z]{2,24}|рф)$/.test(text.slice(Math.max(start, end - 30), end)) ? end : start;
}

/** Where a web or e-mail address that starts at `start` ends; `start` when there is none. `wordEnd`: end of its first word. */
function scanAddress(text: string, start: number, wordEnd: number): number {
  const after = text[wordEnd] ?? '';
  const next = classAt(text, wordEnd + 1);
  if (after === ':' && text.startsWith('//', wordEnd + 1)) return runEnd(text, wordEnd);
  if (after === '@' && isWordUnit(next)) return runEnd(text, wordEnd);
  if (after === '.' && next === Class.lower) {
    const host = scanHost(text, start);
    if (host === start) return mailAfter(text, start, wordEnd);
    return text[host] === '@' || text[host] === '/' ? runEnd(text, host) : host;
  }
  return start;
}

/** Where `first.last@host` ends, when that is what starts at `start`. */
function mailAfter(text: string, start: number, wordEnd: number): number {
  let at = wordEnd;
  while (at - start < 64 && (isWordUnit(classAt(text, at)) || text[at] === '.' || text[at] === '-')) at += 1;
  return text[at] === '@' && isWordUnit(classAt(text, at + 1)) ? runEnd(text, at) : start;
}

/** Grows by doubling; `Int32Array` cannot. */
class Numbers {
  #items = new Int32Array(1024);
  #length = 0;
  push(value: number): void {
    if (this.#length === this.#items.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#length++] = value;
  }
  done(): Int32Array {
    return this.#items.slice(0, this.#length);
  }
}

/**
 * Takes a text apart into words, numbers, addresses and punctuation, in one pass.
 *
 * @param syllablesOf - Syllables of a word key, 0 or more.
 */
export function tokenise(text: string, syllablesOf: (key: string) => number): Tokens {
  const start = new Numbers();
  const end = new Numbers();
  const kind: TokenKind[] = [];
  const syllables: number[] = [];
  const key: string[] = [];
  /** Each spelling is looked at once. */
  let known = new Map<string, { key: string; syllables: number }>();

  const add = (from: number, to: number, of: TokenKind): void => {
    const spelling = text.slice(from, to);
    let entry = known.get(spelling);
    if (!entry) {
      const form = of === TokenKind.punctuation ? spelling : keyOf(spelling);
      const spoken = of === TokenKind.word && !/^\p{Lu}{2,6}$/u.test(spelling);
      entry = { key: form, syllables: spoken ? Math.min(255, syllablesOf(form)) : 0 };
      if (known.size > 100_000) known = new Map();
      known.set(spelling, entry);
    }
    start.push(from);
    end.push(to);
    kind.push(of);
    key.push(entry.key);
    syllables.push(entry.syllables);
  };

  let index = 0;
  while (index < text.length) {
    const at = classAt(text, index);
    if (at === Class.space || at === Class.newline || at === Class.silent) {
      index += 1;
    } else if (at === Class.other) {
      const character = text[index] ?? '';
      let to = index + 1;
      // A run of stops, or of one and the same sign, is one token: «?!», «…», `____`.
      if (terminators.has(character)) while (terminators.has(text[to] ?? '')) to += 1;
      else while (text[to] === character) to += 1;
      add(index, to, TokenKind.punctuation);
      index = to;
    } else {
      const word = scanWord(text, index);
      const address = scanAddress(text, index, word.end);
      if (address > index) {
        add(index, address, TokenKind.address);
        index = address;
      } else {
        add(index, word.end, word.digits ? TokenKind.number : TokenKind.word);
        index = word.end;
      }
    }
  }
  const starts = start.done();
  return {
    count: starts.length,
    start: starts,
    end: end.done(),
    kind: Uint8Array.from(kind),
    key,
    syllables: Uint8Array.from(syllables),
  };
}
