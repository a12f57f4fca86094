import { describe, test } from 'vitest';
import { words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { looksAt, widths } from '../../test/support/screens.ts';
import { languages, openDesk, shortLetter } from './open-desk.ts';

const open = useBrowser();

describe('no way to see findings breaks an axe rule', () => {
  const screens = languages.flatMap((language) => widths.map((width) => ({ language, width })));
  test.for(screens)('$language, $width px: light, dark, forced', async ({ language, width }, { expect }) => {
    const opened = await openDesk(open, language, { viewport: { width, height: 800 } });
    const { page, text, report, troubles, close } = opened;
    const look = looksAt(opened, width);
    await page.waitForFunction(() => document.querySelector('.letter-card'));
    const found = (await report(() => text.fill(shortLetter[language])))?.findings ?? 0;
    await text.press('Control+Home');
    await text.press('Alt+ArrowDown');
    await text.press('Alt+ArrowDown');
    await page.locator('.letter-card').waitFor();
    await look('a card');
    await page.locator('.letter-checker-finding .letter-checker-more summary').first().click();
    await page.locator('.letter-checker-finding .letter-checker-rule-note').waitFor();
    await look('a reason in the list', '.letter-checker-found');
    await page.locator('.letter-checker-views input[value=annotated]').check();
    await page
      .locator('.letter-annotated-list li')
      .nth(found - 1)
      .waitFor();
    await look('the annotated letter');
    await page.locator('.letter-checker-hot').uncheck();
    await look('without heat', '.letter-checker-sheet');
    expect(troubles).toEqual([]);
    await close();
  });
});

describe('no way to bring a letter in or take it away breaks an axe rule', () => {
  const screens = languages.flatMap((language) => widths.map((width) => ({ language, width })));
  test.for(screens)('$language, $width px: light, dark, forced', async ({ language, width }, { expect }) => {
    const opened = await openDesk(open, language, { viewport: { width, height: 800 } });
    const { page, text, report, troubles, close } = opened;
    const { documents } = words(language);
    const look = looksAt(opened, width);
    const said = page.locator('.letter-checker-import-said');
    const give = (name: string, bytes: Uint8Array) =>
      page.locator('.letter-checker-import input').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
    // “Заплатите”, in a code page of Windows.
    await give('letter.txt', Uint8Array.from([0xc7, 0xe0, 0xef, 0xeb, 0xe0, 0xf2, 0xe8, 0xf2, 0xe5, 0x2e]));
    await said.locator('select').waitFor();
    await look('a file with a choice of encodings');
    await give('letter.docx', new TextEncoder().encode('PK but no more'));
    await said.filter({ hasText: documents.troubles.damaged }).waitFor();
    await look('a file that is refused', '.letter-checker-import');
    await page.locator('.letter-export > summary').click();
    await page.locator('[data-export=report]').waitFor();
    await look('the menu to save');
    await report(() => text.fill(shortLetter[language]));
    await page.locator('[data-export=report]').click();
    await page.locator('.letter-export-said').filter({ hasText: 'okno-report.html' }).waitFor();
    await look('a report that is saved', '.letter-export');
    await page.locator('.letter-checker-erase').click();
    await page.locator('.letter-checker-section').first().waitFor({ state: 'detached' });
    await look('erased');
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
