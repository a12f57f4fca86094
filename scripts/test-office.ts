/** Opens Word files with our comments in LibreOffice, and compares what it reads before and after. For who has it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '#documents';
import { annotateDocx } from '#export/annotate-docx';
import { remarksOf } from '#export/finding-remarks';
import { letterBlocks } from '#export/letter-blocks';
import { letterDocx } from '#export/letter-docx';
import { sheetWords } from '#export/sheet-words';
import { createChecker } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { docxComments } from '../test/support/docx-comments.ts';
import { officeLetters } from '../test/support/office-letters.ts';

const office = process.env['SOFFICE'] ?? 'soffice';
const folder = mkdtempSync(join(tmpdir(), 'okno-office-'));
const checker = createChecker({ en, ru });
const newLetter = 'Dear Ms Wren,\n\n1. Fill in the form.\n2. Send it with:\n• a photo\n\nYours sincerely';

/** What LibreOffice makes of a Word file. */
function converted(name: string, bytes: Uint8Array, format: string): Uint8Array {
  const own = join(folder, name);
  const output = join(own, 'out');
  mkdirSync(output, { recursive: true });
  writeFileSync(join(own, 'letter.docx'), bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const args = [profile, '--headless', '--convert-to', format, '--outdir', output, join(own, 'letter.docx')];
  const { error, status, stderr } = spawnSync(office, args, { encoding: 'utf8', timeout: 120_000 });
  if (error) throw new Error(`Expected LibreOffice as "${office}", got none; install it, or name it in SOFFICE`);
  if (status !== 0) throw new Error(`Expected LibreOffice to open ${name}, got: ${stderr}`);
  return readFileSync(join(output, `letter.${format.replace(/:.*/, '')}`));
}
const textIn = (name: string, bytes: Uint8Array): string =>
  new TextDecoder().decode(converted(name, bytes, 'txt:Text (encoded):UTF8'));
/** The comments of a Word file in the order of the text, each with the words that it is about. */
const commentsIn = (bytes: Uint8Array): string =>
  docxComments(bytes)
    .map(({ lines, about }) => `${about.replace(/\|$/, '')}: ${lines.join(' / ')}`)
    .sort()
    .join('\n');

try {
  for (const [name, bytes] of Object.entries(officeLetters)) {
    const { text } = await readDocument(bytes, name, { pdf: () => Promise.reject(new Error('no PDF')) });
    const report = checker.check(text);
    const { remarks } = remarksOf(report, text, sheetWords(report.language === 'ru' ? 'ru' : 'en'));
    const annotated = annotateDocx(bytes, remarks, 'Okno');
    const troubles = [
      ...(textIn(`${name}-before`, bytes) === textIn(`${name}-after`, annotated.bytes) ? [] : ['another text']),
      ...(commentsIn(annotated.bytes) === commentsIn(converted(`${name}-saved`, annotated.bytes, 'docx'))
        ? []
        : ['other comments once LibreOffice has saved it']),
      ...(annotated.placed > 0 ? [] : ['no comments']),
    ];
    console.log(`${name}: ${annotated.placed} comments; ${troubles.join(', ') || 'the text and they are the same'}`);
    if (troubles.length > 0) process.exitCode = 1;
  }
  const said = textIn('written', await letterDocx(letterBlocks(newLetter), 'en'));
  const missing = newLetter.split(/\n+/).filter((line) => !said.includes(line.replace(/^\S+ /, '')));
  console.log(
    `a letter that we write: ${missing.length > 0 ? `without ${missing.join(', ')}` : 'all its lines are there'}`,
  );
  if (missing.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
