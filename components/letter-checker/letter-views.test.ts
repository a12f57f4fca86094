import { describe, test } from 'vitest';
import { useBrowser } from '../../test/support/browser.ts';
import { expectFree, widths } from '../../test/support/screens.ts';
import { languages, openDesk } from './open-desk.ts';

const open = useBrowser();

describe('no way to see findings breaks an axe rule', () => {
  const screens = languages.flatMap((language) => widths.map((width) => ({ language, width })));
  test.for(screens)('$language, $width px: light, dark, forced', async ({ language, width }, { expect }) => {
    const opened = await openDesk(open, language, { viewport: { width, height: 800 } });
    const { page, text, press, report, troubles, close } = opened;
    const look = (state: string): Promise<void> => expectFree(opened, state, { widths: [width], forced: true });
    await page.waitForFunction(() => document.querySelector('.letter-card'));
    await report(() => press('before'));
    await text.press('Control+Home');
    await text.press('Alt+ArrowDown');
    await text.press('Alt+ArrowDown');
    await page.locator('.letter-card').waitFor();
    await look('a card');
    await page.locator('.letter-checker-finding .letter-checker-more summary').first().click();
    await page.locator('.letter-checker-finding .letter-checker-rule-note').waitFor();
    await look('a reason in the list');
    await page.locator('.letter-checker-views input[value=annotated]').check();
    await page.locator('.letter-annotated-list li').last().waitFor();
    await look('the annotated letter');
    await page.locator('.letter-checker-hot').uncheck();
    await look('without heat');
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
