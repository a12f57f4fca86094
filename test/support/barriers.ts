import { expect } from 'vitest';
import type { OpenPage } from './browser.ts';

/** How a page that may have no barrier is opened. */
export const narrow = { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' } as const;

/** Expects a page that axe finds nothing on in either theme, that fits 320 px and that breaks no policy. */
export async function expectNoBarriers(open: (path: string) => Promise<OpenPage>, path: string): Promise<void> {
  const { axe, page, troubles, close } = await open(path);
  expect(await axe(), 'light').toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(narrow.viewport.width);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axe(undefined, 'colours'), 'dark').toEqual([]);
  expect(troubles).toEqual([]);
  await close();
}
