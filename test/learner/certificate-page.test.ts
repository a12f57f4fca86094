import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages } from '#i18n';
import { useBrowser } from '../support/browser.ts';
import { fileFrom, masteredFile } from '../support/learner.ts';
import { expectClear } from '../support/screens.ts';

const open = useBrowser();

/** Opens the certificate of course B for a learner who mastered it on 1 March 2027. */
async function mastered(language: 'en' | 'ru' = 'en') {
  const opened = await open('/en/privacy/', { reducedMotion: 'reduce' });
  const { page } = opened;
  await page.clock.setFixedTime(new Date('2027-03-01T10:00:00'));
  await page.goto(new URL(`/${language}/learn/progress/`, page.url()).href);
  await page.locator('.learner-table').first().waitFor();
  await page.locator('#file-open').setInputFiles(masteredFile());
  await page.locator('.learner-status-mastered').first().waitFor();
  // Shown at once; said when the disk has it.
  await page.locator('#file-status').filter({ hasText: /\d/ }).waitFor();
  await page.clock.setFixedTime(new Date('2027-03-05T10:00:00'));
  await page.goto(new URL(`/${language}/learn/certificate/?course=clear-language`, page.url()).href);
  await page.locator('.certificate-picture').waitFor();
  return opened;
}

/** Types a code into the box, and gives what the page says. */
async function check(page: Page, code: string): Promise<string> {
  await page.locator('#code').fill(code);
  await page.locator('#code-form button').click();
  return page.locator('#code-result').innerText();
}

test('a certificate has the day of mastery and a code that verifies; a changed one does not', async () => {
  const { page, troubles, close } = await mastered();
  const code = await page.locator('.certificate-code').innerText();
  expect(code).toMatch(/^OKNO1-B-20270301-(?:B\d+\.?)+-F/);
  expect(await page.locator('#certificate .certificate-picture').textContent()).toContain(code);
  await page.context().setOffline(true);
  const sound = await check(page, ` ${code.toLowerCase()} `);
  expect(sound).toContain('The code is sound.');
  expect(sound).toContain('1 March 2027');
  expect(await check(page, code.replace('20270301', '20260301'))).toContain('altered or mistyped');
  expect(await check(page, code.replace('OKNO1', 'OKNO2'))).toContain('newer version');
  expect(await check(page, '<b>hello</b>')).toContain('This is not a code of Okno.');
  expect(troubles).toEqual([]);
  await close();
});

test('the badge is an Open Badges 3.0 credential with the code, and without a person', async () => {
  const { page, close } = await mastered();
  const code = await page.locator('.certificate-code').innerText();
  const { name, content } = await fileFrom(page, 'Download the Open Badge (JSON)');
  const badge = JSON.parse(content.toString('utf8'));
  expect(name).toBe('okno-certificate-clear-language.json');
  expect(badge.type).toEqual(['VerifiableCredential', 'OpenBadgeCredential']);
  expect(badge.credentialSubject.achievement.humanCode).toBe(code);
  expect(Object.keys(badge.credentialSubject)).toEqual(['id', 'type', 'achievement']);
  await close();
});

test('on paper there is the certificate and nothing else', async () => {
  const { page, close } = await mastered();
  await page.emulateMedia({ media: 'print' });
  const seen = await page
    .locator('h1, h2, .site-head, .site-foot, button, .certificate-picture')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.localName));
  expect(seen).toEqual(['svg']);
  await close();
});

test('without mastery the page says which modules are left, or which courses there are', async () => {
  const { page, troubles, close } = await open('/en/learn/certificate/?course=clear-language');
  await page.getByText('You have not mastered all modules of this course yet.').waitFor();
  expect(await page.locator('.certificate-missing').innerText()).toContain('Sentences and words: ○ not begun');
  expect(await page.locator('.certificate-picture').count()).toBe(0);
  await page.goto(new URL('/en/learn/certificate/?course=__proto__', page.url()).href);
  await page.getByText('There is no such course.').waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test('the page of a course shows a sample without a code, and the progress of those who have some', async () => {
  const { page, troubles, close } = await open('/en/learn/clear-language/');
  expect(await page.locator('.certificate-picture').textContent()).toContain('the code will be here');
  expect(await page.locator('#course-progress').isVisible()).toBe(false);
  await close();
  const again = await mastered();
  await again.page.goto(new URL('/en/learn/clear-language/', again.page.url()).href);
  await again.page.getByRole('link', { name: 'Make your certificate' }).waitFor();
  expect([...troubles, ...again.troubles]).toEqual([]);
  await again.close();
});

test.for(languages)('certificate, check and course page have no barrier (%s)', async (language, { expect }) => {
  const opened = await mastered(language);
  const { page, troubles, close } = opened;
  const look = (state: string): Promise<void> => expectClear(opened, state);
  await check(page, await page.locator('.certificate-code').innerText());
  await look('a sound code');
  await check(page, 'OKNO1');
  await look('no code');
  await page.goto(new URL(`/${language}/learn/clear-language/`, page.url()).href);
  await page.locator('#course-progress .learner-table').waitFor();
  await look('the course');
  expect(troubles).toEqual([]);
  await close();
});
