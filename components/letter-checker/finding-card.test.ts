import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../test/support/browser.ts';
import { hard, openDesk } from './open-desk.ts';

const open = useBrowser();

/** The specimen with the hard letter, and the card. */
async function withCard(language = 'en') {
  const opened = await openDesk(open, language);
  await opened.page.waitForFunction(() => document.querySelector('.letter-card'));
  await opened.report(() => opened.text.fill(hard));
  await expect.poll(() => opened.page.locator('.letter-checker-mirror span').count()).toBeGreaterThan(1);
  return { ...opened, card: opened.page.locator('.letter-card') };
}
type Desk = Awaited<ReturnType<typeof withCard>>;

/** Goes to “prior to” with the keys. */
async function goThere({ page, text, selected, card }: Desk): Promise<void> {
  await text.press('Control+Home');
  for (let step = 0; step < 9 && (await selected()) !== 'prior to'; step++) await page.keyboard.press('Alt+ArrowDown');
  // On the way there may have been a card for another one.
  await card.filter({ hasText: 'Instead of “prior to”' }).waitFor();
}
/** The middle of “prior to” on the screen. */
const placeOf = ({ page }: Desk) =>
  page
    .locator('.letter-checker-mirror span', { hasText: /^prior to$/ })
    .first()
    .boundingBox();
async function pointAt(desk: Desk): Promise<void> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await placeOf(desk)) ?? {};
  await desk.page.mouse.move(x + width / 2, y + height / 2);
}

describe('the card by a passage', () => {
  test('says why, shows an example, its source and the suggestion, and leaves the focus in the letter', async () => {
    const desk = await withCard();
    await goThere(desk);
    const { page, card, close } = desk;
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
    expect(await card.innerText()).toMatch(/write “before”.*Hard.*Plain.*Source: /s);
    expect(await card.getByRole('link').getAttribute('href')).toBe('/en/rules/officialese/');
    expect(await card.getByRole('button').allInnerTexts()).toEqual(['before', 'Ignore here', 'Close']);
    await close();
  });

  test('puts the suggestion in by keys alone, and one Ctrl+Z takes it back', async () => {
    const desk = await withCard();
    await goThere(desk);
    const { page, text, card, report, close } = desk;
    await page.keyboard.press('Tab');
    await report(() => page.keyboard.press('Enter'));
    expect(await text.inputValue()).toBe(hard.replace('prior to', 'before'));
    expect(await card.isVisible()).toBe(false);
    await report(() => page.keyboard.press('Control+z'));
    expect(await text.inputValue()).toBe(hard);
    await close();
  });

  test('goes with Escape, which brings the focus back to the letter', async () => {
    const desk = await withCard();
    const { page, card, close } = desk;
    await goThere(desk);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
    await close();
  });

  test('comes for the mouse, stays while the mouse is on it, and goes when it leaves', async () => {
    const desk = await withCard();
    const { page, card, close } = desk;
    await pointAt(desk);
    await card.waitFor();
    await card.hover();
    await page.waitForTimeout(500);
    expect(await card.isVisible()).toBe(true);
    await page.mouse.move(0, 0);
    await card.waitFor({ state: 'hidden' });
    await close();
  });

  test('is told of what is typed by going, and does not come while somebody types', async () => {
    const desk = await withCard();
    const { page, text, card, report, close } = desk;
    await goThere(desk);
    await text.press('End');
    await report(() => page.keyboard.type(' Pay prior to'));
    await page.waitForTimeout(300);
    expect(await card.isVisible()).toBe(false);
    await close();
  });
});

describe('Alt+Delete', () => {
  test('ignores the finding here, and Ctrl+Z brings it back after what was typed since', async () => {
    const desk = await withCard();
    const { page, text, items, says, report, close } = desk;
    const finding = items.filter({ hasText: '“prior to”' });
    await goThere(desk);
    await report(() => page.keyboard.press('Alt+Delete'));
    await says('“prior to” is ignored here. Ctrl+Z brings it back.');
    expect([await finding.count(), await text.inputValue()]).toEqual([0, hard]);
    await text.press('Control+End');
    await report(() => page.keyboard.type('X'));
    await report(() => page.keyboard.press('Control+z'));
    expect([await finding.count(), await text.inputValue()]).toEqual([0, hard]);
    await report(() => page.keyboard.press('Control+z'));
    expect([await finding.count(), await text.inputValue()]).toEqual([1, hard]);
    await close();
  });

  test('says so where there is no finding', async () => {
    const { text, report, says, close } = await openDesk(open);
    await report(() => text.fill('Please pay us.'));
    await text.press('Alt+Delete');
    await says('There is no finding at this place.');
    await close();
  });
});

test('the list says why as well, with the same example', async () => {
  const { page, items, close } = await withCard();
  const finding = items.filter({ hasText: '“prior to”' });
  await finding.getByText('Reason and example').click();
  await page.locator('.letter-checker-rule-note').first().waitFor();
  expect(await finding.innerText()).toMatch(/Hard.*Plain.*Source: /s);
  await close();
});
