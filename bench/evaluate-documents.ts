/**
 * `node bench/evaluate-documents.ts [folder]`: whether the readers do with real documents what is expected of them.
 *
 * The folder (default `../shared/samples`) holds documents at any depth: of several programs, damaged and hostile ones.
 * Prints how many were read, with what sentence the others were refused, and how long it took.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DocumentError, readDocument } from '#documents';
import { median } from './cpu.ts';
import { expectedOfDocuments } from './expected-of-documents.ts';

/** A page gives a reader up after this time, in ms. */
const mostMs = 10_000;

interface Outcome {
  readonly file: string;
  /** `read` or the trouble; then the encoding, if it is not UTF-8, and the notes. */
  readonly what: string;
  /** The sentence of a refusal. */
  readonly refusal: string | null;
  readonly ms: number;
}

async function outcomeOf(folder: string, file: string): Promise<Outcome> {
  const bytes = await readFile(join(folder, file));
  const from = performance.now();
  const ended = (what: string, refusal: string | null): Outcome => ({
    file,
    what,
    refusal,
    ms: performance.now() - from,
  });
  try {
    const pdf = async () => ({ library: await import('pdfjs-dist/legacy/build/pdf.mjs') });
    const { encoding, notes } = await readDocument(bytes, file, { pdf });
    return ended(['read', ...(encoding && encoding !== 'utf-8' ? [encoding] : []), ...notes].join(', '), null);
  } catch (error) {
    if (error instanceof DocumentError) return ended(error.trouble, error.message);
    // A reader that breaks is a fault of ours.
    return ended(`broke: ${error instanceof Error ? error.message : error}`, null);
  }
}

/** Prints what became of the documents of a folder, those first that went otherwise than expected. */
export async function evaluateDocuments(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .toSorted();
  console.log('\ndocuments');
  if (files.length === 0) {
    console.error(`${folder}: missing, no documents were read`);
    return;
  }
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(await outcomeOf(folder, file));
  const known = outcomes.filter(({ file }) => expectedOfDocuments[file] !== undefined);
  const isRight = ({ file, what, ms }: Outcome): boolean => what === expectedOfDocuments[file] && ms <= mostMs;
  for (const one of known.filter((one) => !isRight(one)))
    console.log(
      `WRONG ${one.file}: Expected “${expectedOfDocuments[one.file]}” within ${mostMs} ms, got “${one.what}” after ${one.ms.toFixed(0)}`,
    );
  for (const { file, what } of outcomes)
    if (!known.some((one) => one.file === file)) console.log(`new   ${file}: ${what}`);
  const refused = outcomes.filter(({ refusal }) => refusal !== null);
  for (const [sentence, of] of Map.groupBy(refused, ({ refusal }) => refusal))
    console.log(`refused ${of.length}: ${sentence} (${of.map(({ file }) => file).join(', ')})`);
  const times = outcomes.map(({ ms }) => ms);
  const slowest = outcomes.toSorted((a, b) => b.ms - a.ms)[0];
  console.log(
    `${known.filter(isRight).length} of ${known.length} as expected; of ${files.length}, ${outcomes.filter(({ what }) => what.startsWith('read')).length} were read and ${refused.length} refused`,
  );
  console.log(
    `time of one: median ${median(times).toFixed(0)} ms, most ${slowest?.ms.toFixed(0)} ms (${slowest?.file})`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await evaluateDocuments(resolve(process.argv[2] ?? '../shared/samples'));
