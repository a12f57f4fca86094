import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { words } from '#i18n';
import { type LearningEvent, progressOf } from '#learning';
import { sayImport } from '#store';
import { readFile, writeFile } from '../../src/store/progress-file.ts';
import { logs } from '../support/learning-events.ts';

const folder = new URL('../fixtures/progress/', import.meta.url);
const written = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const [{ text: first = '' } = {}] = written;
const read = (text: string) => readFile(new Blob([text]));
const events = (JSON.parse(first) as { events: Record<string, unknown>[] }).events;
const fileOf = (...all: unknown[]): string => JSON.stringify({ format: 'okno-progress', version: 1, events: all });

test.for(written)('the file of an earlier release, $name, is read whole', async ({ text }) => {
  const { events: all } = JSON.parse(text) as { events: LearningEvent[] };
  expect(await read(text)).toEqual({ events: all, refused: [] });
  expect(progressOf(all)).toMatchObject({ nickname: 'Рыжий лис', role: 'letter-writer', place: 'sentences-and-words' });
});

test('the first file has every kind of event that there is', () => {
  expect(new Set(events.map(({ kind }) => kind)).size).toBe(18);
});

test('what was written is read again, whatever happened', async () => {
  await fc.assert(
    fc.asyncProperty(logs, async (all) => {
      const reading = await readFile(writeFile(all.flat()));
      if ('kind' in reading) throw new Error(reading.kind);
      expect(reading.refused).toEqual([]);
      expect(reading.events.map(({ id }) => id)).toEqual(all.flat().map(({ id }) => id));
    }),
    { numRuns: 30 },
  );
});

test.for([
  ['not-json', ''],
  ['not-json', first.slice(0, -20)],
  ['not-progress', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ['not-progress', '[]'],
  ['not-progress', 'null'],
  ['not-progress', '{"version":1,"events":[]}'],
  ['not-progress', '{"format":"okno-progress","version":1}'],
  ['not-progress', '{"format":"okno-progress","version":1,"events":{"length":3}}'],
  ['unknown-version', '{"format":"okno-progress","version":2,"events":[]}'],
  ['unknown-version', '{"format":"okno-progress","version":"1","events":[]}'],
  ['unknown-version', '{"format":"okno-progress","events":[]}'],
  ['forbidden-key', '{"format":"okno-progress","version":1,"events":[],"__proto__":{"admin":true}}'],
  ['forbidden-key', '{"format":"okno-progress","version":1,"events":[{"\\u005f_proto__":{}}]}'],
  ['forbidden-key', '{"format":"okno-progress","version":1,"events":[],"constructor":{"prototype":{}}}'],
] as const)('a file that is %s is refused, and harms nothing: %.60s', async ([kind, text]) => {
  expect(await read(text)).toMatchObject({ kind });
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('admin' in {}).toBe(false);
});

test('a version that is not known is named, shortly', async () => {
  const text = (version: unknown) => JSON.stringify({ format: 'okno-progress', version, events: [] });
  expect(await read(text(7))).toEqual({ kind: 'unknown-version', values: { version: '7', known: 1 } });
  expect(await read(text('x'.repeat(999)))).toMatchObject({ values: { version: 'x'.repeat(20) } });
});

test('a file of more than 50 MB is refused unread', async () => {
  expect(await readFile(new Blob([new Uint8Array(50_000_001)]))).toEqual({ kind: 'too-large', values: {} });
});

test('a file that was moved away meanwhile is refused', async () => {
  const gone = Object.assign(new Blob(['{}']), {
    text: () => Promise.reject(new DOMException('', 'NotReadableError')),
  });
  expect(await readFile(gone)).toEqual({ kind: 'unreadable', values: {} });
});

describe('an entry that is none is named and left out', () => {
  const answered = events.find(({ kind }) => kind === 'answered') ?? {};
  test.for([
    ['events[1]', null],
    ['events[1].kind', { ...answered, kind: 'hacked' }],
    ['events[1].id', { ...answered, id: '../../etc' }],
    ['events[1].day', { ...answered, day: '2026-02-31' }],
    ['events[1].time', { ...answered, time: 1e300 }],
    ['events[1].score', { ...answered, score: 7 }],
    ['events[1].response', { ...answered, response: 'x'.repeat(100_001) }],
    ['events[1].confidence', { ...answered, confidence: 4 }],
    ['events[1]', { ...answered, extra: 1 }],
    ['events[1].question', { ...answered, question: ['a'] }],
  ])('%s', async ([place, entry]) => {
    expect(await read(fileOf(events[0], entry, events[2]))).toEqual({
      events: [events[0], events[2]],
      refused: [place],
    });
  });
});

test('a nickname from a file is made clean and short', async () => {
  const long = { ...events[0], nickname: `  \u202E${'я'.repeat(60)}` };
  expect(await read(fileOf(long))).toMatchObject({ events: [{ nickname: 'я'.repeat(40) }], refused: [] });
});

test('what came of an import is said in whole sentences', () => {
  const said = (added: number, refused: string[]) =>
    sayImport(words('ru').progress, 'ru', { added, known: 0, refused, trouble: null });
  expect(said(3, [])).toBe('Добавлены 3 записи. Прежние ответы не изменились.');
  expect(said(0, ['events[1].id'])).toBe(
    'Ничего нового в файле нет. 1 запись прочитать не удалось, она пропущена. Место первой из них: events[1].id.',
  );
});
