import { expect } from 'vitest';
import type { OpenPage } from './browser.ts';

/** Light and dark, narrow and wide. */
export const screens = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1280].map((width) => ({ colorScheme, width })),
);

/**
 * Expects that axe and IBM's checker find nothing on a page as it stands, and that nothing is wider than any screen.
 *
 * @param state - What the page shows, for the message.
 * @param within - Selects what axe looks at; the whole page unless given.
 */
export async function expectClear({ page, axe, ace }: OpenPage, state: string, within?: string): Promise<void> {
  for (const { colorScheme, width } of screens) {
    // A button halfway between two colours has a contrast that nobody reads.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    expect(await axe(within), `${state}, ${colorScheme}, ${width}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBe(width);
  }
  expect(await ace(), state).toEqual([]);
}
