import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { createChecker, detectLanguage, type Report } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { letters } from '../bench/generate.ts';
import type { Answer, Question } from '../src/checking/messages.ts';
import { readHouse } from '../src/house/index.ts';
import { allRules } from '../src/plain-language/rules/index.ts';

const scripts = new URL('../dist/_astro/', import.meta.url);
const worker = readdirSync(scripts).find((file) => /^worker-.*\.js$/.test(file)) ?? '';

/** The worker of the pages, as the build made it, without a page around it. */
async function startWorker(): Promise<(question: Question) => Promise<Answer>> {
  let hear: (event: { data: Question }) => void = () => {};
  let tell: (answer: Answer) => void = () => {};
  vi.stubGlobal('self', {
    name: 'en letters',
    addEventListener: (_: string, listener: typeof hear) => {
      hear = listener;
    },
    postMessage: (answer: Answer) => tell(answer),
  });
  await import(new URL(worker, scripts).href);
  return (question) =>
    new Promise((resolve) => {
      tell = (answer) => 'id' in answer && answer.kind !== 'begun' && resolve(answer);
      hear({ data: question });
    });
}

const examples = allRules.flatMap(({ text }) => Object.values(text).flatMap(({ bad, good }) => [...bad, ...good]));
const [english, russian] = [letters(20, 31), letters(20, 32, [100, 400], 'ru')];
const fixtures = new URL('./fixtures/', import.meta.url);
const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(new URL(file, fixtures), 'utf8'));
// With a paragraph in the other language, too.
const mixed = english.flatMap((letter, index) => [
  `${letter}\n\n${russian[index]}`,
  `${russian[index]}\n\n${letter.slice(0, 400)}`,
]);
const texts = [...english, ...russian, ...mixed, ...files, ...examples, 'Guten Tag', ''];
const style = JSON.stringify({
  limits: { sentenceWords: 12 },
  phrases: [
    { phrase: 'service user*', instead: ['you'], language: 'en' },
    { phrase: 'данное письмо', instead: ['это письмо'], language: 'ru' },
  ],
});

test('the worker that is built for each language says what the engine says', async () => {
  const ask = await startWorker();
  const checker = createChecker({ en, ru });
  const { house } = readHouse('house.json', style);
  const read = await ask({ kind: 'house', id: 1, file: 'house.json', json: style });
  expect(read.kind, JSON.stringify(read)).toBe('house-read');
  let id = 1;
  let inOther = 0;
  for (const text of texts) {
    const spoken = detectLanguage(text);
    for (const language of spoken === 'other' ? [undefined] : ([spoken, spoken === 'en' ? 'ru' : 'en'] as const)) {
      for (const own of [undefined, house]) {
        id += 1;
        const settings = { ...(language && { language }), ...(own && { house: { id: 1 } }) };
        const answer = await ask({ kind: 'check', id, text, ...settings });
        const wanted: Report = checker.check(text, { ...(language && { language }), ...(own && { house: own }) });
        expect(answer).toEqual({ kind: 'checked', id, report: wanted });
        if (wanted.counts.otherBlocks > 0) inOther += 1;
      }
    }
  }
  expect(inOther, 'letters in one language alone would prove less').toBeGreaterThan(40);
});
