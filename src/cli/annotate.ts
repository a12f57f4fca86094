import { randomUUID } from 'node:crypto';
import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { annotateDocx } from '#export/annotate-docx';
import { remarksOf } from '#export/finding-remarks';
import { sheetWords } from '#export/sheet-words';
import type { Report } from '#plain-language';
import { UsageError } from './exit-code.ts';
import type { ReadText } from './read-text.ts';
import { reasonOf } from './reason.ts';

/**
 * Looks whether a file may be written: never the letter itself, by whatever name.
 *
 * @throws {UsageError} When both names lead to the same file, or the second to none that could be written.
 */
export async function refuseOverwriting(letter: string, output: string): Promise<void> {
  const [one, other] = await Promise.all([letter, output].map((name) => stat(name).catch(() => undefined)));
  if (one?.isDirectory())
    throw new UsageError('Expected one Word file (docx) with --annotate, got a folder; name the file');
  if (other?.isDirectory()) throw new UsageError('Expected a new file after --annotate, got a folder; add a name');
  if (one && other && one.ino === other.ino && one.dev === other.dev) {
    throw new UsageError('Expected another file after --annotate, got the letter itself; it is never written over');
  }
}

/**
 * Writes the Word document that was checked with its findings as comments; a file is there whole or not at all.
 *
 * @returns What was done, for people.
 * @throws {TypeError} When the letter is no Word document, or the file cannot be written.
 */
export async function writeAnnotated(output: string, { word, text }: ReadText, report: Report): Promise<string> {
  if (!word) throw new TypeError('Expected a Word file (docx) with --annotate, got another format; save it as docx');
  const { remarks } = remarksOf(report, text, sheetWords(report.language === 'ru' ? 'ru' : 'en'));
  const { bytes, placed, leftOut } = annotateDocx(word, remarks, 'Okno');
  const unfinished = `${output}.${randomUUID()}.part`;
  try {
    await writeFile(unfinished, bytes, { flag: 'wx' });
    await rename(unfinished, output);
  } catch (cause) {
    await rm(unfinished, { force: true });
    throw new TypeError(`Could not write ${output}: ${reasonOf(cause)}`, { cause });
  }
  const left = leftOut > 0 ? `, ${leftOut} left out: they are on footnotes` : '';
  return `${output}: written with ${placed} comments${left}`;
}
