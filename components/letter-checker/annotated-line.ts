import type { Finding } from '#plain-language';
import type { Stretch } from './edit.ts';

/** What lies over a stretch of the letter: a finding, or how hard a sentence is. */
export type Layer = Stretch & {
  /** Whether it began before: only its beginning has a number or a word. */
  readonly isRest: boolean;
} & ({ readonly finding: Finding; readonly index: number } | { readonly heat: string });

/** Makes the element of a layer; `beginning` goes before what it holds, `end` behind the element. */
export interface LayerParts {
  readonly element: HTMLElement;
  readonly beginning?: Node | undefined;
  readonly end?: Node | undefined;
}

/** In the order of nesting: what starts first lies around, then what is longer, then the heat. */
const around = (a: Layer, b: Layer): number =>
  a.start - b.start || b.end - a.end || Number('heat' in b) - Number('heat' in a);

/**
 * Draws a stretch of a text with its layers, one in the other; a layer that reaches out of another is cut at its end and
 * goes on behind it. Gives way after each layer.
 */
export function* drawLayers(
  parent: Node,
  text: string,
  { start, end }: Stretch,
  layers: readonly Layer[],
  partsOf: (layer: Layer) => LayerParts,
): Generator<undefined, void, undefined> {
  const open = layers.toSorted(around);
  let at = start;
  for (let layer = open.shift(); layer; layer = open.shift()) {
    if (layer.start > at) parent.appendChild(document.createTextNode(text.slice(at, layer.start)));
    const within: Layer[] = [];
    const rests: Layer[] = [];
    while (open[0] && open[0].start < layer.end) {
      const other = open.shift();
      if (!other) break;
      within.push({ ...other, end: Math.min(other.end, layer.end) });
      if (other.end > layer.end) rests.push({ ...other, start: layer.end, isRest: true });
    }
    // They start where the next ones start at the earliest.
    if (rests.length > 0) open.splice(0, open.length, ...[...rests, ...open].sort(around));
    const { element, beginning, end: behind } = partsOf(layer);
    parent.appendChild(element);
    if (beginning) element.append(beginning);
    yield* drawLayers(element, text, layer, within, partsOf);
    if (behind) parent.appendChild(behind);
    at = layer.end;
    yield;
  }
  if (at < end) parent.appendChild(document.createTextNode(text.slice(at, end)));
}
