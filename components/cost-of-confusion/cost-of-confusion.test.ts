import { expect, test } from 'vitest';
import { words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { expectFree } from '../../test/support/screens.ts';

const open = useBrowser();
const path = '/en/specimens/cost-of-confusion/';
const { cost } = words('en');

const openCost = async (options?: Parameters<typeof open>[1]) => {
  const opened = await open(path, options);
  const root = opened.page.locator('#specimen-cost');
  return {
    ...opened,
    root,
    hours: () => root.locator('[data-row=hours] td').allInnerTexts(),
    sentence: root.locator('.cost-of-confusion-sentence'),
    errors: () => root.locator('.tool-error').allInnerTexts(),
  };
};

test('without scripts the figures to begin with are worked out', async () => {
  const { hours, sentence, close } = await openCost({ javaScriptEnabled: false });
  expect(await hours()).toEqual(['320', '610', '1,000']);
  expect(await sentence.innerText()).toContain('about 610 hours (320 to 1,000)');
  await close();
});

test('a figure of one’s own changes the table and the sentence, from the keyboard', async () => {
  const { page, root, hours, sentence, close } = await openCost();
  await root.getByLabel(cost.high).first().focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('80000');
  expect(await hours()).toEqual(['320', '920', '2,000']);
  await sentence.getByText('about 920 hours (320 to 2,000)').waitFor();
  await close();
});

test('an empty, a negative and a swapped figure are named at their place', async () => {
  const { root, hours, sentence, errors, close } = await openCost();
  await root.getByLabel(cost.low).nth(0).fill('50000');
  await root.getByLabel(cost.low).nth(1).fill('');
  await root.getByLabel(cost.high).nth(2).fill('-1');
  const wrong = (most: string) => cost.noNumber.replace('{most}', most);
  expect(await errors()).toEqual([cost.swapped, wrong('100'), wrong('600'), '']);
  expect(await hours()).toEqual(['–', '–', '–']);
  await sentence.getByText(cost.incomplete).waitFor();
  await close();
});

test('the sentence is copied, or selected where that is not allowed', async () => {
  const { page, root, sentence, close } = await openCost();
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await root.getByRole('button', { name: cost.copy }).click();
  await root.getByText(cost.selected).waitFor();
  expect(await page.evaluate(() => String(getSelection()).trim())).toBe(await sentence.innerText());
  await close();
});

test('no state breaks a rule of accessibility, light and dark', async ({ expect }) => {
  const opened = await openCost();
  const { root, troubles, close } = opened;
  await root.getByLabel(cost.low).nth(1).fill('8');
  await expectFree(opened, 'right');
  await root.getByLabel(cost.low).nth(1).fill('');
  await expectFree(opened, 'wrong');
  expect(troubles).toEqual([]);
  await close();
});
