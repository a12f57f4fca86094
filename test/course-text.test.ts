import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { places } from '#documents';
import { allRules, createChecker } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { courseText } from '../scripts/course-text.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'okno-course-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
});

const checker = createChecker({ en, ru });
/** An example of a rule that warns of it. */
const bad = (language: 'en' | 'ru'): string =>
  allRules
    .flatMap((rule) => rule.text[language]?.bad ?? [])
    .find((text) => checker.check(text, { language }).findings.some(({ severity }) => severity === 'warning')) ??
  expect.fail('no rule warns of its examples');

function write(name: string, content: string | object): void {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
}

/** Writes a project with one module; `body` comes before the end of its text in one language. */
function writeProject(language: 'en' | 'ru' = 'en', body = ''): void {
  const texts = { title: 'Letters', summary: 'Letters that people understand.', forWhom: 'For all who write.' };
  write('content/courses/clear-language.json', { code: 'B', order: 1, en: texts, ru: texts, modules: ['one'] });
  for (const each of ['en', 'ru'] as const) {
    const good = readFileSync(`test/fixtures/modules/good/${each}.mdx`, 'utf8');
    write(`content/modules/${each}/one.mdx`, each === language ? `${good}\n${body}\n` : good);
    write(`src/i18n/${each}.json`, {});
  }
}

/** Where a text stands in a file of the project. */
function placeOf(file: string, text: string) {
  const source = readFileSync(join(root, file), 'utf8');
  return places(source)(source.indexOf(text));
}

/** Runs `npm run check:content` on the project. */
function run() {
  const args = [resolve('scripts/check-content.ts'), root];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, faults: stderr.trimEnd().split('\n') };
}

test('our own text passes', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/check-content.ts'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('good text passes, with bad sentences where they are quoted', () => {
  writeProject();
  expect(run()).toMatchObject({ status: 0, faults: [''] });
});

test('an example in italics is not checked, and the text around it is', () => {
  writeProject('en', `*${bad('en')}*`);
  expect(run()).toMatchObject({ status: 0, faults: [''] });
  writeProject('en', `*Example:* ${bad('en')}`);
  expect(run()).toMatchObject({ status: 1 });
});

test.each(['en', 'ru'] as const)('bad text of a module in %s fails with its place', (language) => {
  writeProject(language, bad(language));
  const { line } = placeOf(`content/modules/${language}/one.mdx`, bad(language));
  const { status, faults } = run();
  expect(status).toBe(1);
  expect(faults[0]).toMatch(new RegExp(`^content/modules/${language}/one\\.mdx:${line}:\\d+: .+ \\([a-z-]+\\)$`));
});

test('bad text fails in front matter, feedback, interface words, glossary and courses', () => {
  const sentence = bad('en');
  writeProject();
  const module = readFileSync(join(root, 'content/modules/en/one.mdx'), 'utf8');
  write('content/modules/en/one.mdx', module.replace('This hides who went and what they found.', sentence));
  write('content/glossary/term.json', {
    en: { term: 'term', definition: sentence },
    ru: { term: 'слово', definition: 'Слово.' },
  });
  write(
    'content/pages/en/privacy.mdx',
    `---\ntitle: Privacy\ndescription: ${JSON.stringify(sentence)}\n---\n\nShort.\n`,
  );
  write('content/pages/ru/privacy.mdx', '---\ntitle: Данные\ndescription: Коротко.\n---\n\nКоротко.\n');
  write('src/i18n/en.json', { home: { lead: sentence } });
  const { status, faults } = run();
  expect(status).toBe(1);
  expect(new Set(faults.slice(0, -1).map((fault) => fault.split(':').slice(0, 2).join(':')))).toEqual(
    new Set([
      `content/modules/en/one.mdx:${placeOf('content/modules/en/one.mdx', sentence).line}`,
      'content/pages/en/privacy.mdx:3',
      'src/i18n/en.json:3',
      'content/glossary/term.json:4',
    ]),
  );
});

test('bad text of a letter fails in a good letter, with its place, and in no other', () => {
  const name = 'content/letters/en/tax-account-statement.md';
  const annotation = name.replace('/en/', '/annotations/en/').replace('.md', '.json');
  const { defects, ...gold } = JSON.parse(readFileSync(annotation, 'utf8'));
  writeProject();
  write(name, `${readFileSync(name, 'utf8')}\n${bad('en')}\n`);
  write(annotation, { ...gold, defects });
  expect(run().faults[0]).toMatch(new RegExp(`^${name}:${placeOf(name, bad('en')).line}:`));
  write(annotation, { ...gold, quality: 'flawed', defects: [{ kind: 'officialese' }] });
  expect(run()).toMatchObject({ status: 0, faults: [''] });
});

test('a module that is hard to read fails', () => {
  const hard = 'Administrative determinations necessitate the prior submission of supplementary documentation. ';
  writeProject('en', hard.repeat(40));
  const { status, faults } = run();
  expect(status).toBe(1);
  expect(faults).toContainEqual(
    expect.stringMatching(
      /^content\/modules\/en\/one\.mdx:1:1: Expected reading ease easy or very-easy, got very-hard/,
    ),
  );
});

test('a mistake of form comes first', () => {
  writeProject('en', '<Bogus>text</Bogus>');
  expect(run()).toMatchObject({ status: 1, faults: [expect.stringContaining('one.mdx:'), '1 fault'] });
});

test('what retext-readability says is information', () => {
  writeProject('en', 'Enthusiastic photographers misunderstand international universities.');
  expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining('algorithms (retext-readability)\n') });
});

test('every passage stands where it says', async () => {
  writeProject();
  write('src/i18n/en.json', { a: { b: ['one', 'say \u201Ctwo\u201D "three"'] } });
  for (const { source, start, text } of await courseText(root)) {
    expect(start + text.length).toBeLessThanOrEqual(source.length);
    for (let at = 0; at < text.length; at += 1) {
      const isBlank = /[\s\u00AD]/.test(text.charAt(at));
      if (!isBlank) expect(source.charAt(start + at)).toBe(text.charAt(at));
    }
  }
});
