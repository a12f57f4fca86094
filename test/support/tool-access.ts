import { test } from 'vitest';
import type { useBrowser } from './browser.ts';
import { type ActivityPlace, openActivity } from './opened-activity.ts';
import { expectFree } from './screens.ts';

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
  test('no state breaks a rule of accessibility, light and dark', async ({ expect }) => {
    const opened = await openActivity(open, place);
    for (const state of states) {
      await opened.setState(state);
      await expectFree(opened, state);
      expect(await opened.ace(), state).toEqual([]);
    }
    expect(opened.troubles).toEqual([]);
    await opened.close();
  });
}
