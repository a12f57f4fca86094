import { unbroken } from './unbroken.ts';

/** A piece of a letter as it is set: a heading, lines of text, rows of cells, or a list. */
export type LetterPart =
  | { readonly kind: 'heading'; readonly text: string }
  /** Each line is cut where a wide gap pushes its end to the right edge. */
  | { readonly kind: 'lines' | 'rows'; readonly lines: readonly (readonly string[])[] }
  /** `start` is the number of the first item; none in a list of dashes. */
  | { readonly kind: 'list'; readonly start?: number; readonly items: readonly string[] };

const dash = /^[-–—•] +/;
const number = /^(\d{1,2})[.)] +/;
const isItem = (line: string): boolean => dash.test(line) || number.test(line);

const listOf = (lines: readonly string[]): LetterPart => {
  const start = number.exec(lines[0] ?? '')?.[1];
  const items = lines.map((line) => unbroken(line.replace(dash, '').replace(number, '')));
  return start === undefined ? { kind: 'list', items } : { kind: 'list', start: Number(start), items };
};

const linesOf = (lines: readonly string[]): LetterPart => {
  const cells = lines.map((line) => unbroken(line.trim()).split(/ {3,}/));
  const isTable = cells.length > 1 && cells.every(({ length }) => length > 1);
  return { kind: isTable ? 'rows' : 'lines', lines: cells };
};

/**
 * Cuts the plain text of a letter into the pieces that it is set in.
 *
 * @param headings - Which lines are headings.
 */
export function letterParts(text: string, headings: ReadonlySet<string>): LetterPart[] {
  return text
    .trim()
    .split(/\n(?:[ \t]*\n)+/)
    .flatMap((chunk) => {
      const lines = chunk.split('\n').filter((line) => line.trim() !== '');
      if (lines.length === 1 && headings.has(chunk.trim()))
        return [{ kind: 'heading' as const, text: unbroken(chunk.trim()) }];
      const firstItem = lines.findIndex(isItem);
      if (firstItem < 0) return [linesOf(lines)];
      const afterItems = lines.findIndex((line, index) => index > firstItem && !isItem(line));
      const end = afterItems < 0 ? lines.length : afterItems;
      return [
        ...(firstItem > 0 ? [linesOf(lines.slice(0, firstItem))] : []),
        listOf(lines.slice(firstItem, end)),
        ...(end < lines.length ? [linesOf(lines.slice(end))] : []),
      ];
    });
}
