import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { goTo, type OpenPage, opened, troublesOf } from './browser.ts';

/** A tab that waits for its next page. */
interface Tab {
  readonly page: Page;
  readonly troubles: string[];
  /** Forgets all that the site has kept in it. */
  forget(): Promise<void>;
}

async function openTab(browser: Browser, options: BrowserContextOptions, script: string): Promise<Tab> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const troubles = await troublesOf(page);
  // A busy machine may be slow to start several tabs at once.
  page.setDefaultTimeout(60_000);
  await page.addInitScript(script);
  const session = await context.newCDPSession(page);
  return {
    page,
    troubles,
    async forget() {
      await page.evaluate(() => sessionStorage.clear());
      await session.send('Storage.clearDataForOrigin', { origin: inject('site'), storageTypes: 'all' });
    },
  };
}

/**
 * Joins the browser of the run for a file that only looks at many pages: as `useBrowser`, but a closed page leaves its tab
 * to the next one. To start a tab and to read a checker anew costs more than a page. The site has forgotten all by then.
 *
 * @param script - The checker that looks at the pages: `axeSource` or `aceSource`.
 * @param options - Of every tab.
 */
export function useVisits(script: string, options: BrowserContextOptions = {}): (path: string) => Promise<OpenPage> {
  let browser: Browser;
  const idle: Tab[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());

  return async (path) => {
    const tab = idle.pop() ?? (await openTab(browser, options, script));
    const { page, troubles, forget } = tab;
    troubles.length = 0;
    await page.emulateMedia({ colorScheme: options.colorScheme ?? 'light' });
    await goTo(page, path);
    return opened(page, troubles, async () => {
      await forget();
      idle.push(tab);
    });
  };
}
