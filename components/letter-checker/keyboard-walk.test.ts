import { describe, test } from 'vitest';
import { useBrowser } from '../../test/support/browser.ts';
import { hard, languages, openDesk } from './open-desk.ts';

const open = useBrowser();

/** The desk, and keys that look where the focus went. */
async function walk(language: (typeof languages)[number]) {
  const opened = await openDesk(open, language, { viewport: { width: 1280, height: 720 } });
  const { page } = opened;
  await page.waitForFunction(() => document.querySelector('.letter-card'));
  /** What is wrong with the focus where it is: it cannot be seen, or something lies over it. */
  const faults: string[] = [];
  const look = async () => {
    const fault = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused);
      const name = `${focused.localName}.${focused.className}`;
      if (outlineStyle === 'none' || outlineWidth === '0px') return `${name}: no outline`;
      const { left, top, right, bottom } = focused.getClientRects()[0] ?? new DOMRect();
      const [first, last] = [Math.max(top, 0) + 4, Math.min(bottom, innerHeight) - 4];
      const above = [first, (first + last) / 2, last].map((down) =>
        document.elementFromPoint((left + right) / 2, down),
      );
      const isSeen = above.some((one) => one && (focused.contains(one) || one.contains(focused)));
      return isSeen ? null : `${name}: under ${above.map((one) => one?.className)}`;
    });
    if (fault) faults.push(fault);
  };
  const press = async (key: string) => {
    await page.keyboard.press(key);
    await look();
  };
  return {
    ...opened,
    faults,
    keys: press,
    /** Presses Tab until the focus is on what is looked for. */
    async tabTo(selector: string, back = false) {
      for (let count = 0; count < 120; count++) {
        if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return;
        await press(back ? 'Shift+Tab' : 'Tab');
      }
      throw new RangeError(`Expected Tab to come to “${selector}”, got ${JSON.stringify(faults)}`);
    },
  };
}

describe.for(languages)('with the keyboard alone, and the focus in view (%s)', (language) => {
  test('a letter is written and its verdict read', async ({ expect }) => {
    const { page, faults, tabTo, report, verdict, close } = await walk(language);
    await tabTo('textarea');
    await report(() => page.keyboard.type('Please pay us prior to May.'));
    await tabTo('.letter-checker-verdict a');
    expect([await verdict.isVisible(), faults]).toEqual([true, []]);
    await close();
  });

  test('a finding is gone to, read on its card and mended, and the change taken back', async ({ expect }) => {
    const { page, faults, tabTo, keys, text, report, close } = await walk(language);
    await tabTo('textarea');
    await report(() => page.keyboard.insertText(hard));
    await keys('Control+Home');
    await keys('Alt+ArrowDown');
    await keys('Alt+ArrowDown');
    await page.locator('.letter-card').waitFor();
    await tabTo('.letter-card .button');
    await report(() => keys('Enter'));
    expect(await text.inputValue()).toBe(hard.replace('prior to', 'before'));
    await report(() => keys('Control+z'));
    expect([await text.inputValue(), faults]).toEqual([hard, []]);
    await close();
  });

  test('a finding is ignored, and brought back from the list', async ({ expect }) => {
    const { page, faults, tabTo, keys, report, close } = await walk(language);
    await tabTo('textarea');
    const all = await report(() => page.keyboard.insertText(hard));
    await keys('Control+Home');
    await keys('Alt+ArrowDown');
    const fewer = await report(() => keys('Alt+Delete'));
    expect(fewer?.findings).toBe((all?.findings ?? 0) - 1);
    await tabTo('.letter-checker-ignored summary');
    await keys('Enter');
    await keys('Tab');
    expect([(await report(() => keys('Enter')))?.findings, faults]).toEqual([all?.findings, []]);
    await close();
  });

  test('the annotated letter is chosen, a number followed and the way back taken', async ({ expect }) => {
    const { page, faults, tabTo, keys, report, close } = await walk(language);
    await tabTo('[data-does=before]');
    await report(() => keys('Enter'));
    await tabTo('.letter-checker-views input', true);
    await keys('ArrowRight');
    await page.locator('.letter-annotated-list li').last().waitFor();
    await tabTo('.letter-annotated-reference');
    await keys('Enter');
    await tabTo('.letter-annotated-list a[href^="#"]');
    await keys('Enter');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('letter-annotated-reference');
    expect(faults).toEqual([]);
    await close();
  });

  test('everything is erased', async ({ expect }) => {
    const { page, faults, tabTo, keys, text, report, close } = await walk(language);
    await tabTo('textarea');
    await report(() => page.keyboard.insertText(hard));
    await tabTo('.letter-checker-erase');
    await keys('Enter');
    expect([await text.inputValue(), faults]).toEqual(['', []]);
    await close();
  });
});
