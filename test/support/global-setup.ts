import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  // Every command that a test starts reads the same TypeScript: the second one finds it compiled.
  const compiled = await mkdtemp(join(tmpdir(), 'okno-compiled-'));
  process.env['NODE_COMPILE_CACHE'] = compiled;
  const [browser, site] = await Promise.all([chromium.launchServer(await chromiumOptions()), serve('dist')]);
  project.provide('browser', browser.wsEndpoint());
  project.provide('site', site.address);
  return async () => {
    await browser.close();
    await site.close();
    await rm(compiled, { recursive: true, force: true, maxRetries: 5 });
  };
}
