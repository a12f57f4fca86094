/** How the items of a level of a list are marked, in the words of OOXML. */
export interface LevelFormat {
  /** `decimal`, `bullet`, `lowerLetter`, `russianLower`, `none`… */
  readonly format: string;
  /** `%1.%2.`: the numbers of levels in the mark. */
  readonly pattern: string;
  readonly start: number;
}

const russian = 'абвгдежзиклмнопрстуфхцчшщэюя';
const latin = 'abcdefghijklmnopqrstuvwxyz';
const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** After the last letter it is doubled, as Word does: z, aa, bb. */
const lettered = (n: number, letters: string): string =>
  letters.charAt((n - 1) % letters.length).repeat(Math.min(9, Math.ceil(n / letters.length)));

function roman(n: number): string {
  let rest = Math.min(n, 3999);
  let written = '';
  for (const [value, sign] of romans) for (; rest >= value; rest -= value) written += sign;
  return written;
}

/** A number as a list writes it. */
function written(n: number, format: string): string {
  if (n < 1) return String(n);
  if (format === 'decimalZero') return String(n).padStart(2, '0');
  if (format.startsWith('russian')) return cased(lettered(n, russian), format);
  if (format.endsWith('Letter')) return cased(lettered(n, latin), format);
  return format.endsWith('Roman') ? cased(roman(n), format) : String(n);
}

const cased = (text: string, format: string): string => (/upper/i.test(format) ? text.toUpperCase() : text);

/** Counts the items of the lists of a document. */
export class ListNumbers {
  readonly #counts = new Map<string, number[]>();

  /**
   * The mark of the next item of a list, with a space behind it; a bullet for items without a number.
   *
   * @param list - Which list; each counts by itself.
   * @param level - From 0.
   */
  next(list: string, level: number, formats: readonly (LevelFormat | undefined)[]): string {
    const counts = this.#counts.get(list) ?? [];
    this.#counts.set(list, counts);
    const own = formats[level];
    counts[level] = counts[level] === undefined ? (own?.start ?? 1) : (counts[level] ?? 0) + 1;
    counts.length = level + 1;
    if (!own || own.format === 'bullet') return '• ';
    if (own.format === 'none') return '';
    const mark = own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      counts[at] ??= formats[at]?.start ?? 1;
      return written(counts[at] ?? 1, formats[at]?.format ?? 'decimal');
    });
    return mark.trim() === '' ? '' : `${mark} `;
  }
}
