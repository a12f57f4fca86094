import { expect, test } from 'vitest';
import { languages } from '#i18n';
import { useBrowser } from '../support/browser.ts';
import { answer, modulePath, question, right, saidAfter, stateOf, wrong } from '../support/learner.ts';
import { expectClear } from '../support/screens.ts';

const open = useBrowser();

test('an answer is saved, counted, and there again after the page is loaded anew', async () => {
  const { page, troubles, close } = await open(modulePath());
  await answer(page, right);
  expect(await saidAfter(page)).toBe('✓ Saved on this device.');
  expect(await page.locator('#module-progress-panel > p').first().innerText()).toBe(
    '1 of 10 activities done, 1 right.',
  );
  await page.reload();
  await page.locator('.module-welcome').waitFor();
  expect(await stateOf(page)).toBe('1:1:0:1');
  expect(await page.locator('.module-welcome').innerText()).toContain('You have done 1 of 10 activities here.');
  expect(troubles).toEqual([]);
  await close();
});

test('the panel tells which objective an answer has reached', async () => {
  const { page, close } = await open(modulePath());
  const term = page.locator('.module-reached li', { hasText: 'Decide which term stays' });
  await term.waitFor();
  expect(await page.locator('.module-reached li').count()).toBe(4);
  expect(await term.innerText()).toContain('right so far: 0 of 1');
  await answer(page, right);
  await term.getByText('reached').waitFor();
  expect((await term.innerText()).startsWith('✓')).toBe(true);
  await close();
});

test('a question whose words have changed asks again, and the old answer is kept', async () => {
  const { page, close } = await open(modulePath());
  await answer(page, right);
  const old = (await page.locator(question).getAttribute('hash')) ?? '';
  await page.route(`**${modulePath()}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(old, 'edited000000') });
  });
  await page.reload();
  await page.getByText('Your old answer is kept.').waitFor();
  expect(await stateOf(page)).toBe('1:0:0:');
  await page.unroute(`**${modulePath()}`);
  await page.reload();
  await page.locator('.module-welcome').waitFor();
  expect(await stateOf(page)).toBe('1:1:0:1');
  await close();
});

test('an answer shows in the other language, and in another tab at once', async () => {
  const { page, close } = await open(modulePath());
  const other = await page.context().newPage();
  await other.goto(new URL(modulePath('ru'), page.url()).href);
  await other.locator('#module-progress-panel h2').waitFor();
  await answer(page, right);
  await other.locator('#module-progress-panel').getByText('Вы выполнили 1 из 10 заданий').waitFor();
  expect(await stateOf(other)).toBe('1:1:0:1');
  await close();
});

test('what a learner has begun is not replaced by an answer from another tab', async () => {
  const { page, close } = await open(modulePath());
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.locator(`${question} input`).nth(wrong).check();
  await answer(page, right);
  await other.locator('#module-progress-panel').getByText('1 of 10').waitFor();
  expect(await other.locator(`${question} input`).nth(wrong).isChecked()).toBe(true);
  await close();
});

test('where nothing can be kept, a sentence says so and offers a file', async () => {
  const { page, close } = await open(modulePath());
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.reload();
  await page.locator('#module-greeting').getByText('does not let this site keep your progress').waitFor();
  await answer(page, right);
  expect(await saidAfter(page)).toContain('Save it to a file before you close this tab.');
  const download = page.waitForEvent('download');
  await page.locator(`${question} + .activity-kept button`).click();
  expect((await download).suggestedFilename()).toMatch(/^okno-progress-\d{4}-\d\d-\d\d\.json$/);
  await close();
});

test('who only reads leaves no trace', async () => {
  const { page, close } = await open(modulePath());
  await page.locator('#module-progress-panel h2').waitFor();
  expect(await page.evaluate(() => localStorage.getItem('okno-progress-kept'))).toBe(null);
  expect(await page.locator('.module-welcome').count()).toBe(0);
  await close();
});

test.for(languages)(
  'the module has no barrier before, between and after answers (%s)',
  async (language, { expect }) => {
    const opened = await open(modulePath(language), { reducedMotion: 'reduce' });
    const { page, troubles, close } = opened;
    await page.locator('#module-progress-panel h2').waitFor();
    await answer(page, wrong);
    for (const reload of [false, true]) {
      if (reload) await page.reload();
      await page.locator('#module-progress-panel h2').waitFor();
      await expectClear(opened, reload ? 'reloaded' : 'answered');
    }
    expect(troubles).toEqual([]);
    await close();
  },
);
