import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumOptions } from './chromium.ts';
import { serve } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of the run listens. */
    browser: string;
    /** Address of the built site, without a slash at the end. */
    site: string;
  }
}

/** Starts one browser and one server of the built site for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [browser, site] = await Promise.all([chromium.launchServer(await chromiumOptions()), serve('dist')]);
  project.provide('browser', browser.wsEndpoint());
  project.provide('site', site.address);
  return async () => {
    await browser.close();
    await site.close();
  };
}
