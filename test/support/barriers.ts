import { expect } from 'vitest';
import type { useBrowser } from './browser.ts';

/** Expects a page that axe finds nothing on in either theme, that fits 320 px and that breaks no policy. */
export async function expectNoBarriers(open: ReturnType<typeof useBrowser>, path: string): Promise<void> {
  const { axe, page, troubles, close } = await open(path, {
    viewport: { width: 320, height: 640 },
    reducedMotion: 'reduce',
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axe(), colorScheme).toEqual([]);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(troubles).toEqual([]);
  await close();
}
