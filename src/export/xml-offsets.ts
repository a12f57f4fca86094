const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What one sign of XML text stands for. */
function resolved(sign: string): string {
  const reference = /^&(?:#x([\da-f]+)|#(\d+)|(\w+));$/i.exec(sign);
  if (!reference) return sign.startsWith('\r') ? '\n' : sign;
  const [, hexadecimal, decimal, name] = reference;
  if (name !== undefined) return named[name] ?? sign;
  return String.fromCodePoint(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal));
}

/**
 * Where each character of a text begins in the XML that it was read from, and where the last one ends.
 *
 * @param text - As it was read: white space may be one space, or none at the ends.
 * @returns Nothing when the XML holds more than text.
 */
export function xmlOffsets(xml: string, from: number, to: number, text: string): readonly number[] | undefined {
  const raw = xml.slice(from, to);
  if (raw.includes('<')) return undefined;
  const offsets: number[] = [];
  let end = from;
  for (const { 0: sign, index } of raw.matchAll(/&[^;]*;|\r\n|[\s\S]/g)) {
    if (offsets.length === text.length) break;
    const said = resolved(sign);
    const isSpace = /^\s$/.test(said);
    if (text.startsWith(said, offsets.length)) for (const _ of said.split('')) offsets.push(from + index);
    else if (isSpace && text[offsets.length] === ' ') offsets.push(from + index);
    else if (!isSpace) return undefined;
    end = from + index + sign.length;
  }
  offsets.push(end);
  return offsets;
}
