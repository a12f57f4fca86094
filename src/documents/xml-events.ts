import { SaxesParser } from 'saxes';
import { DocumentError } from './document-error.ts';

/** Elements deeper than this are made to make readers stumble. */
const deepest = 256;

/** An element that begins. */
export interface XmlElement {
  /** Without the prefix. */
  readonly name: string;
  /** Of the namespace. */
  readonly uri: string;
  /** The value of an attribute by its name without the prefix. */
  attribute(name: string): string | undefined;
}

/** What is told of an XML part. Positions are in UTF-16 units of the XML. */
export interface XmlListener {
  /** @param start - Of its `<`. @param end - After its `>`. */
  open?(element: XmlElement, start: number, end: number): void;
  text?(text: string): void;
  close?(name: string, uri: string, start: number, end: number): void;
}

/** Reads the bytes of an XML part as text. */
export function xmlText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : '';
  return new TextDecoder(wide || 'utf-8').decode(bytes);
}

/**
 * Tells the elements and texts of an XML part in their order.
 *
 * @throws {DocumentError} When it is not well-formed, is nested too deep, or declares a document type: entities are
 *   how files reach for other files or grow without end, and no office program writes them.
 */
export function xmlEvents(xml: string, { open, text, close }: XmlListener): void {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let depth = 0;
  const refuse = (): never => {
    throw new DocumentError('damaged');
  };
  parser.on('doctype', refuse);
  parser.on('error', refuse);
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest) refuse();
    if (!open) return;
    const element: XmlElement = {
      name: tag.local,
      uri: tag.uri,
      attribute(name) {
        for (const attribute of Object.values(tag.attributes)) if (attribute.local === name) return attribute.value;
        return undefined;
      },
    };
    open(element, xml.lastIndexOf('<', parser.position - 1), parser.position);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    close?.(
      tag.local,
      tag.uri,
      tag.isSelfClosing ? parser.position : xml.lastIndexOf('<', parser.position - 1),
      parser.position,
    );
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.write(xml).close();
}
