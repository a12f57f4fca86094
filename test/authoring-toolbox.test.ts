import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent, formatMistake } from '../src/authoring/check-content.ts';

const texts = { title: 'Letters', summary: 'Letters.', forWhom: 'All.' };
const course = JSON.stringify({ code: 'B', order: 1, en: texts, ru: texts, modules: ['sentences-and-words'] });
const tool = `---
title: Lab
description: What it is for.
order: 1
minutes: 5
taughtIn: [sentences-and-words]
exercise: sentences-and-words/pay-prior
---

## When to use it

Use it.
`;
const [en, ru] = ['content/toolbox/en/lab.mdx', 'content/toolbox/ru/lab.mdx'] as const;

/** What is said of a project with one module and one tool, in which some files are different. */
function messages(changes: Readonly<Record<string, string>> = {}): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'okno-toolbox-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const module = (language: string) => readFileSync(`test/fixtures/modules/good/${language}.mdx`, 'utf8');
  const files: Record<string, string> = {
    'content/courses/clear-language.json': course,
    'content/modules/en/sentences-and-words.mdx': module('en'),
    'content/modules/ru/sentences-and-words.mdx': module('ru'),
    [en]: tool,
    [ru]: tool,
    ...changes,
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    if (text !== '') writeFileSync(join(root, file), text);
  }
  return checkContent(root).map(formatMistake);
}

const both = (from: string, to: string) => ({ [en]: tool.replace(from, to), [ru]: tool.replace(from, to) });

test('a tool in both languages passes', () => {
  expect(messages()).toEqual([]);
});

test.for([
  ['words]', 'wordz]', `${en}:6:12: taughtIn: Expected a module that there is, got “sentences-and-wordz”`],
  [
    'exercise: sent',
    'exercise: zent',
    `${en}:7:1: exercise: Expected a module that there is, got “zentences-and-words”`,
  ],
  [
    '/pay-prior',
    '/pay-prier',
    `${en}:7:1: exercise: Expected an id in content/modules/en/sentences-and-words.mdx, got “pay-prier”`,
  ],
  ['minutes: 5', 'minutes: 0', `${en}:5:1: minutes: Expected a whole number from 1 to 60, got 0`],
  ['---\n\n', 'goesTo: check\n---\n\n', `${en}:8:1: goesTo: Expected goesTo or exercise, got both`],
] as const)('“%s” turned into “%s” is told with its place', ([from, to, said]) => {
  expect(messages(both(from, to)).join('\n')).toContain(said);
});

test('a tool without its twin, and twins that differ, are told', () => {
  expect(messages({ [ru]: '' })[0]).toContain('Expected tool “lab” in ru, got none; add content/toolbox/ru/lab.mdx');
  const differs = messages({ [ru]: tool.replace('minutes: 5', 'minutes: 6') });
  expect(differs).toEqual([`${ru}:5:1: minutes: Expected 5 as in ${en}, got 6; make both the same`]);
});
