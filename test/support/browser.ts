import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { aceOn } from './ace.ts';
import { type AxeRules, axeOn } from './axe.ts';

/** A page with what went wrong on it: console errors, uncaught errors, refusals of the content security policy. */
export interface OpenPage {
  readonly page: Page;
  readonly troubles: readonly string[];
  /**
   * Ids of the axe rules (WCAG 2.2 AA and best practices) that the page breaks as it stands, with the elements.
   *
   * @param within - Looks at this element alone.
   * @param rules - Those to look with; all of them unless given.
   */
  axe(within?: string, rules?: AxeRules): Promise<string[]>;
  /** What IBM's checker of WCAG 2.2 says that the page, or an element of it, breaks as it stands, with the elements. */
  ace(within?: string): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens a page of the built site; `path` starts with a slash. */
export type OpenPath = (path: string, options?: BrowserContextOptions) => Promise<OpenPage>;

/** Writes down what goes wrong on a page from now on. */
export async function troublesOf(page: Page, hasScripts = true): Promise<string[]> {
  const troubles: string[] = [];
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  if (hasScripts) {
    await page.addInitScript(() =>
      addEventListener('securitypolicyviolation', (event) => console.error(`CSP: ${event.violatedDirective}`)),
    );
  }
  return troubles;
}

/** Goes to a page of the built site, and waits until it has all that it loads. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(inject('site') + path);
  // On a busy machine the end of a request is now and then not told, and the network seems busy for ever.
  await page.waitForLoadState('networkidle', { timeout: 10_000 }).catch(() => {});
}

/** A page that was opened, with both checkers of accessibility. */
export const opened = (page: Page, troubles: readonly string[], close: () => Promise<void>): OpenPage => ({
  page,
  troubles,
  axe: (within, rules) => axeOn(page, within, rules),
  ace: (within) => aceOn(page, within),
  close,
});

/** Joins the browser of the run for one test file; each page is opened as by somebody who was never here. */
export function useBrowser(): OpenPath {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());

  return async (path, options) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const troubles = await troublesOf(page, options?.javaScriptEnabled);
    await goTo(page, path);
    return opened(page, troubles, () => context.close());
  };
}
