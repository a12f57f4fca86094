import { jsonFault } from '#house/json-fault';
import { fill } from '#i18n';
import type { HouseWords } from './house-words.ts';
import type { StyleData } from './style-data.ts';

/** A larger file is no house style, in bytes. */
const largest = 4_000_000;

/** What stood in a file, or why it was not opened. */
export type Opened = { readonly data: StyleData } | { readonly refused: string };

/** Opens a file; whatever its fields hold, an object is taken as it is. */
export async function openFile(file: File, { refused }: HouseWords): Promise<Opened> {
  const because = (sentence: string, values: Readonly<Record<string, number>> = {}): Opened => ({
    refused: fill(sentence, { file: file.name, ...values }),
  });
  if (file.size > largest) return because(refused.size);
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return because(refused.unreadable);
  }
  let text: string;
  try {
    // Letters of another encoding would be lost when the file is saved.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return because(refused.encoding);
  }
  const fault = jsonFault(text);
  if (fault) return because(refused.json, { ...fault });
  const data: unknown = JSON.parse(text);
  const isObject = typeof data === 'object' && data !== null && !Array.isArray(data);
  return isObject ? { data: data as StyleData } : because(refused.shape);
}
