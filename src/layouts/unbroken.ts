/** What may not part at the end of a line: a number and its thousands, its noun or its sign; a phone and its code. */
const gaps = /(?<=\d) (?=\d{3}(?!\d)|\(\d)|(?<=(?<!\d)\d{1,2}) (?=\p{L})|(?<=№) /gu;

/** The text with spaces that do not break in and beside its numbers. */
export const unbroken = (text: string): string => text.replace(gaps, '\u00a0');
