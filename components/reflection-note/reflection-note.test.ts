import { describe, expect, test } from 'vitest';
import { counted, type Language, languages, words } from '#i18n';
import { checkBody } from '../../src/authoring/check-body.ts';
import { formatMistake } from '../../src/authoring/mistake.ts';
import { useBrowser } from '../../test/support/browser.ts';
import { expectStates, openActivity } from '../../test/support/opened-activity.ts';
import { expectClear } from '../../test/support/screens.ts';

const open = useBrowser();
const place = { tag: 'reflection-note', id: 'specimen-next-letter' };
const { note } = words('en');
const told = { kind: 'note', correct: true, score: 1, over: true, sure: null };

test('a note is saved, changed and deleted with the keyboard alone', async () => {
  const { page, root, button, status, heard, state, close } = await openActivity(open, place);
  await root.locator('textarea').focus();
  await page.keyboard.type('The date first.');
  await button.press('Enter');
  expect([await status.textContent(), await state()]).toEqual([note.saved, '1:1:0:The date first.']);
  await root.locator('textarea').press('End');
  await page.keyboard.type(' Now.');
  expect(await status.textContent()).toBe(note.unsaved);
  await button.press('Enter');
  await root.locator('textarea').fill('');
  await button.press('Enter');
  expect([await status.textContent(), await state()]).toEqual([note.emptied, '1:0:0:']);
  expect(await heard()).toEqual([
    { ...told, attempt: 1, response: 'The date first.' },
    { ...told, attempt: 2, response: 'The date first. Now.' },
    { ...told, attempt: 3, response: '' },
  ]);
  await close();
});

test('what is empty or saved already is told, and saves nothing', async () => {
  const { root, button, status, heard, close } = await openActivity(open, place);
  await button.click();
  expect(await status.textContent()).toBe(note.writeFirst);
  await root.locator('textarea').fill('One thing.');
  await button.click();
  await button.click();
  expect([await status.textContent(), (await heard()).length]).toEqual([note.unchanged, 1]);
  await close();
});

test('the room that is left is told near its end, and no more can be written', async () => {
  const { root, status, close } = await openActivity(open, place);
  const box = root.locator('textarea');
  await box.fill('x'.repeat(299));
  expect(await status.textContent()).toBe(counted('en', note.left, 1));
  await box.press('End');
  await box.pressSequentially('yz');
  expect([(await box.inputValue()).length, await status.textContent()]).toEqual([300, counted('en', note.left, 0)]);
  await close();
});

test('a state comes back only when it fits', () =>
  expectStates(open, place, {
    kept: ['1:1:0:One: two; three', '1:9:0:Two\nlines', `1:1:0:${'x'.repeat(300)}`],
    refused: ['1:0:0:One', '1:1:0:', `1:1:0:${'x'.repeat(301)}`],
  }));

test.for<Language>(languages)('no state breaks a rule of accessibility (%s)', async (language, { expect }) => {
  const opened = await openActivity(open, { ...place, language });
  const { root, button, troubles, close } = opened;
  for (const text of ['', 'One thing.', 'x'.repeat(290)]) {
    await root.locator('textarea').fill(text);
    await button.click();
    await expectClear(opened, `${text.length} characters`, `#${place.id}`);
  }
  expect(troubles).toEqual([]);
  await close();
});

test.for<Language>(languages)('a screen reader is told all of it (%s)', async (language, { expect }) => {
  const { root, button, close } = await openActivity(open, { ...place, language });
  const before = await root.ariaSnapshot();
  await root.locator('textarea').fill('1');
  await button.click();
  const file = new URL(`./golden/${place.id}.${language}.yml`, import.meta.url).pathname;
  await expect(`${before}\n---\n${await root.ariaSnapshot()}\n`).toMatchFileSnapshot(file);
  await close();
});

test('without scripts it says that nothing is kept', async () => {
  const { root, close } = await openActivity(open, place, { javaScriptEnabled: false });
  expect(await root.innerText()).toContain(note.noScript);
  await close();
});

const messages = (body: string): readonly string[] =>
  checkBody(body).findings.map((one) => formatMistake({ file: 'm', ...one }).replace(/^m:\d+:\d+: /, ''));

describe('a mistake of the author is told with its mend', () => {
  test.for<[string, string[]]>([
    ['<ReflectionNote id="n">\n  What next?\n</ReflectionNote>\n', []],
    [
      '<ReflectionNote id="n" />\n',
      ['Expected a task, got none; write it between <ReflectionNote …> and </ReflectionNote>'],
    ],
    [
      '<ReflectionNote id="n" maxlength={5}>\n  What next?\n</ReflectionNote>\n',
      ['ReflectionNote maxlength: Expected a whole number from 100 to 3000, got 5; write for example maxlength={500}'],
    ],
  ])('%#', ([body, told], { expect }) => {
    expect(messages(body)).toEqual(told);
  });
});
