import { Class } from './character-classes.ts';
import { runKinds, runs } from './character-runs.ts';

export { Class } from './character-classes.ts';

/** The bits that say what a unit is; the others say how to fold it. */
const kinds = 127;
/** Letters of any kind. */
export const letters = Class.lower | Class.upper | Class.letter;
/** What words are made of. */
export const wordUnits = letters | Class.digit | Class.silent;

/** Whether a unit is in the table, Latin to Cyrillic and the marks of writing: it is made at every start, so it is small. */
const isTabled = (unit: number): boolean => unit < 0x530 || (unit >= 0x2000 && unit < 0x2680);

/** For each code unit its classes, and in the upper 16 bits the unit that it is looked up as. */
export const units: Int32Array = createUnits();

/** The classes and foldings of all code units. */
function createUnits(): Int32Array {
  const table = new Int32Array(0x10000).fill(Class.asked | Class.slow);
  let unit = 0;
  for (let at = 0; at < runs.length; ) {
    const first = runKinds[runs.charAt(at)] ?? 0;
    const inTurns = runs.charAt(at + 2) === ':';
    const second = inTurns ? (runKinds[runs.charAt(at + 1)] ?? 0) : first;
    let count = 0;
    // No expression: the first one costs more than the whole table.
    for (at += inTurns ? 3 : 1; runs.charCodeAt(at) < 0x3a; at++) count = count * 10 + runs.charCodeAt(at) - 0x30;
    for (let turn = 0; turn < Math.max(1, count); turn++) {
      const bits = turn & 1 ? second : first;
      const folds = (bits & letters) !== 0 && (bits & Class.slow) === 0;
      const fold = folds ? String.fromCharCode(unit).toLowerCase().charCodeAt(0) : unit;
      table[unit] = bits | (fold << 16);
      unit = unit === 0x52f ? 0x2000 : unit + 1;
    }
  }
  const refold = (from: string, to: string): void => {
    for (const character of from) {
      const code = character.charCodeAt(0);
      table[code] = ((table[code] ?? 0) & 0xffff) | (to.charCodeAt(0) << 16);
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
