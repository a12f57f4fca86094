import { xmlEvents } from '../documents/xml-events.ts';

/** A run of a Word document as it stands in the XML of its part; places in UTF-16 units. */
export interface RunPlace {
  /** Of its `<`. */
  readonly start: number;
  /** Where its text and signs begin, behind its properties. */
  readonly content: number;
  /** Of the `<` of its end tag. */
  readonly close: number;
  readonly end: number;
  /** The start tag and the properties: what makes another run of the same look. */
  readonly opening: string;
  readonly prefix: string;
  /** Of the namespace. */
  readonly uri: string;
  /** The run of the paragraph that holds the text box, or the ruby text, that this one stands in. */
  readonly host?: RunPlace;
}

type OpenRun = { -readonly [Key in keyof RunPlace]: RunPlace[Key] } & { depth: number; tag: string };

/** The runs of a part of a Word document by their starts. */
export function runPlaces(xml: string): ReadonlyMap<number, RunPlace> {
  const places = new Map<number, RunPlace>();
  const open: OpenRun[] = [];
  let depth = 0;
  xmlEvents(xml, {
    open({ name, uri }, start, end) {
      depth += 1;
      if (name !== 'r' || !/\/wordprocessingml\/(?:2006\/)?main$/.test(uri)) return;
      const tag = xml.slice(start, end);
      const prefix = /^<(?:([^\s:>/]+):)?/.exec(tag)?.[1] ?? '';
      const host = open[0];
      open.push({ start, content: end, close: end, end, opening: tag, tag, prefix, uri, depth, ...(host && { host }) });
    },
    close(name, _uri, start, end) {
      const run = open.at(-1);
      depth -= 1;
      if (!run) return;
      if (depth === run.depth && name === 'rPr') {
        run.content = end;
        run.opening = run.tag + xml.slice(run.tag.length + run.start, end).trim();
      } else if (depth === run.depth - 1) {
        run.close = start;
        run.end = end;
        places.set(run.start, run);
        open.pop();
      }
    },
  });
  return places;
}
