import { expect, test } from 'vitest';
import { words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { expectFree } from '../../test/support/screens.ts';

const open = useBrowser();
const tags = ['cycle-of-standards', 'letter-anatomy', 'cost-chain', 'four-channels'];

test.for(tags.flatMap((tag) => [`/en/specimens/${tag}/`, `/ru/specimens/${tag}/`]))(
  'no text leaves its box or the drawing on %s, and the picture is told in words',
  async (path, { expect }) => {
    const opened = await open(path, { viewport: { width: 320, height: 800 } });
    const { page, troubles, close } = opened;
    const outside = await page.locator('.figure-text:not(.figure-middle)').evaluateAll((texts) =>
      texts.flatMap((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        const boxes = [...document.querySelectorAll('.figure-box')].map((box) => box.getBoundingClientRect());
        const fits = boxes.some(
          (box) => box.left <= left && box.right >= right && box.top <= top && box.bottom >= bottom,
        );
        return fits ? [] : [text.textContent];
      }),
    );
    expect(outside).toEqual([]);
    await expectFree(opened, path, { widths: [320] });
    expect(troubles).toEqual([]);
    await close();
  },
);

test('the parts of the picture can be read as a list', async () => {
  const { page, close } = await open('/en/specimens/cycle-of-standards/', { javaScriptEnabled: false });
  await page.getByText(words('en').figure.inWords).click();
  expect(await page.locator('.figure-words li').allInnerTexts()).toEqual(words('en').cycleFigure.sentences);
  await close();
});
