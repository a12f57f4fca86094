/** A gap of a template by its name, with the places in a text where it still stands. */
export interface GapLeft {
  /** With its brackets: `[sum 1]`. */
  readonly name: string;
  readonly places: readonly number[];
}

const bracketed = /\[[^[\]\n]+\]/g;
/** A piece of a template as long as this tells that a text comes from it, in UTF-16 units. */
const telling = 20;
/** No letter is longer; a text that is one is no letter made from a template. */
const longest = 100_000;

/** The names of the gaps of a template, in its order. */
export const gapNames = (template: string): readonly string[] => [...new Set(template.match(bracketed))];

/** Whether something of a template is left in a text. */
export const isMadeFrom = (text: string, template: string): boolean =>
  text.length <= longest &&
  template
    .split(bracketed)
    .flatMap((piece) => piece.split('\n'))
    .some((piece) => piece.trim().length >= telling && text.includes(piece.trim()));

/** Which gaps of these names a text still has. */
export function gapsLeft(text: string, names: readonly string[]): GapLeft[] {
  return names.flatMap((name) => {
    const places: number[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) places.push(at);
    return places.length > 0 ? [{ name, places }] : [];
  });
}

/** The first gap after a place, else the first of all. */
export function nextGap(gaps: readonly GapLeft[], after: number): { start: number; end: number } | undefined {
  const all = gaps
    .flatMap(({ name, places }) => places.map((start) => ({ start, end: start + name.length })))
    .sort((a, b) => a.start - b.start);
  return all.find(({ start }) => start >= after) ?? all[0];
}
