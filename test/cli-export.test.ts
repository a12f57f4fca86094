import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import { docxComments } from './support/docx-comments.ts';
import { docxOf, paragraph, partsOf } from './support/docx-of.ts';
import { pdfOf } from './support/pdf-of.ts';

const okno = resolve('src/cli/okno.mjs');
const folder = mkdtempSync(join(tmpdir(), 'okno-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bytes = docxOf(paragraph('Dear Ms Wren,') + paragraph('Payment is to be effected prior to 1 May 2026.'));
writeFileSync(join(folder, 'letter.docx'), bytes);
writeFileSync(join(folder, 'letter.txt'), 'Dear Ms Wren,\n\nPay the sum by 1 May 2026.\n');

/** Runs `okno` in the test's folder. */
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [okno, ...args], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}
const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

describe('okno check --annotate', () => {
  test('writes the letter with comments, beside the usual output, and leaves the letter alone', () => {
    const { status, stdout, stderr } = run('check', 'letter.docx', '--annotate', 'out.docx');
    expect(status).toBe(1);
    expect(stdout).toContain('letter.docx:3:27:');
    expect(stderr).toMatch(/^out\.docx: written with \d+ comments\n$/);
    const comments = docxComments(read('out.docx'));
    expect(comments.find(({ about }) => about === 'prior to')?.lines).toEqual([
      'Mend this. Instead of “prior to”, write “before”.',
    ]);
    expect(read('letter.docx')).toEqual(bytes);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('never writes over the letter, by whatever name', () => {
    linkSync(join(folder, 'letter.docx'), join(folder, 'same.docx'));
    for (const name of ['letter.docx', './letter.docx', 'same.docx']) {
      const { status, stderr } = run('check', 'letter.docx', '--annotate', name);
      expect([status, stderr]).toEqual([
        3,
        'Expected another file after --annotate, got the letter itself; it is never written over\n',
      ]);
    }
    expect(read('letter.docx')).toEqual(bytes);
  });

  test.for([
    [['letter.txt'], 2, 'letter.txt: Expected a Word file (docx) with --annotate, got another format; save it as docx'],
    [['letter.docx', 'letter.txt'], 3, 'Expected one file with --annotate, got 2'],
    [['-'], 3, 'Expected a Word file (docx) with --annotate, got standard input; give its name'],
    [['.'], 3, 'Expected one Word file (docx) with --annotate, got a folder; name the file'],
    [['--ndjson', 'letter.docx'], 3, 'Expected --annotate without --ndjson, got both'],
  ] as const)('says what it needs: %j', ([names, code, message], { expect }) => {
    expect(run('check', ...names, '--annotate', 'other.docx')).toMatchObject({ status: code, stderr: `${message}\n` });
    expect(existsSync(join(folder, 'other.docx'))).toBe(false);
  });

  test('says when the file cannot be written', () => {
    const { status, stderr } = run('check', 'letter.docx', '--annotate', 'none/out.docx');
    expect(status).toBe(2);
    expect(stderr).toBe('letter.docx: Could not write none/out.docx: Expected a file, got none; check the name\n');
  });
});

describe('okno check --format html', () => {
  test('writes the report as a page, with the figures from before', () => {
    const { status, stdout, stderr } = run('check', 'letter.docx', '--format', 'html', '--before', 'letter.txt');
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(stdout).toContain('<blockquote lang="en">prior to</blockquote>');
    expect(stdout).toContain('<th scope="col">Before</th>');
  });

  test.for([
    [['letter.docx', 'letter.txt'], 3, 'Expected one file with --format html, got 2'],
    [['none.txt'], 2, 'none.txt: Expected a file, got none; check the name'],
    [['letter.docx', '--before', 'none.txt'], 2, 'none.txt: Expected a file, got none; check the name'],
    [['letter.docx', '--explain'], 3, 'Expected --explain with text, got it with html; leave it out'],
  ] as const)('writes nothing when it cannot: %j', ([args, code, message], { expect }) => {
    expect(run('check', ...args, '--format', 'html')).toEqual({ status: code, stdout: '', stderr: `${message}\n` });
  });

  test('asks for it with --before', () => {
    const { status, stderr } = run('check', 'letter.docx', '--before', 'letter.txt');
    expect([status, stderr]).toEqual([3, 'Expected --before with --format html, got it alone\n']);
  });
});

test('okno compare takes letters of any formats', () => {
  const text = 'Pay 120 crowns by 1 May 2026.';
  const files: Record<string, Uint8Array> = {
    'a.docx': docxOf(paragraph(text)),
    'b.rtf': strToU8(`{\\rtf1 ${text}}`),
    'c.html': strToU8(`<!doctype html><p>${text}</p>`),
    'd.pdf': pdfOf([text]),
    'e.md': strToU8(`**Pay** ${text.slice(4)}`),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const names = Object.keys(files);
  for (const [index, name] of names.entries()) {
    const { status, stdout } = run('compare', name, names[index + 1] ?? 'a.docx', '--format', 'json');
    expect([name, status, JSON.parse(stdout).facts.kept.length]).toEqual([name, 0, 2]);
  }
  expect(partsOf(files['a.docx'] ?? new Uint8Array())['word/document.xml']).toContain(text);
});
