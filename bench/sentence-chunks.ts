import { readFile } from 'node:fs/promises';

/** A text whose sentences are known. */
export interface Chunk {
  readonly sentences: readonly string[];
  /** What stands between them. */
  readonly separator: string;
}

/** How many sentences make a chunk; the last one of a document may have fewer. */
const chunkLength = 5;

/** Cuts a treebank (CoNLL-U) into chunks of consecutive sentences of one document or one paragraph, joined by a space. */
export function chunksOf(treebank: string, within: 'document' | 'paragraph'): Chunk[] {
  const starts = within === 'document' ? /^# newdoc(?: |$)/ : /^# new(?:doc|par)(?: |$)/;
  const chunks: Chunk[] = [];
  let sentences: string[] = [];
  const close = (): void => {
    if (sentences.length > 1) chunks.push({ sentences, separator: ' ' });
    sentences = [];
  };
  for (const line of treebank.split('\n')) {
    if (starts.test(line)) close();
    const text = /^# text = (.*\S)/.exec(line)?.[1];
    if (text === undefined) continue;
    sentences.push(text);
    if (sentences.length === chunkLength) close();
  }
  close();
  return chunks;
}

/** A case of `test/fixtures/sentence-ends/`: its sentences, joined by a space unless it says otherwise. */
export type SentenceCase = readonly string[] | { readonly sentences: readonly string[]; readonly separator: string };

/** Reads our own cases. */
export async function readCases(file: URL | string): Promise<Chunk[]> {
  const cases = JSON.parse(await readFile(file, 'utf8')) as SentenceCase[];
  return cases.map((each) => ('sentences' in each ? each : { sentences: each, separator: ' ' }));
}
