/** The specimens of the element, for its tests. */
import type { BrowserContextOptions } from 'playwright-core';
import { expect } from 'vitest';
import { fill, words } from '#i18n';
import type { OpenPage, useBrowser } from '../../test/support/browser.ts';
import { originalEase } from './original-ease.ts';
import type { SentenceImproved, SentenceLab } from './sentence-lab.ts';

export const path = (language: string) => `/${language}/specimens/sentence-lab/`;
export const { lab } = words('en');

/** Versions of the first specimen: a fact lost, an official phrase left, one that passes, and the other language. */
export const versions = {
  en: {
    lost: 'Please pay for your parking permit prior to the end of April.',
    official: 'Please pay for your parking permit prior to 1 May 2026.',
    good: 'Please pay the fee for your parking permit by 1 May 2026.',
    easier: 'Please pay for your parking permit by 1 May 2026.',
    foreign: 'Оплатите, пожалуйста, разрешение до 1 мая.',
  },
  ru: {
    lost: '14 мая 2026 года комиссия произвела осмотр дороги.',
    official: '14 мая 2026 года комиссия произвела осмотр дороги во дворе.',
    good: '14 мая 2026 года комиссия осмотрела дорогу во дворе.',
    foreign: 'On 14 May 2026 we looked at the road in the yard.',
  },
};

const original =
  'Remittance of the fee in respect of the parking permit is to be effected by the applicant prior to 1 May 2026.';
/** What the engine must say in the browser as it does here. */
export const easeOf = (text: string) => originalEase('specimen-facts', text, 'en');
/** Reading ease of the first specimen, and what its rewrite must reach. */
export const [was, target] = [easeOf(original), 70];
export const [good, easier] = [easeOf(versions.en.good), easeOf(versions.en.easier)];
export const done = (ease: number) => fill(lab.done, { was, ease });
export const mend = 'Next, mend “prior to”. Instead of “prior to”, write “before”.';
export const bringBack = 'One thing got lost. Bring back “1 May 2026”.';

type Page = OpenPage['page'];
/** An exercise of the specimens on an open page. */
export const exercise = (page: Page, id = 'specimen-facts') => {
  const root = page.locator(`#${id}`);
  const status = root.getByRole('status');
  return {
    root,
    status,
    box: root.getByRole('textbox'),
    copy: root.getByRole('button'),
    model: root.locator('details'),
    meters: () => root.locator('.sentence-lab-meters li').allInnerTexts(),
    findings: root.locator('.sentence-lab-findings li'),
    /** Waits until the status says so. */
    says: (message: string) => expect.poll(() => status.textContent(), { timeout: 20_000 }).toBe(message),
    set: (state: string) => root.evaluate((element, value) => Object.assign(element, { state: value }), state),
    reset: () => root.evaluate((element) => (element as SentenceLab).reset()),
    state: () => root.evaluate((element) => (element as SentenceLab).state),
  };
};

/** Opens the specimens and takes the first exercise. */
export async function openExercise(
  open: ReturnType<typeof useBrowser>,
  language = 'en',
  options: BrowserContextOptions = {},
) {
  const opened = await open(path(language), options);
  return { ...opened, ...exercise(opened.page) };
}

/** Collects the events that reach the document. */
export const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: unknown[] = [];
    document.addEventListener('sentence-improved', (event) => heard.push((event as CustomEvent).detail));
    Object.assign(globalThis, { heard });
  });
/** The events so far. */
export const heard = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'heard') as SentenceImproved[]);
