import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Language, languages } from '#i18n';
import type { Activity } from '../../components/activity/activity.ts';
import type { ActivityAnswered } from '../../components/activity/activity-answered.ts';
import type { OpenPage, useBrowser } from './browser.ts';
import { expectClear } from './screens.ts';

type Open = ReturnType<typeof useBrowser>;

/** Where an activity stands. */
export interface ActivityPlace {
  /** The element, whose specimens are opened. */
  readonly tag: string;
  readonly id: string;
  readonly language?: Language;
}

/** An activity on its specimen page, with what a learner sees and does. */
export type OpenedActivity = Awaited<ReturnType<typeof openActivity>>;

/** Opens the specimens of `tag` and listens to what the activity `id` says. */
export async function openActivity(
  open: Open,
  { tag, id, language = 'en' }: ActivityPlace,
  options?: BrowserContextOptions,
) {
  const opened: OpenPage = await open(`/${language}/specimens/${tag}/`, options);
  const { page } = opened;
  const root = page.locator(`#${id}`);
  const visibleTexts = (selector: string): Promise<string[]> =>
    root
      .locator(selector)
      .evaluateAll((all) => all.map((one) => (one.checkVisibility() ? (one as HTMLElement).innerText.trim() : '')));
  if (options?.javaScriptEnabled !== false) {
    await page.evaluate(() => {
      const heard: unknown[] = [];
      document.addEventListener('activity-answered', (event) => heard.push((event as CustomEvent).detail));
      Object.assign(globalThis, { heard });
    });
  }
  return {
    ...opened,
    root,
    button: root.locator('.activity-foot button'),
    status: root.getByRole('status'),
    /** The feedback at each part, in order; '' where nothing is shown. */
    feedback: () => visibleTexts('.activity-feedback'),
    /** The sign at each part, in order; '' where nothing is shown. */
    marks: async () => (await visibleTexts('.activity-mark')).map((mark) => mark.charAt(0)),
    /** The notes on the whole that are shown. */
    notes: async () => (await visibleTexts('.activity-label')).filter((label) => label !== ''),
    /** The text of what has the focus. */
    focused: () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.trim()),
    /** What the activity said, without its id and hash, which are the same each time. */
    heard: async () =>
      (await page.evaluate(() => Reflect.get(globalThis, 'heard') as ActivityAnswered[])).map(
        ({ id: _id, hash: _hash, ...said }) => said,
      ),
    state: () => root.evaluate((element) => (element as Activity).state),
    setState: (state: string) =>
      root.evaluate((element, value) => Object.assign(element, { state: value }).state, state),
    reset: () => root.evaluate((element) => (element as Activity).reset()),
  };
}

/**
 * Tests that hold for every activity: axe and IBM's checker find nothing in any state, in both languages, light and dark, narrow and
 * wide; a screen reader is told what the golden files beside the test say; nothing is wider than a narrow screen.
 *
 * @param answer - Fills in a wrong answer, and at the second call a right one.
 * @param golden - Folder of the golden files.
 * @param checked - Waits until a check is done, where it takes time.
 */
export function testAccess(
  open: Open,
  place: ActivityPlace,
  answer: (activity: OpenedActivity, right: boolean) => Promise<void>,
  golden: URL,
  checked: (activity: OpenedActivity) => Promise<unknown> = async () => {},
): void {
  test.for(languages)(`no state of ${place.id} breaks a rule of accessibility (%s)`, async (language, { expect }) => {
    const activity = await openActivity(open, { ...place, language }, { reducedMotion: 'reduce' });
    const { axe, button, troubles, close } = activity;
    const look = (state: string): Promise<void> => expectClear(activity, state, `#${place.id}`);
    expect(await axe(), 'the page').toEqual([]);
    await look('untouched');
    await answer(activity, false);
    await button.click();
    await checked(activity);
    await look('wrong');
    const wrong = await activity.state();
    await button.click();
    await answer(activity, true);
    await button.click();
    await checked(activity);
    await look('right');
    await activity.setState(wrong.replace(/^1:1/, '1:2'));
    await look('wrong twice');
    expect(troubles).toEqual([]);
    await close();
  });

  test.for(languages)(`a screen reader is told all of ${place.id} (%s)`, async (language, { expect }) => {
    const activity = await openActivity(open, { ...place, language });
    const { root, button, close } = activity;
    const heard = [await root.ariaSnapshot()];
    await answer(activity, false);
    await button.click();
    await checked(activity);
    heard.push(await root.ariaSnapshot());
    await button.click();
    await answer(activity, true);
    await button.click();
    await checked(activity);
    heard.push(await root.ariaSnapshot());
    const file = new URL(`${place.id}.${language}.yml`, golden).pathname;
    await expect(`${heard.join('\n---\n')}\n`).toMatchFileSnapshot(file);
    await close();
  });
}

/** Expects that a state comes back as it was, and that one which does not fit starts anew. */
export async function expectStates(
  open: Open,
  place: ActivityPlace,
  { kept, refused }: { readonly kept: readonly string[]; readonly refused: readonly string[] },
): Promise<void> {
  const { setState, heard, close } = await openActivity(open, place);
  for (const state of kept) expect(await setState(state)).toBe(state);
  for (const state of refused) expect(await setState(state), state).toBe('1:0:0:');
  expect(await heard()).toEqual([]);
  await close();
}
