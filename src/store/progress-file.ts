import type { LearningEvent } from '#learning';
import { type FileReading, type FileTrouble, fileVersion } from './file-types.ts';

/** The largest file that is read, in bytes; its sentence says it, too. */
const largest = 50_000_000;

/** The file of some progress. */
export const writeFile = (events: readonly LearningEvent[]): Blob =>
  new Blob([JSON.stringify({ format: 'okno-progress', version: fileVersion, events })], { type: 'application/json' });

const refused = (kind: FileTrouble['kind']) => (): FileTrouble => ({ kind, values: {} });

/** Reads a file. The reader is loaded when the first file comes: few visits need it. */
export async function readFile(file: Blob): Promise<FileReading | FileTrouble> {
  if (file.size > largest) return { kind: 'too-large', values: {} };
  const [reader, text] = await Promise.all([
    import('./read-progress-file.ts').catch(refused('not-loaded')),
    file.text().catch(refused('unreadable')),
  ]);
  if (typeof text !== 'string') return text;
  return 'kind' in reader ? reader : reader.readProgressFile(text);
}
