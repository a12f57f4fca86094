import { describe, test } from 'vitest';
import { useBrowser } from '../../test/support/browser.ts';
import { languages, openDesk } from './open-desk.ts';

const open = useBrowser();

describe('no way to see findings breaks an axe rule', () => {
  const looks = { light: {}, dark: { colorScheme: 'dark' }, forced: { forcedColors: 'active' } } as const;
  const states = languages.flatMap((language) =>
    (['light', 'dark', 'forced'] as const).flatMap((look) => [320, 1280].map((width) => ({ language, look, width }))),
  );
  test.for(states)('$language, $look, $width px', async ({ language, look, width }, { expect }) => {
    const options = { ...looks[look], viewport: { width, height: 800 } };
    const { page, text, axe, press, report, troubles, close } = await openDesk(open, language, options);
    await page.waitForFunction(() => document.querySelector('.letter-card'));
    await report(() => press('before'));
    await text.press('Control+Home');
    await text.press('Alt+ArrowDown');
    await text.press('Alt+ArrowDown');
    await page.locator('.letter-card').waitFor();
    expect(await axe(), 'a card').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.locator('.letter-checker-finding .letter-checker-more summary').first().click();
    await page.locator('.letter-checker-finding .letter-checker-rule-note').waitFor();
    expect(await axe(), 'a reason in the list').toEqual([]);
    await page.locator('.letter-checker-views input[value=annotated]').check();
    await page.locator('.letter-annotated-list li').last().waitFor();
    expect(await axe(), 'the annotated letter').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.locator('.letter-checker-hot').uncheck();
    expect(await axe(), 'without heat').toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });
});

test.for(languages)(
  'screen readers are given this page: empty, with a report, annotated (%s)',
  async (language, { expect }) => {
    const { page, text, press, report, close } = await openDesk(open, language);
    const golden = (state: string) => `../../test/fixtures/aria/checker-${state}.${language}.yaml`;
    const snapshot = async () => {
      // The status speaks once a second.
      await page.waitForTimeout(1_200);
      return page.locator('#specimen').ariaSnapshot();
    };
    await page.waitForFunction(() => document.querySelector('.letter-card'));
    await expect(await snapshot()).toMatchFileSnapshot(golden('empty'));
    await report(() => press('after'));
    await expect(await snapshot()).toMatchFileSnapshot(golden('report'));
    await report(() =>
      text.fill(language === 'en' ? 'Please pay prior to May.' : 'В связи с вышеизложенным просим оплатить.'),
    );
    await page.locator('.letter-checker-views input[value=annotated]').check();
    await page.locator('.letter-annotated-list li').first().waitFor();
    await expect(await snapshot()).toMatchFileSnapshot(golden('annotated'));
    await close();
  },
);
