/** What a UTF-16 code unit is to the tokeniser. */
export const Class = {
  other: 0,
  lower: 1,
  upper: 2,
  /** A letter without case, and half of a surrogate pair that is a letter. */
  letter: 3,
  digit: 4,
  space: 5,
  newline: 6,
  /** Soft hyphen, zero-width characters and combining marks: part of a word, never one by themselves. */
  silent: 7,
} as const;

const classes = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x10000; unit++) {
  const character = String.fromCharCode(unit);
  if (/[\n\r\u2028\u2029]/.test(character)) classes[unit] = Class.newline;
  else if (/[\u00ad\u200b-\u200d\u2060\ufeff]|\p{M}/u.test(character)) classes[unit] = Class.silent;
  else if (/\p{Ll}/u.test(character)) classes[unit] = Class.lower;
  else if (/\p{Lu}/u.test(character)) classes[unit] = Class.upper;
  else if (/\p{L}/u.test(character)) classes[unit] = Class.letter;
  else if (/\p{Nd}/u.test(character)) classes[unit] = Class.digit;
  else if (/\s/.test(character)) classes[unit] = Class.space;
}

/** The class of the code unit at `index`, `other` outside the text. Letters beyond the BMP count as `letter`. */
export function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (Number.isNaN(unit)) return Class.other;
  if (unit < 0xd800 || unit > 0xdfff) return classes[unit] ?? Class.other;
  const whole = unit < 0xdc00 ? text.codePointAt(index) : text.codePointAt(index - 1);
  return whole !== undefined && whole > 0xffff && /\p{L}/u.test(String.fromCodePoint(whole))
    ? Class.letter
    : Class.other;
}

/** Whether a class is a letter of any kind. */
export const isLetter = (kind: number): boolean => kind >= Class.lower && kind <= Class.letter;
