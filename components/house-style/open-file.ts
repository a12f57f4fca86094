import { jsonFault } from '#house/json-fault';
import { fill } from '#i18n';
import type { HouseWords } from './house-words.ts';
import type { StyleData } from './style-data.ts';
import type { StyleEdit } from './style-edits.ts';

/** A larger file is no house style, in bytes. */
const largest = 4_000_000;

/** What stood in a file, or why it was not opened. */
type Opened = StyleEdit | { readonly refused: string };

/** Opens the file that was chosen, if any; whatever its fields hold, an object is taken as it is. */
export async function openChosen(input: HTMLInputElement, words: HouseWords): Promise<Opened | null> {
  const file = input.files?.[0];
  if (!file) return null;
  const opened = await openFile(file, words);
  // Else the same file, mended, would not be a change.
  input.value = '';
  return opened;
}

async function openFile(file: File, { refused, opened }: HouseWords): Promise<Opened> {
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
  return isObject ? { data: data as StyleData, news: fill(opened, { file: file.name }) } : because(refused.shape);
}
