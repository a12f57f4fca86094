import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { createWriter, type DiagnosticAnswered, type Happening, nextQuestion } from '#learning';
import type { SiteBank } from '../../src/layouts/learner/site-bank.ts';
import { withFile } from './learner.ts';

/** The questions of the built site. */
export function builtBank(language: 'en' | 'ru' = 'en'): SiteBank {
  const script = readFileSync(`dist/${language}/learn/bank.js`, 'utf8');
  return JSON.parse(script.slice('export const bank = '.length, -2)) as SiteBank;
}

const run = 'run0000001';

/** The answers of a whole run: wrong and sure at every third question, wrong and unsure at the next, else right. */
function answers(bank: SiteBank): DiagnosticAnswered[] {
  const given: DiagnosticAnswered[] = [];
  for (let next = nextQuestion({ bank: bank.questions, run }, given); next; ) {
    const { id, hash, competency, level, options } = bank.questions.find(
      (one) => one.id === next?.id,
    ) as never as SiteBank['questions'][number];
    const isRight = given.length % 3 === 2;
    const chosen = options.flatMap(({ correct }, index) => (correct === isRight ? [index] : [])).join('+');
    const confidence = given.length % 3 === 1 ? 1 : 3;
    given.push({
      ...{ kind: 'diagnostic-answered', run, question: id, hash, competency, level },
      ...{ response: chosen, correct: isRight, confidence },
    });
    next = nextQuestion({ bank: bank.questions, run }, given);
  }
  return given;
}

/** A progress file with a finished diagnostic of a letter writer. */
export function diagnosedFile(): { name: string; mimeType: string; buffer: Buffer } {
  const bank = builtBank();
  const writer = createWriter('otherdevic');
  const letter = bank.letter;
  const happenings: Happening[] = [
    { kind: 'role-chosen', role: 'letter-writer' },
    { kind: 'diagnostic-begun', run },
    ...answers(bank),
    {
      ...{ kind: 'state-kept', activity: `${letter?.id}/${run}`, hash: letter?.hash ?? '' },
      state: 'decoy-0-0 problem-1-0 problem-3-0',
    },
    { kind: 'letter-marked', run, found: 2, of: 5, wrong: 1 },
    { kind: 'diagnostic-ended', run },
  ];
  const events = happenings.map((happening, index) => ({
    ...{ id: writer.next(index), time: 1_800_000_000_000, day: '2027-02-28' },
    ...happening,
  }));
  const buffer = Buffer.from(JSON.stringify({ format: 'okno-progress', version: 1, events }));
  return { name: 'okno-progress.json', mimeType: 'application/json', buffer };
}

/** Brings a finished diagnostic to this device, then goes to a page. */
export const diagnosed = (page: Page, path: string): Promise<void> => withFile(page, diagnosedFile(), path);

/** Begins the diagnostic as a letter writer. */
export async function begin(page: Page): Promise<void> {
  await page.locator('.role-form input[value=letter-writer]').check();
  await page.locator('.role-form button').click();
  await page.locator('.diagnostic-question').waitFor();
}

/** Answers the question that is asked: the first answer, and sure. */
export async function answerFirst(page: Page): Promise<void> {
  const stem = await page.locator('#diagnostic-step').innerText();
  await page.locator('.diagnostic-question [name=answer]').first().check();
  await page.locator('.diagnostic-question [name=sure]').last().check();
  await page.locator('.diagnostic-question button[type=submit]').click();
  await page.waitForFunction(
    (old) => document.querySelector('#diagnostic-step')?.textContent?.trim() !== old,
    stem.trim(),
  );
}
