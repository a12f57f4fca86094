/**
 * Reads a number as people write it: `1,250.5` in English, `1 250,5` in Russian, with any kind of space and minus.
 *
 * @returns `null` when the text is no number in digits, or one that can be read in two ways.
 */
export function readNumber(text: string, language: string): number | null {
  const digits = text
    .trim()
    .replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '')
    .replace(/^[−–]/, '-');
  const thousands = language === 'en' && /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits);
  const plain = thousands ? digits.replaceAll(',', '') : digits.replace(',', '.');
  return /^-?\d{1,15}(?:\.\d{1,10})?$/.test(plain) ? Number(plain) : null;
}

/** Whether a number is as near to the right one as it may be; rounding in the machine does not count. */
export const isClose = (value: number, answer: number, tolerance: number): boolean =>
  Math.abs(value - answer) <= tolerance + Math.abs(answer) * 1e-9;
