import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

const require = createRequire(import.meta.url);
const [axeSource, aceSource] = await Promise.all(
  ['axe-core/axe.min.js', 'accessibility-checker-engine/ace.js'].map((file) => readFile(require.resolve(file), 'utf8')),
);

/** What we use of IBM's checker; its own types name no members of a result. */
interface AceChecker {
  check(
    root: Document,
    rulesets: readonly string[],
  ): Promise<{ results: { ruleId: string; value: [string, string]; path: { dom: string } }[] }>;
}

/** A page with what went wrong on it: console errors, uncaught errors, refusals of the content security policy. */
export interface OpenPage {
  readonly page: Page;
  readonly troubles: readonly string[];
  /**
   * Ids of the axe rules (WCAG 2.2 AA and best practices) that the page breaks as it stands, with the elements.
   *
   * @param within - Looks at this element alone.
   */
  axe(within?: string): Promise<string[]>;
  /** What IBM's checker of WCAG 2.2 says that the page breaks as it stands, with the elements. */
  ace(): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * Joins the browser of the run for one test file.
 *
 * @returns Opens a page of the built site; `path` starts with a slash.
 */
export function useBrowser(): (path: string, options?: BrowserContextOptions) => Promise<OpenPage> {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());

  return async (path, options) => {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(error.message));
    if (options?.javaScriptEnabled !== false) {
      await page.addInitScript(() =>
        addEventListener('securitypolicyviolation', (event) => console.error(`CSP: ${event.violatedDirective}`)),
      );
    }
    await page.goto(inject('site') + path);
    await page.waitForLoadState('networkidle');
    return {
      page,
      troubles,
      async axe(within) {
        if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource ?? '');
        return page.evaluate(async (selector) => {
          const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
          const { violations } = await axe.run(selector ?? document);
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
        }, within);
      },
      async ace() {
        await page.evaluate(aceSource ?? '');
        return page.evaluate(async () => {
          const { ace } = globalThis as unknown as { ace: { Checker: new () => AceChecker } };
          const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
          return results
            .filter(({ value }) => value.join() === 'VIOLATION,FAIL')
            .map(({ ruleId, path }) => `${ruleId}: ${path.dom}`);
        });
      },
      close: () => context.close(),
    };
  };
}
