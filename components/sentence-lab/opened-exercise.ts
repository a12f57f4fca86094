/** The specimens of the element, for its tests. */
import { expect } from 'vitest';
import { fill, words } from '#i18n';
import type { OpenPage } from '../../test/support/browser.ts';
import { originalEase } from './original-ease.ts';
import type { SentenceImproved, SentenceLab } from './sentence-lab.ts';

export const path = (language: string) => `/${language}/specimens/sentence-lab/`;
export const { lab } = words('en');

/** Versions of the first specimen: a fact lost, an official phrase left, one that passes, and the other language. */
export const versions = {
  en: {
    lost: 'Please pay for your parking permit prior to the end of April.',
    official: 'Please pay for your parking permit prior to 1 May.',
    good: 'Please pay the annual fee for your parking permit by 1 May.',
    easier: 'Please pay for your parking permit by 1 May.',
    foreign: 'Оплатите, пожалуйста, разрешение до 1 мая.',
  },
  ru: {
    lost: '14 мая комиссия произвела осмотр дороги.',
    official: '14 мая комиссия произвела осмотр дороги во дворе.',
    good: '14 мая комиссия осмотрела дорогу во дворе.',
    foreign: 'On 14 May we looked at the road in the yard.',
  },
};

const original =
  'Remittance of the fee in respect of the parking permit is to be effected by the applicant prior to 1 May.';
/** What the engine must say in the browser as it does here. */
export const easeOf = (text: string) => originalEase('specimen-facts', text, 'en');
/** Reading ease of the first specimen. */
export const was = easeOf(original);
export const [good, easier] = [easeOf(versions.en.good), easeOf(versions.en.easier)];
export const done = (ease: number) => fill(lab.done, { was, ease });
export const mend = 'Next, mend “prior to”. Instead of “prior to”, write “before”.';
export const bringBack = 'One thing got lost. Bring back “1 May”.';

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

/** Collects the events that reach the document. */
export const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: unknown[] = [];
    document.addEventListener('sentence-improved', (event) => heard.push((event as CustomEvent).detail));
    Object.assign(globalThis, { heard });
  });
/** The events so far. */
export const heard = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'heard') as SentenceImproved[]);
