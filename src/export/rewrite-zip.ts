import { deflateSync } from 'fflate';
import type { ZipArchive } from '../documents/zip-archive.ts';
import { crc32 } from './crc32.ts';

const localSignature = 0x04034b50;
const recordSignature = 0x02014b50;
const endSignature = 0x06054b50;
/** Says that the name is UTF-8. */
const utf8Flag = 0x800;
/** Says that sizes follow the data: here they always stand before it. */
const sizesFollow = 0x8;
/** 1 January 1980, the first day of the format: a new part has no date of its own to tell. */
const firstDay = 0x21;

interface Part {
  readonly name: Uint8Array;
  /** The head of its record in the directory, 46 bytes, lengths and place still to be set. */
  readonly record: Uint8Array;
  readonly data: Uint8Array;
}

/**
 * An archive with some parts in place of others or added at the end. All other parts are taken over packed as they are,
 * with their dates, so that they are the same byte by byte.
 *
 * @throws {DocumentError} When the archive is damaged.
 */
export function rewriteZip(archive: ZipArchive, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const added = [...parts.keys()].filter((name) => !archive.names.includes(name));
  const all = [...archive.names, ...added].map((name): Part => {
    const fresh = parts.get(name);
    const old = archive.packed(name);
    return {
      name: new TextEncoder().encode(name),
      ...(fresh ? packed(fresh, old?.record) : (old ?? packed(new Uint8Array()))),
    };
  });
  return assembled(all);
}

function packed(bytes: Uint8Array, old?: Uint8Array): { record: Uint8Array; data: Uint8Array } {
  const data = deflateSync(bytes);
  const record = old ?? new Uint8Array(46);
  const view = new DataView(record.buffer);
  view.setUint32(0, recordSignature, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, 20, true);
  view.setUint16(10, 8, true);
  if (!old) view.setUint16(14, firstDay, true);
  view.setUint32(16, crc32(bytes), true);
  view.setUint32(20, data.length, true);
  view.setUint32(24, bytes.length, true);
  return { record, data };
}

function assembled(parts: readonly Part[]): Uint8Array {
  const size = parts.reduce((sum, { name, data }) => sum + 76 + 2 * name.length + data.length, 22);
  const whole = new Uint8Array(size);
  const view = new DataView(whole.buffer);
  const starts: number[] = [];
  let at = 0;
  for (const { name, record, data } of parts) {
    starts.push(at);
    view.setUint32(at, localSignature, true);
    // From the version that is needed to the sizes, both heads have the same fields.
    whole.set(record.subarray(6, 28), at + 4);
    view.setUint16(at + 6, flagsOf(record), true);
    view.setUint16(at + 26, name.length, true);
    whole.set(name, at + 30);
    whole.set(data, at + 30 + name.length);
    at += 30 + name.length + data.length;
  }
  const directory = at;
  for (const [index, { name, record }] of parts.entries()) {
    whole.set(record, at);
    view.setUint16(at + 8, flagsOf(record), true);
    view.setUint16(at + 28, name.length, true);
    // Neither extra fields nor a comment.
    view.setUint32(at + 30, 0, true);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    whole.set(name, at + 46);
    at += 46 + name.length;
  }
  view.setUint32(at, endSignature, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return whole;
}

function flagsOf(record: Uint8Array): number {
  const flags = new DataView(record.buffer, record.byteOffset).getUint16(8, true);
  return (flags & ~sizesFollow) | utf8Flag;
}
