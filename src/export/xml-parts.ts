import { xmlEvents, xmlText } from '../documents/xml-events.ts';

/** An XML part with something more at the end of its root. @param child - Gets the prefix of the root with its colon. */
export function appendedTo(xml: string, child: (prefix: string) => string): string {
  let depth = 0;
  let name = '';
  let whole = xml;
  xmlEvents(xml, {
    open(_element, start, end) {
      if (depth === 0) name = /^<([^\s>/]+)/.exec(xml.slice(start, end))?.[1] ?? '';
      depth += 1;
    },
    close(_name, _uri, start, end) {
      depth -= 1;
      if (depth > 0) return;
      const more = child(name.includes(':') ? name.replace(/:.*/, ':') : '');
      // An element that closes itself has no end tag to stand before.
      whole =
        start === end
          ? `${xml.slice(0, end).replace(/\s*\/>$/, '>')}${more}</${name}>${xml.slice(end)}`
          : xml.slice(0, start) + more + xml.slice(start);
    },
  });
  return whole;
}

/** The bytes of an XML part, in the encoding that it had before. */
export function encodedLike(xml: string, before: Uint8Array | undefined): Uint8Array {
  const [first, second, third] = before ?? [];
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextEncoder().encode(`\uFEFF${xml}`);
  const isLittle = first === 0xff && second === 0xfe;
  if (!isLittle && !(first === 0xfe && second === 0xff)) return new TextEncoder().encode(xml);
  const bytes = new DataView(new ArrayBuffer(2 * xml.length + 2));
  bytes.setUint16(0, 0xfeff, isLittle);
  for (let at = 0; at < xml.length; at += 1) bytes.setUint16(2 * at + 2, xml.charCodeAt(at), isLittle);
  return new Uint8Array(bytes.buffer);
}

/** Elements of an XML part by their name, each as what it says of its attributes. */
export function elementsOf(
  bytes: Uint8Array | undefined,
  wanted: string,
): ((attribute: string) => string | undefined)[] {
  const found: ((attribute: string) => string | undefined)[] = [];
  if (bytes)
    xmlEvents(xmlText(bytes), {
      open({ name, attribute }) {
        if (name === wanted) found.push(attribute);
      },
    });
  return found;
}
