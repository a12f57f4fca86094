import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { activitiesIn } from '../src/authoring/activities-in.ts';
import { checkContent, formatMistake } from '../src/authoring/check-content.ts';

const texts = '{ "title": "Title", "summary": "Summary.", "forWhom": "All." }';
const course = `{ "code": "B", "order": 2, "en": ${texts}, "ru": ${texts}, "modules": ["sentences-and-words"] }`;

/** What the check says of a good module with two objectives whose activities name these; 0 names none. */
function said(lab: number, question: number, ofRussian = { lab, question }): string[] {
  const root = mkdtempSync(join(tmpdir(), 'okno-objectives-'));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const naming = (id: string, place: number): [string, string] => [
    `id="${id}"`,
    place === 0 ? `id="${id}"` : `id="${id}" objective={${place}}`,
  ];
  write('content/courses/clear-language.json', course);
  for (const [language, places] of [
    ['en', { lab, question }],
    ['ru', ofRussian],
  ] as const) {
    const text = readFileSync(`test/fixtures/modules/good/${language}.mdx`, 'utf8');
    const changed = text.replace(...naming('pay-prior', places.lab)).replace(...naming('keep-term', places.question));
    write(`content/modules/${language}/sentences-and-words.mdx`, changed);
  }
  const mistakes = checkContent(root).map((mistake) => formatMistake(mistake).replace('content/modules/', ''));
  rmSync(root, { recursive: true });
  return mistakes;
}

test('activities may name an objective each, or none at all', () => {
  expect(said(1, 2)).toEqual([]);
  expect(said(0, 0)).toEqual([]);
});

test('an objective that there is not is told, with its place', () => {
  expect(said(1, 3).filter((one) => one.startsWith('en'))).toEqual([
    expect.stringMatching(
      /^en\/sentences-and-words\.mdx:\d+:\d+: objectives: Expected an activity for objective 2, got/,
    ),
    'en/sentences-and-words.mdx:35:1: QuizQuestion objective: Expected an objective from 1 to 2, got 3; write the place of the objective that it serves, or add that objective to the front matter',
  ]);
});

test('an objective without an activity is told once others have one', () => {
  const [first = ''] = said(1, 1);
  expect(first).toContain('Expected an activity for objective 2, got none; write objective={2} at one that serves it');
});

test('both languages name the same', () => {
  expect(said(1, 2, { lab: 2, question: 1 })).toEqual([
    'ru/sentences-and-words.mdx:29:1: SentenceLab objective: Expected 1 as in content/modules/en/sentences-and-words.mdx, got 2; make both the same',
    'ru/sentences-and-words.mdx:35:1: QuizQuestion objective: Expected 2 as in content/modules/en/sentences-and-words.mdx, got 1; make both the same',
  ]);
});

test('to name an objective leaves a question the same question', () => {
  const source = readFileSync('test/fixtures/modules/good/en.mdx', 'utf8').split('---\n')[2] ?? '';
  const [plain] = activitiesIn(source);
  const [named] = activitiesIn(source.replace('id="pay-prior"', 'id="pay-prior" objective={2}'));
  expect(plain?.hash).toMatch(/^[0-9a-f]{12}$/);
  expect(named).toEqual({ ...plain, objective: 1 });
});

test('the modules of the site name objectives, and those that do serve each of theirs', () => {
  const modules = readdirSync('content/modules/en').map((file) => {
    const [, front = '', ...body] = readFileSync(`content/modules/en/${file}`, 'utf8').split(/^---$/m);
    const list = /^objectives:\n((?: {2}- .*\n)+)/m.exec(front)?.[1]?.trim().split('\n').length ?? 0;
    const named = new Set(activitiesIn(body.join('---')).flatMap(({ objective = null }) => objective ?? []));
    return { file, list, named: named.size };
  });
  const naming = modules.filter(({ named }) => named > 0);
  expect(naming.length).toBeGreaterThanOrEqual(7);
  expect(naming.filter(({ list, named }) => named !== list)).toEqual([]);
});
