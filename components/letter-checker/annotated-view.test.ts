import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../test/support/browser.ts';
import { findingsIn, hard, openDesk } from './open-desk.ts';

const open = useBrowser();

/** The hard sample in the annotated view, once all of it is drawn. */
async function annotated(letter?: string) {
  const opened = await openDesk(open);
  const { page, text, press, report } = opened;
  await page.waitForFunction(() => document.querySelector('.letter-card'));
  await report(() => (letter === undefined ? press('before') : text.fill(letter)));
  await page.getByLabel('Annotated letter').check();
  const value = await text.inputValue();
  const findings = findingsIn(value);
  const entries = page.locator('.letter-annotated-list li');
  await expect.poll(() => entries.count()).toBe(findings.length);
  return { ...opened, value, findings, entries };
}

describe('the annotated letter', () => {
  test('holds the whole text, and a mark with details for each finding', async () => {
    const { page, value, findings, close } = await annotated();
    const lines = await page.locator('.letter-annotated-text').evaluate((box) => {
      const copy = box.cloneNode(true) as HTMLElement;
      for (const added of copy.querySelectorAll('a, small')) added.remove();
      return [...copy.children].map((line) => line.textContent?.replaceAll('\u2060', '').trim());
    });
    expect(lines).toEqual(value.split('\n').filter((line) => line.trim() !== ''));
    const details = await page
      .locator('.letter-annotated-text mark')
      .evaluateAll((marks) =>
        marks.map((mark) => document.getElementById(mark.getAttribute('aria-details') ?? '')?.id),
      );
    expect(new Set(details)).toEqual(new Set(findings.map((_, index) => `specimen-annotated-note-${index + 1}`)));
    await close();
  });

  test('lists all findings in order, with what to do and how grave each is', async () => {
    const { entries, findings, close } = await annotated();
    const severity = { info: 'Hint', warning: 'Mend this', error: 'Mend this first' };
    const texts = (await entries.allTextContents()).map((entry) => entry.replace(/\s+/g, ' '));
    findings.forEach((finding, index) => {
      expect(texts[index]).toContain(`${index + 1}. ${severity[finding.severity]}`);
      expect(texts[index]).toContain(finding.message);
    });
    await close();
  });

  test('leads from a mark to its entry and back', async () => {
    const { page, close } = await annotated();
    const focus = () => page.evaluate(() => document.activeElement?.id);
    await page.getByRole('link', { name: 'Finding 3', exact: true }).focus();
    await page.keyboard.press('Enter');
    expect(await focus()).toBe('specimen-annotated-note-3');
    await page.getByRole('link', { name: 'Back to the letter, finding 3', exact: true }).focus();
    await page.keyboard.press('Enter');
    expect(await focus()).toBe('specimen-annotated-mark-3');
    await close();
  });

  test('tells hard sentences in words, and neither in words nor in colour when that is switched off', async () => {
    const { page, close } = await annotated();
    const words = page.locator('.letter-annotated-heat span:visible');
    const washes = () =>
      page
        .locator('.letter-annotated-text [class*=letter-mark-heat]')
        .evaluateAll((all) => all.filter((one) => getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)').length);
    expect([await words.first().innerText(), (await washes()) > 0]).toEqual(['very hard sentence', true]);
    await page.getByLabel('Shade hard sentences').uncheck();
    expect([await words.count(), await washes()]).toEqual([0, 0]);
    await close();
  });

  test('is where “Show in letter” goes while it is read; a suggestion goes back to the letter', async () => {
    const { page, text, items, report, close } = await annotated(hard);
    const finding = items.filter({ hasText: '“prior to”' });
    await finding.getByRole('button', { name: 'Show in letter' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^specimen-annotated-mark-\d+$/);
    await report(() => finding.getByRole('button', { name: 'Write “before”' }).click());
    expect(await page.getByLabel('Edit', { exact: true }).isChecked()).toBe(true);
    expect(await text.inputValue()).toBe(hard.replace('prior to', 'before'));
    await close();
  });

  test('goes with the letter', async () => {
    const { page, close } = await annotated();
    await page.getByRole('button', { name: 'Erase everything' }).click();
    expect(await page.locator('.letter-checker-annotated').textContent()).not.toContain('Testerly');
    await close();
  });
});

test('marks keep to their words while the letter is edited, and the mirror holds the text', async () => {
  const { page, text, report, close } = await openDesk(open);
  await report(() => text.fill(`${hard}\nPay prior to May.`));
  const marks = page.locator('.letter-checker-mirror .letter-mark-warning');
  await expect.poll(async () => (await marks.allTextContents()).filter((one) => one === 'prior to').length).toBe(2);
  await text.press('Control+Home');
  await page.keyboard.insertText('Now:\n');
  await page.keyboard.type('so ');
  await text.press('Control+End');
  await page.keyboard.type(' Or \nnot.');
  await page.keyboard.press('Backspace');
  // The mirror follows after the paint.
  const mirror = async () => (await page.locator('.letter-checker-mirror > div').allTextContents()).join('\n');
  const letter = await text.inputValue();
  await expect.poll(mirror).toBe(letter);
  expect((await marks.allTextContents()).filter((one) => one === 'prior to')).toHaveLength(2);
  await close();
});
