import { Class, classAt, letters } from './characters.ts';

/** Code units of the marks that matter to words. */
export const space = 0x20;
const exclamation = 0x21;
const ampersand = 0x26;
const apostrophe = 0x27;
const comma = 0x2c;
const hyphen = 0x2d;
export const point = 0x2e;
const slash = 0x2f;
export const colon = 0x3a;
const question = 0x3f;
export const at = 0x40;
const quotation = 0x2019;
const ellipsis = 0x2026;
/** U+2010 and U+2011, which do not break. */
const [firstHyphen, lastHyphen] = [0x2010, 0x2011];
/** Whether `unit` at `index` joins what stands before and after it into one word or number. `part`: where this part starts. */
export function joins(text: string, index: number, unit: number, previous: number, part: number): boolean {
  switch (unit) {
    case hyphen:
    case apostrophe:
    case quotation:
    case ampersand:
    case firstHyphen:
    case lastHyphen:
      return (classAt(text, index + 1) & (letters | Class.digit)) !== 0;
    case comma:
    case colon:
    case slash:
      return (previous & Class.digit) !== 0 && classAt(text, index + 1) === Class.digit;
    case point: {
      const next = classAt(text, index + 1);
      if (previous & Class.digit && next === Class.digit) return true;
      // «т.е», `U.K`: letters with points between them.
      return index - part === 1 && (next & letters) !== 0 && (previous & (letters | Class.silent)) !== 0;
    }
    default:
      return false;
  }
}

/** Whether a unit may end a sentence. */
export const isTerminator = (unit: number): boolean =>
  unit === point || unit === exclamation || unit === question || unit === ellipsis;
