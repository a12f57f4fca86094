import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumOptions } from './chromium.ts';

/** A browser of a test's own, with a profile that outlives it. */
export interface OwnBrowser {
  /** Opens the page at an address, with the progress of the profile in `globalThis.store`. */
  open(address: string): Promise<Page>;
  /** Ends the browser and its helpers at once, as a power cut for programs would. */
  kill(): Promise<void>;
  /** Ends it in good order, so that all is written that it still had to write. */
  quit(): Promise<void>;
}

/** Waits until the browser says where it listens. */
async function endpointOf({ stderr }: ChildProcess): Promise<string> {
  let said = '';
  for await (const part of stderr ?? []) {
    said += part;
    const [, endpoint] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
    if (endpoint) return endpoint;
  }
  throw new Error(`Expected a browser, got “${said.slice(-500)}”; set CHROMIUM_PATH to its program`);
}

/** Starts a browser that can be killed without ending that of the other tests. */
export async function startBrowser(profile: string): Promise<OwnBrowser> {
  const { executablePath = '', args = [] } = await chromiumOptions();
  const own = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, ...args, 'about:blank'];
  // A group of its own, so that its helpers die with it.
  const started = spawn(executablePath, own, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const browser: Browser = await chromium.connectOverCDP(await endpointOf(started));
  return {
    async open(address) {
      const context = browser.contexts()[0] ?? (await browser.newContext());
      const page = await context.newPage();
      await page.goto(address);
      await page.evaluate(async () => {
        globalThis.store = await okno.openProgress();
      });
      return page;
    },
    async quit() {
      const gone = once(started, 'exit');
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => {});
      await gone;
    },
    async kill() {
      const gone = once(started, 'exit');
      process.kill(-(started.pid ?? 0), 'SIGKILL');
      await gone;
      await browser.close().catch(() => {});
    },
  };
}
