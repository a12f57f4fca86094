import { scanAddress } from './addresses.ts';
import { Class, classAt, letters, units, wordUnits } from './characters.ts';
import { Integers } from './integers.ts';
import { at, colon, isTerminator, joins, point, space } from './joins.ts';
import { keyOf } from './key.ts';
import { hashStart, hashUnit, type Lexicon, slotOf } from './lexicon.ts';
import { mayBeSign } from './signs.ts';
import { TokenFlag, TokenKind, type Tokens } from './types.ts';

/** So many tokens behind the last one read as nothing, so that rules may look ahead without asking how far. */
const lookAhead = 8;
const nothing = 255;
/** The word that is read now, as it is looked up: a power of 2, more than {@link longestKept}. */
const spelling = new Uint16Array(512);

/** The tokens of a text, with lists of those that later passes ask for. Keeps its room from one text to the next. */
export class TokenArrays implements Tokens {
  count = 0;
  start = new Int32Array(512);
  end = new Int32Array(512);
  id = new Int32Array(512);
  kind = new Uint8Array(512);
  flags = new Uint8Array(512);
  /** Tokens that begin a line. */
  readonly lines = new Integers();
  /** What may end a sentence: runs of full stops, question and exclamation marks, emoji and smileys. */
  readonly marks = new Integers();
  readonly numbers = new Integers();
  /** Words of two to six capitals. */
  readonly acronyms = new Integers();
  /** Words with something in `Lexicon.hot`. */
  readonly hot = new Integers();
  text = '';
  lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  key(token: number): string {
    const id = this.id[token] ?? 0;
    if (id !== 0) return this.lexicon.key(id);
    if (token < 0 || token >= this.count) return '';
    const spelling = this.text.slice(this.start[token], this.end[token]);
    return this.kind[token] === TokenKind.punctuation ? spelling : keyOf(spelling);
  }

  #grow(): void {
    const room = this.start.length * 2;
    for (const name of ['start', 'end', 'id'] as const) {
      const larger = new Int32Array(room);
      larger.set(this[name]);
      this[name] = larger;
    }
    for (const name of ['kind', 'flags'] as const) {
      const larger = new Uint8Array(room);
      larger.set(this[name]);
      this[name] = larger;
    }
  }

  /** Takes a text apart into words, numbers, addresses and punctuation, in one pass. */
  read(text: string, lexicon: Lexicon): void {
    this.text = text;
    this.lexicon = lexicon;
    for (const list of [this.lines, this.marks, this.numbers, this.acronyms, this.hot]) list.length = 0;
    const table = units;
    const length = text.length;
    let { start, end, id, kind, flags } = this;
    let { table: slots, hash: hashes, offset, pool, hot } = lexicon;
    let room = start.length - lookAhead;
    let count = 0;
    let index = 0;
    /** What stands between the last token and this one. */
    let gap: number = TokenFlag.newline | TokenFlag.blank;
    let spaces = 0;
    while (index < length) {
      let unit = text.charCodeAt(index);
      let bits = table[unit] ?? 0;
      if (bits & Class.asked) bits |= classAt(text, index);
      if (bits & (Class.space | Class.silent)) {
        if (bits & Class.space) {
          spaces += 1;
          gap |= spaces > 2 || unit === 9 ? TokenFlag.spaced | TokenFlag.wide : TokenFlag.spaced;
        }
        index += 1;
        continue;
      }
      if (bits & Class.newline) {
        if (unit === 13 && text.charCodeAt(index + 1) === 10) index += 1;
        gap = gap & TokenFlag.newline ? TokenFlag.newline | TokenFlag.blank : TokenFlag.newline;
        spaces = 0;
        index += 1;
        continue;
      }
      if (count === room) {
        this.#grow();
        ({ start, end, id, kind, flags } = this);
        room = start.length - lookAhead;
      }
      if (gap & TokenFlag.newline) this.lines.push(count);
      start[count] = index;
      if ((bits & wordUnits) === 0) {
        let to = index + 1;
        // A run of stops, or of one and the same sign, is one token: «?!», «…», `____`.
        if (isTerminator(unit)) {
          while (to < length && isTerminator(text.charCodeAt(to))) to += 1;
          this.marks.push(count);
        } else {
          if (mayBeSign(unit, text.charCodeAt(to))) this.marks.push(count);
          while (to < length && text.charCodeAt(to) === unit) to += 1;
        }
        id[count] = to === index + 1 ? lexicon.mark(unit) : lexicon.idOf(text.slice(index, to));
        ({ table: slots, hash: hashes, offset, pool, hot } = lexicon);
        kind[count] = TokenKind.punctuation;
        flags[count] = gap;
        end[count++] = to;
        index = to;
        gap = 0;
        spaces = 0;
        continue;
      }
      if (bits & Class.upper) gap |= TokenFlag.capital;
      let to = index;
      let part = index;
      let seen = 0;
      let hash = hashStart;
      for (;;) {
        while (bits & wordUnits) {
          seen |= bits;
          const folded = bits >>> 16;
          spelling[(to - index) & 511] = folded;
          hash = hashUnit(hash, folded);
          to += 1;
          if (to === length) break;
          unit = text.charCodeAt(to);
          bits = table[unit] ?? 0;
        }
        if (to === length || bits & (Class.space | Class.newline)) break;
        if (bits & Class.asked) {
          bits |= classAt(text, to);
          if (bits & wordUnits) continue;
        }
        const previous = classAt(text, to - 1);
        if (!joins(text, to, unit, previous, part)) break;
        gap |= TokenFlag.joined;
        if (unit === point && previous & (letters | Class.silent)) part = to + 1;
        spelling[(to - index) & 511] = bits >>> 16;
        hash = hashUnit(hash, bits >>> 16);
        // What joins has a letter or a digit behind it.
        to += 1;
        unit = text.charCodeAt(to);
        bits = table[unit] ?? 0;
        if (bits & Class.asked) bits |= classAt(text, to);
      }
      const address =
        to < length && (unit === point || unit === colon || unit === at) ? scanAddress(text, index, to) : index;
      if (address > index) {
        kind[count] = TokenKind.address;
        id[count] = 0;
        to = address;
      } else {
        const isNumber = (seen & Class.digit) !== 0;
        const isMixed = (seen & (Class.latin | Class.cyrillic)) === (Class.latin | Class.cyrillic);
        let known = 0;
        if (seen & Class.slow || isMixed) {
          known = lexicon.idOf(keyOf(text.slice(index, to)), !isNumber);
          ({ table: slots, hash: hashes, offset, pool, hot } = lexicon);
        } else {
          // The look-up stands here and not in `Lexicon`: it is most of the work.
          const mask = slots.length - 1;
          let slot = slotOf(hash) & mask;
          for (known = slots[slot] ?? 0; known !== 0; known = slots[slot] ?? 0) {
            if (hashes[known] === hash) {
              // No kept word is longer than `spelling`.
              const from = offset[known] ?? 0;
              const size = to - index;
              if ((offset[known + 1] ?? 0) - from === size) {
                let same = 0;
                while (same < size && pool[from + same] === spelling[same]) same += 1;
                if (same === size) break;
              }
            }
            slot = (slot + 1) & mask;
          }
          // Numbers are without end: only short ones, such as years, are worth remembering.
          if (known === 0 && (!isNumber || to - index < 5)) {
            known = lexicon.learn(text, index, to, hash);
            ({ table: slots, hash: hashes, offset, pool, hot } = lexicon);
          }
        }
        id[count] = known;
        if (isNumber) {
          kind[count] = TokenKind.number;
          this.numbers.push(count);
        } else {
          kind[count] = TokenKind.word;
          if ((hot[known] ?? 0) !== 0) this.hot.push(count);
          if (
            to - index > 1 &&
            (seen & (Class.lower | Class.letter | Class.silent)) === 0 &&
            (seen & Class.upper) !== 0
          ) {
            gap |= TokenFlag.capitals;
            if (to - index <= 6 && (gap & TokenFlag.joined) === 0) this.acronyms.push(count);
          }
        }
      }
      flags[count] = gap;
      end[count++] = to;
      // Most words have one space behind them.
      if (unit === space && address === index && to < length) {
        index = to + 1;
        gap = TokenFlag.spaced;
        spaces = 1;
      } else {
        index = to;
        gap = 0;
        spaces = 0;
      }
    }
    this.count = count;
    start.fill(length, count, count + lookAhead);
    end.fill(length, count, count + lookAhead);
    id.fill(0, count, count + lookAhead);
    kind.fill(nothing, count, count + lookAhead);
    flags.fill(0, count, count + lookAhead);
  }
}
