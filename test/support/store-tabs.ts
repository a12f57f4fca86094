import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest';
import type { Happening } from '#learning';
import { type ServedStore, startStorePage } from './store-page.ts';

/** An answer to a question, as an element would tell it. */
export const answer = (question: string): Happening => {
  return { kind: 'answered', question, hash: 'h1', response: '0', correct: true, score: 1, attempt: 1, over: true };
};

/** A device of its own for each test of a file. */
export interface Device {
  /** Opens a tab in which `globalThis.store` is the progress of the device. */
  open(): Promise<Page>;
  /** Opens a tab of the same site without a store. */
  empty(): Promise<Page>;
  /** The browser session of this test. */
  context(): BrowserContext;
  /** The bundled script of the page. */
  script(): Promise<string>;
}

/** Joins the browser of the run with a page of the store, for one test file. */
export function useDevice(): Device {
  let browser: Browser;
  let served: ServedStore;
  let context: BrowserContext;
  beforeAll(async () => {
    [browser, served] = await Promise.all([chromium.connect(inject('browser')), startStorePage()]);
  });
  beforeEach(async () => {
    context = await browser.newContext();
  });
  afterEach(() => context.close());
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(served.address + path);
    return page;
  };
  return {
    async open() {
      const page = await open('');
      await page.evaluate(async () => {
        globalThis.store = await okno.openProgress();
      });
      return page;
    },
    empty: () => open('empty.html'),
    context: () => context,
    script: () => readFile(join(served.folder, 'store.js'), 'utf8'),
  };
}

/** Saves answers one after the other; @returns the trouble of the last. */
export const save = (page: Page, ...questions: string[]) =>
  page.evaluate(async (all) => {
    let kind: string | null = null;
    for (const happening of all) kind = (await store.add(happening)).trouble?.kind ?? null;
    return kind;
  }, questions.map(answer));

/** What a tab knows: the questions answered, what only it has, and what troubles it. */
export const known = (page: Page) =>
  page.evaluate(() => {
    const { events, unsaved, trouble } = store;
    return {
      questions: events.map((event) => ('question' in event ? event.question : event.kind)),
      unsaved,
      trouble: trouble?.kind ?? null,
    };
  });
