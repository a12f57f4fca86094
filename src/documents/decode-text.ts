import { likeliestRussian } from './russian-code-pages.ts';
import { isData, nameOfFormat, nameOfMarkup } from './signatures.ts';

/** A text and the encoding that it was written in, as the Encoding Standard names it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Reads text of any usual encoding; a byte order mark is left out.
 *
 * Without `encoding`: byte order mark, UTF-16 by its zero bytes, UTF-8, else the encoding in which it reads best
 * as Russian, or windows-1252 for other text.
 *
 * @param encoding - A label of the Encoding Standard: `windows-1251`, `koi8-r`, `ibm866`.
 * @throws {TypeError} When the bytes are not text, or not text in `encoding`. Says what they are.
 * @throws {RangeError} When there is no such encoding.
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
export function decodeText(bytes: Uint8Array, encoding?: string): DecodedText {
  const format = nameOfFormat(bytes);
  if (format) throw notText(format);
  const decoded = decodeBytes(bytes, encoding);
  const markup = nameOfMarkup(decoded.text);
  if (markup) throw notText(markup);
  return decoded;
}

/** As {@link decodeText}, for bytes that may be markup. */
export const decodeBytes = (bytes: Uint8Array, encoding?: string): DecodedText =>
  encoding === undefined ? detect(bytes) : decodeAs(bytes, encoding);

const notText = (got: string): TypeError => new TypeError(`Expected text, got ${got}; save it as .txt (UTF-8)`);

function detect(bytes: Uint8Array): DecodedText {
  const wide = markedEncoding(bytes) ?? wideEncoding(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  if (isData(bytes)) throw notText('data');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return decodeOneByte(bytes);
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    throw new RangeError(
      `Expected an encoding such as utf-8, windows-1251, koi8-r or ibm866, got ${JSON.stringify(encoding)}`,
      { cause },
    );
  }
  try {
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch (cause) {
    throw new TypeError(`Expected text in ${decoder.encoding}, got other bytes; name the encoding it was saved in`, {
      cause,
    });
  }
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark: the high byte of most letters is 0 (Latin) or 4 (Cyrillic), the low byte hardly ever. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  const units = sample.length >> 1;
  if (units === 0 || bytes.length % 2 === 1) return undefined;
  const high = [0, 0] as [number, number];
  for (let at = 0; at < units * 2; at += 1) {
    if (sample[at] === 0 || sample[at] === 4) high[(at % 2) as 0 | 1] += 1;
  }
  if (high[1] > units * 0.7 && high[0] < units * 0.3) return 'utf-16le';
  if (high[0] > units * 0.7 && high[1] < units * 0.3) return 'utf-16be';
  return undefined;
}

/** Text that is not UTF-8. */
function decodeOneByte(bytes: Uint8Array): DecodedText {
  const { encoding, fitness } = likeliestRussian(bytes);
  const own = fitness > 0 ? encoding : 'windows-1252';
  return { text: new TextDecoder(own).decode(bytes), encoding: own };
}
