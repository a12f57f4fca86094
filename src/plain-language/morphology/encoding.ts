/** How the files of morphology are written: printable characters that need no escape in a JavaScript string. */

/** Values from 0 to 84, one character each. */
export const digits = Array.from({ length: 87 }, (_, index) => String.fromCharCode(40 + index))
  .filter((character) => character !== '\\' && character !== '`')
  .join('');

/** By character code: the value, 0 for what is none. */
export const digitOf = new Uint8Array(128);
for (let value = 0; value < digits.length; value++) digitOf[digits.charCodeAt(value)] = value;

/** The letters of the trie, with the beginning of a word first. */
export const letters = '^абвгдежзийклмнопрстуфхцчшщъыьэюя-';

/** Numbers have one digit when the first is below `two`, two when it is below `three`, else three. */
export const firstOf = { two: 10, three: 80 } as const;
const base = digits.length;
/** The least numbers of two and of three digits. */
export const leastOf = { two: firstOf.two, three: firstOf.two + (firstOf.three - firstOf.two) * base } as const;

/** Reads numbers of one to three digits. */
export class DigitReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get done(): boolean {
    return this.#at >= this.#text.length;
  }

  #digit(): number {
    return digitOf[this.#text.charCodeAt(this.#at++)] ?? 0;
  }

  number(): number {
    const first = this.#digit();
    if (first < firstOf.two) return first;
    if (first < firstOf.three) return leastOf.two + (first - firstOf.two) * base + this.#digit();
    return leastOf.three + ((first - firstOf.three) * base + this.#digit()) * base + this.#digit();
  }
}

/** The digit that stands for the weight 0; those beside it stand for weights that grow faster the farther they are. */
const zero = 42;
const growth = 1.052;
const smallest = 0.25 / (growth - 1);
/** Weights are whole numbers of this part of one step of training. */
const scale = 32;

/** By character code: the weight of the tagger. */
export const weightOf = new Int16Array(128);
for (let value = 0; value < digits.length; value++) {
  const weight = Math.round(scale * smallest * (growth ** Math.abs(value - zero) - 1));
  weightOf[digits.charCodeAt(value)] = value < zero ? -weight : weight;
}

/** The digit of the nearest weight, in steps of training. */
export function digitOfWeight(weight: number): string {
  const distance = Math.round(Math.log(Math.abs(weight) / smallest + 1) / Math.log(growth));
  return digits[zero + Math.sign(weight) * Math.min(zero, distance)] ?? '';
}
