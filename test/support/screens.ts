import { expect } from 'vitest';
import type { OpenPage } from './browser.ts';

/** A narrow and a wide screen. */
export const widths = [320, 1280] as const;

/** Where to look. */
export interface Look {
  /** Selects what both checkers look at, as when the rest has been looked at; the whole page unless given. */
  readonly within?: string;
  /** The narrow and the wide screen unless given. */
  readonly widths?: readonly number[];
  /** Looks in the colours that a reader has forced, too. */
  readonly forced?: boolean;
  /**
   * Asks IBM's checker, too. It looks at elements and roles: once on one screen will do, where themes differ in colours and
   * screens in places alone. Its rules about these, contrast and the size of targets, are those of axe, which is asked on each.
   */
  readonly ibm?: boolean;
}

/** Expects that axe finds nothing on a page as it stands, in both themes, and that nothing is wider than the screen. */
export async function expectFree({ page, axe, ace }: OpenPage, state: string, look: Look = {}): Promise<void> {
  for (const width of look.widths ?? widths) {
    await page.setViewportSize({ width, height: page.viewportSize()?.height ?? 900 });
    const found = async (colours: string, rules: 'all' | 'colours') =>
      expect(await axe(look.within, rules), `${state}, ${colours}, ${width}`).toEqual([]);
    // A button halfway between two colours has a contrast that nobody reads.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await found('dark', 'colours');
    if (look.forced) {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
      await found('forced', 'all');
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await found('light', 'all');
    if (look.ibm) expect(await ace(look.within), `${state}, ${width}, IBM`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBe(width);
  }
}

/** Looks at states on one screen in all colours, on the wide one with IBM's checker, too; or at what is new in a state. */
export const looksAt =
  (opened: OpenPage, width: number) =>
  (state: string, within?: string): Promise<void> =>
    expectFree(opened, state, { widths: [width], forced: true, ibm: width > 320, ...(within && { within }) });

/**
 * Expects that axe and IBM's checker find nothing on a page as it stands, and that nothing is wider than any screen.
 *
 * @param state - What the page shows, for the message.
 * @param within - Selects what axe looks at; the whole page unless given.
 */
export async function expectClear(opened: OpenPage, state: string, within?: string): Promise<void> {
  await expectFree(opened, state, within === undefined ? {} : { within });
  expect(await opened.ace(), state).toEqual([]);
}
