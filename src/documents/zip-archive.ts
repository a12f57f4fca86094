import { Inflate } from 'fflate';
import { DocumentError } from './document-error.ts';

/** Caps against files that are small and unpack to gigabytes; 10 × what the largest letters need. */
const most = { entries: 2000, part: 30 * 2 ** 20, total: 60 * 2 ** 20, ratio: 200 };
/** A ratio says something only from this size on, in bytes: XML of empty tables packs well. */
const smallPart = 2 ** 20;
/** Unpacked at once: a byte becomes a thousand at most, so the cap is looked at in time. */
const step = 16 * 1024;
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;

interface Entry {
  /** Where its record in the directory begins. */
  readonly record: number;
  readonly method: number;
  readonly packed: number;
  readonly header: number;
  readonly isEncrypted: boolean;
}

/** The parts of an office document. Only what is asked for is unpacked. */
export class ZipArchive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries: ReadonlyMap<string, Entry>;
  #unpacked = 0;

  /** @throws {DocumentError} When it is damaged or has more entries than any document. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.#entries = this.#list();
    } catch (error) {
      throw error instanceof RangeError ? new DocumentError('damaged') : error;
    }
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /**
   * Unpacks a part; `undefined` when there is none.
   *
   * @throws {DocumentError} When it is damaged, has a password, or unpacks to more than a document may.
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    if (entry.isEncrypted) throw new DocumentError('encrypted');
    try {
      const { method } = entry;
      const data = this.#packed(entry);
      if (method === 0) return this.#counted(data);
      if (method !== 8) throw new DocumentError('damaged');
      return this.#inflate(data);
    } catch (error) {
      // The library's errors are about bits.
      throw error instanceof DocumentError ? error : new DocumentError('damaged');
    }
  }

  /**
   * A part as it lies in the archive, still packed, and a copy of the head of its record in the directory (46 bytes).
   *
   * @throws {DocumentError} When it is damaged.
   */
  packed(name: string): { readonly record: Uint8Array; readonly data: Uint8Array } | undefined {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    const record = Uint8Array.from(this.#bytes.subarray(entry.record, entry.record + 46));
    return { record, data: this.#packed(entry) };
  }

  #packed({ header, packed }: Entry): Uint8Array {
    if (header + 30 > this.#bytes.length) throw new DocumentError('damaged');
    const start = header + 30 + this.#view.getUint16(header + 26, true) + this.#view.getUint16(header + 28, true);
    if (start + packed > this.#bytes.length) throw new DocumentError('damaged');
    return this.#bytes.subarray(start, start + packed);
  }

  #inflate(data: Uint8Array): Uint8Array {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const inflate = new Inflate((chunk) => {
      chunks.push(chunk);
      size += chunk.length;
      const isBomb = size > most.part || this.#unpacked + size > most.total;
      if (isBomb || (size > smallPart && size > data.length * most.ratio)) throw new DocumentError('bomb');
    });
    for (let at = 0; at < data.length || at === 0; at += step)
      inflate.push(data.subarray(at, at + step), at + step >= data.length);
    const whole = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return this.#counted(whole);
  }

  #counted(data: Uint8Array): Uint8Array {
    this.#unpacked += data.length;
    if (data.length > most.part || this.#unpacked > most.total) throw new DocumentError('bomb');
    return data;
  }

  /** The directory at the end; what stands in front of a part is not believed. */
  #list(): Map<string, Entry> {
    const view = this.#view;
    let end = view.byteLength - 22;
    const lowest = Math.max(0, end - 0xffff);
    while (end >= lowest && view.getUint32(end, true) !== endSignature) end -= 1;
    if (end < lowest) throw new DocumentError('damaged');
    const count = view.getUint16(end + 10, true);
    if (count > most.entries) throw new DocumentError('bomb');
    const entries = new Map<string, Entry>();
    const utf8 = new TextDecoder();
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== entrySignature) throw new DocumentError('damaged');
      const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
      const nameEnd = at + 46 + (nameLength ?? 0);
      entries.set(utf8.decode(this.#bytes.subarray(at + 46, nameEnd)), {
        record: at,
        isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        header: view.getUint32(at + 42, true),
      });
      at = nameEnd + (extra ?? 0) + (comment ?? 0);
    }
    return entries;
  }
}
