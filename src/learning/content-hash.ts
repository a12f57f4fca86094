/** Anything that JSON can hold. */
export type Content = string | number | boolean | null | readonly Content[] | { readonly [name: string]: Content };

const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/** The same text for the same content: fields A to Z, Unicode composed, every run of white space one space. */
function canonical(content: Content): string {
  if (typeof content === 'string') return JSON.stringify(content.normalize('NFC').replace(/\s+/g, ' ').trim());
  if (typeof content !== 'object' || content === null) return JSON.stringify(content);
  if (Array.isArray(content)) return `[${content.map((one: Content) => canonical(one)).join()}]`;
  const fields = Object.entries(content as { readonly [name: string]: Content });
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, value]) => `${canonical(name)}:${canonical(value)}`).join()}}`;
}

/** 64 bits of FNV-1a over the UTF-16 units of a text, low byte first, as 16 hexadecimal digits. */
export function fingerprint(text: string): string {
  let hash = offset;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit & 0xff)) * prime);
    hash = BigInt.asUintN(64, (hash ^ BigInt(unit >> 8)) * prime);
  }
  return hash.toString(16).padStart(16, '0');
}

/**
 * A short name for what a question says: it changes when the words change, and stays when only the layout does.
 *
 * It tells versions apart and protects against nothing: anybody can find another text with the same one.
 *
 * @returns 16 hexadecimal digits (FNV-1a, 64 bits, over the canonical JSON).
 * @see https://datatracker.ietf.org/doc/draft-eastlake-fnv/
 */
export const contentHash = (content: Content): string => fingerprint(canonical(content));
