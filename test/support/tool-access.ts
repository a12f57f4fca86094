import { test } from 'vitest';
import type { useBrowser } from './browser.ts';
import { type ActivityPlace, openActivity } from './opened-activity.ts';

/**
 * Tests that hold for every tool that keeps a state: axe and IBM's checker find nothing, and nothing is wider than the
 * screen, light and dark, narrow and wide.
 *
 * @param states - The states to look at; '' is the tool as it is opened.
 */
export function testToolAccess(
  open: ReturnType<typeof useBrowser>,
  place: ActivityPlace,
  states: readonly string[],
): void {
  test.for(['light', 'dark'] as const)('no state breaks a rule of accessibility (%s)', async (colorScheme, it) => {
    const { page, axe, ace, setState, troubles, close } = await openActivity(open, place, { colorScheme });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const state of states) {
        await setState(state);
        it.expect(await axe(), `${state}, ${width}`).toEqual([]);
        it.expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    }
    it.expect(await ace()).toEqual([]);
    it.expect(troubles).toEqual([]);
    await close();
  });
}
