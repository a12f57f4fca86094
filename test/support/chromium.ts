import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The first Chromium on the PATH of this machine, if any. */
function systemChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

/**
 * How to start the browser of the tests: `CHROMIUM_PATH`, else a system Chromium, else the one that
 * `@sparticuz/chromium` carries (Linux), so that no download and no root is needed.
 */
export async function chromiumOptions(): Promise<LaunchOptions> {
  const path = process.env['CHROMIUM_PATH'] ?? systemChromium();
  const quiet = ['--disable-background-networking', '--disable-component-update', '--no-first-run', '--disable-sync'];
  if (path) return { executablePath: path, args: ['--no-sandbox', ...quiet] };
  if (process.platform !== 'linux') {
    throw new Error('Expected a Chromium, got none; install Chrome or Chromium, or set CHROMIUM_PATH to its program.');
  }
  const { default: carried } = await import('@sparticuz/chromium');
  // Only what a container needs: its own list switches web security off, and the tests are about security.
  return {
    executablePath: await carried.executablePath(),
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--font-render-hinting=none',
      // A graphics card that is only imitated costs more than drawing without one.
      '--disable-gpu',
      ...quiet,
    ],
  };
}
