/** What a UTF-16 code unit is to the tokeniser: one bit each, so that the units of a word can be or-ed together. */
export const Class = {
  other: 0,
  lower: 1,
  upper: 2,
  /** A letter without case, and half of a surrogate pair that is a letter. */
  letter: 4,
  digit: 8,
  /** Soft hyphen, zero-width characters and combining marks: part of a word, never one by themselves. */
  silent: 16,
  space: 32,
  newline: 64,
  latin: 128,
  cyrillic: 256,
  /** Folding it unit by unit would not give the key of the word: `keyOf` must look at the whole spelling. */
  slow: 512,
  /** Half of a pair, or a unit of a script that is met too seldom to be in the table: `classAt` must be asked. */
  asked: 1024,
} as const;

/** The bits that say what a unit is; the others say how to fold it. */
const kinds = 127;
/** Letters of any kind. */
export const letters = Class.lower | Class.upper | Class.letter;
/** What words are made of. */
export const wordUnits = letters | Class.digit | Class.silent;

/** What is in the table, Latin to Cyrillic and the marks of writing: it is made at every start, so it is small. */
const tabled = [
  { from: 0, to: 0x530 },
  { from: 0x2000, to: 0x2680 },
] as const;
/** Whether a unit is in the table. */
const isTabled = (unit: number): boolean => unit < 0x530 || (unit >= 0x2000 && unit < 0x2680);

/** For each code unit its classes, and in the upper 16 bits the unit that it is looked up as. */
export const units: Int32Array = createUnits();

/** The classes and foldings of all code units. */
function createUnits(): Int32Array {
  const table = new Int32Array(0x10000).fill(Class.asked | Class.slow);
  const planes = tabled.map(({ from, to }) => ({
    from,
    characters: String.fromCharCode(...Array.from({ length: to - from }, (_, index) => from + index)),
  }));
  const mark = (pattern: RegExp, bits: number, besides = false): void => {
    for (const { from, characters } of planes) {
      for (const { 0: run, index } of characters.matchAll(pattern)) {
        for (let unit = from + index; unit < from + index + run.length; unit++)
          if (besides || ((table[unit] ?? 0) & kinds) === 0) table[unit] = (table[unit] ?? 0) | bits;
      }
    }
  };
  for (const { from, to } of tabled) table.fill(0, from, to);
  mark(/[\n\r\u2028\u2029]+/g, Class.newline);
  mark(/(?:[\u00ad\u200b-\u200d\u2060]|\p{M})+/gu, Class.silent | Class.slow);
  mark(/\p{Ll}+/gu, Class.lower);
  mark(/\p{Lu}+/gu, Class.upper);
  mark(/\p{L}+/gu, Class.letter);
  mark(/\p{Nd}+/gu, Class.digit);
  mark(/\s+/g, Class.space);
  mark(/\p{Script=Latin}+/gu, Class.latin, true);
  mark(/\p{Script=Cyrillic}+/gu, Class.cyrillic, true);

  for (let unit = 0; unit < 0x2680; unit++) {
    if (!isTabled(unit)) continue;
    let bits = table[unit] ?? 0;
    let fold = unit;
    if (bits & letters) {
      const plain = unit < 0x250 || (unit >= 0x400 && unit < 0x460);
      const lower = plain ? String.fromCharCode(unit).toLowerCase() : '';
      if (lower.length === 1) fold = lower.charCodeAt(0);
      else bits |= Class.slow;
    }
    table[unit] = bits | (fold << 16);
  }
  const refold = (from: string, to: string): void => {
    for (const character of from) {
      const unit = character.charCodeAt(0);
      table[unit] = ((table[unit] ?? 0) & 0xffff) | (to.charCodeAt(0) << 16);
    }
  };
  refold('Ёё', 'е');
  refold('’', "'");
  refold('\u2010\u2011', '-');
  return table;
}

/** The class of a character that is not in the table. */
function classOf(character: string): number {
  // Letters beyond the BMP count as `letter`, whatever their case.
  if (character.length > 1) return /\p{L}/u.test(character) ? Class.letter : Class.other;
  if (character === '\ufeff' || /\p{M}/u.test(character)) return Class.silent;
  if (/\p{Ll}/u.test(character)) return Class.lower;
  if (/\p{Lu}/u.test(character)) return Class.upper;
  if (/\p{L}/u.test(character)) return Class.letter;
  if (/\p{Nd}/u.test(character)) return Class.digit;
  return /\s/.test(character) ? Class.space : Class.other;
}

/** The class of the code unit at `index`, `other` outside the text. Both halves of a letter beyond the BMP are `letter`. */
export function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (isTabled(unit)) return (units[unit] ?? 0) & kinds;
  if (Number.isNaN(unit)) return Class.other;
  if (unit < 0xd800 || unit > 0xdfff) return classOf(text.charAt(index));
  const whole = unit < 0xdc00 ? text.codePointAt(index) : text.codePointAt(index - 1);
  return whole !== undefined && whole > 0xffff ? classOf(String.fromCodePoint(whole)) : Class.other;
}

/** Whether a class is a letter of any kind. */
export const isLetter = (kind: number): boolean => (kind & letters) !== 0;
