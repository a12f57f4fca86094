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
