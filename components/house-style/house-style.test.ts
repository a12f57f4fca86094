import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { languages, words } from '#i18n';
import { houseMistakes } from '../../src/house/house-mistakes.ts';
import { useBrowser } from '../../test/support/browser.ts';
import { patternOf } from './mistake-words.ts';
import { openForm } from './open-form.ts';

const open = useBrowser();
/** Everything that the form shows, and something that it does not know. */
const whole = {
  $schema: '../schema/okno-house.json',
  rules: { shall: 'off', 'numeric-date': 'info' },
  limits: { sentenceWords: 20 },
  phrases: [
    { phrase: 'service user*', instead: ['you', ''], severity: 'error', language: 'en' },
    { phrase: 'pay out', hint: 'say who pays' },
  ],
  keep: ['Housing Benefit', 'Council Tax'],
  abbreviations: ['HMRC'],
  retext: ['retext-readability'],
};

describe('the form', () => {
  test.for(languages)('gives back what it opened, in %s', async (language, { expect }) => {
    const { file, save, said, troubles, axe, close } = await openForm(open, language);
    await file(JSON.stringify(whole));
    await expect.poll(said).toBe(words(language).houseStyle.opened.replace('{file}', 'okno.json'));
    expect(await save()).toEqual({ name: 'okno.json', text: `${JSON.stringify(whole, null, 2)}\n` });
    expect(await axe()).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  test('writes what is filled in, and sends nothing', async () => {
    const { page, form, save, troubles, close } = await openForm(open, 'en');
    const made: string[] = [];
    page.on('request', (request) => made.push(new URL(request.url()).pathname));
    await form.getByRole('heading', { name: 'Numbers and signs' }).click();
    await form.getByLabel('Date in figures').selectOption('off');
    await form.getByLabel('Most words in a sentence').fill(' 18 ');
    await form.getByRole('button', { name: 'Add a phrase' }).click();
    await page.keyboard.type('service  user* ');
    await form.getByLabel('What to write instead').fill('you\n\nthe person\n');
    await form.getByLabel('Or leave it out').check();
    await form.getByLabel('Message').fill('name the person');
    await form.getByLabel('Protected terms').fill(' Housing Benefit\n\nCouncil Tax');
    await form.getByLabel('Abbreviations').fill('HMRC');
    expect(JSON.parse((await save()).text)).toEqual({
      rules: { 'numeric-date': 'off' },
      limits: { sentenceWords: 18 },
      phrases: [{ phrase: 'service user*', instead: ['you', 'the person', ''], hint: 'name the person' }],
      keep: ['Housing Benefit', 'Council Tax'],
      abbreviations: ['HMRC'],
    });
    expect(made.filter((path) => !/^\/_astro\/(?:house-mistakes|schemas)\./.test(path))).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  test('finds rules, and turns a whole group off and on', async () => {
    const { page, form, said, save, close } = await openForm(open, 'en');
    await form.getByLabel('Find a rule').fill('passive');
    expect(await form.locator('.house-style-rule:visible a').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('agentless-passive')]),
    );
    expect(await form.locator('.house-style-group[open]').count()).toBe(1);
    expect(await form.locator('.house-style-rules-found').innerText()).toBe('1 rule found');
    await form.getByLabel('Find a rule').fill('');
    expect(await form.locator('.house-style-group[open]').count()).toBe(0);
    const tone = form.locator('.house-style-group', { hasText: 'Tone' });
    await tone.locator('summary').click();
    await tone.getByRole('button', { name: 'Turn all off' }).click();
    expect(await said()).toBe('All rules of the group “Tone” are off.');
    expect(await tone.locator('summary').innerText()).toMatch(/8 changed/);
    expect(Object.keys(JSON.parse((await save()).text).rules)).toHaveLength(8);
    await tone.getByRole('button', { name: 'All as usual' }).click();
    expect((await save()).text).toBe('{}\n');
    expect(await page.locator('.house-style-unsaved').textContent()).toBe('');
    await close();
  });
});

describe('a file with mistakes', () => {
  const wrong = {
    colour: 'red',
    rules: { officialise: 'off', shall: 'of' },
    limits: { sentenceWords: 'twenty' },
    phrases: [{ phrase: 'pay, out' }, 7],
    keep: ['a', ''],
  };

  test.for(languages)('is opened, each told at its field, nothing lost, in %s', async (language, { expect }) => {
    const { page, form, file, save, mistakes, axe, close } = await openForm(open, language);
    await file(JSON.stringify(wrong));
    await expect.poll(() => mistakes.count()).toBe(7);
    expect(await mistakes.allInnerTexts()).toMatchSnapshot();
    expect(await form.locator('[aria-invalid]').count()).toBe(4);
    expect(await axe()).toEqual([]);
    await form.locator('[data-does=save]').first().click();
    await page.locator('.house-style-mistakes h2:focus').waitFor();
    const { text } = await save(() => page.locator('.house-style-mistakes > button').click());
    expect(JSON.parse(text)).toEqual(wrong);
    await close();
  });

  test('is mended in the form', async () => {
    const { page, form, file, save, mistakes, close } = await openForm(open, 'en');
    await file(JSON.stringify(wrong));
    await mistakes.first().waitFor();
    for (const name of ['Rule “officialise”', 'Field “colour”', 'Phrase 2'])
      await mistakes
        .filter({ has: page.locator('b', { hasText: new RegExp(`^${name}$`) }) })
        .getByRole('button', { name: 'Remove it' })
        .click();
    await mistakes.filter({ hasText: 'Most words' }).getByRole('button', { name: 'Go to the field' }).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('20');
    await mistakes.filter({ hasText: 'Rule “shall”' }).getByRole('button', { name: 'Go to the field' }).click();
    await page.locator('select:focus').selectOption('info');
    await mistakes.filter({ hasText: 'Phrase 1' }).getByRole('button', { name: 'Go to the field' }).click();
    await page.locator('input:focus').fill('pay out');
    await form.locator('#style-keep').fill('a');
    await form.locator('#style-abbreviations').focus();
    await expect.poll(() => mistakes.count()).toBe(0);
    expect(JSON.parse((await save()).text)).toEqual({
      rules: { shall: 'info' },
      limits: { sentenceWords: 20 },
      phrases: [{ phrase: 'pay out' }],
      keep: ['a'],
    });
    await close();
  });

  test.for([
    ['{"rules": {},}', 'line 1, column 14'],
    ['[1]', 'begins with a brace'],
    [Buffer.from([0x7b, 0xc6, 0x7d]), 'not in UTF-8'],
    ['x'.repeat(4_000_001), 'more than 4 megabytes'],
  ] as const)('leaves the form as it was when it is none: %s', async ([content, why], { expect }) => {
    const { form, file, said, close } = await openForm(open, 'en');
    await form.getByLabel('Protected terms').fill('Housing Benefit');
    await file(content);
    await expect.poll(said).toContain(why);
    expect(await said()).toContain('The form is as it was.');
    expect(await form.getByLabel('Protected terms').inputValue()).toBe('Housing Benefit');
    await close();
  });
});

test('what a file or a new start replaced can be had back', async () => {
  const { page, form, file, said, close } = await openForm(open, 'en');
  const terms = form.getByLabel('Protected terms');
  const back = page.locator('.house-style-back');
  await terms.fill('Housing Benefit');
  await file(JSON.stringify(whole));
  await expect.poll(() => terms.inputValue()).toBe('Housing Benefit\nCouncil Tax');
  await back.click();
  expect([await terms.inputValue(), await said()]).toEqual(['Housing Benefit', 'The form is as it was before.']);
  await back.click();
  expect(await terms.inputValue()).toBe('Housing Benefit\nCouncil Tax');
  await form.locator('[data-row="0"] .house-style-remove').click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Remove it: Phrase 1');
  expect(await form.locator('.house-style-phrase').count()).toBe(1);
  await back.click();
  expect(await form.locator('.house-style-phrase').count()).toBe(2);
  await close();
});

test('20,000 phrases are shown some at a time, and found', async () => {
  const { form, file, save, close } = await openForm(open, 'en');
  const phrases = Array.from({ length: 20_000 }, (_, index) => ({ phrase: `word${index} here` }));
  await file(JSON.stringify({ phrases }));
  await expect.poll(() => form.locator('.house-style-phrase').count()).toBe(50);
  await form.getByRole('button', { name: 'Show 50 more (of 19950)' }).click();
  await expect.poll(() => form.locator('.house-style-phrase').count()).toBe(100);
  await form.getByLabel('Find a phrase').fill('word19999');
  await expect.poll(() => form.locator('.house-style-phrase').count()).toBe(1);
  await form.locator('[data-row="19999"] .house-style-remove').click();
  expect(JSON.parse((await save()).text).phrases).toHaveLength(19_999);
  await close();
});

test('nothing is kept when the page is left, and unsaved changes are asked about', async () => {
  const { page, form, file, close } = await openForm(open, 'en');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    dialog.accept();
  });
  await file(JSON.stringify(whole));
  await form.getByLabel('Abbreviations').fill('HMRC\nDWP');
  await page.getByText('There are changes that you have not saved.').waitFor();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect(await form.getByLabel('Abbreviations').inputValue()).toBe('');
  expect(await form.locator('.house-style-phrase').count()).toBe(0);
  await form.getByLabel('Abbreviations').fill('HMRC');
  await page.getByText('There are changes that you have not saved.').waitFor();
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
  expect(await form.getByLabel('Abbreviations').inputValue()).toBe('');
  await close();
});

test.for(languages)('without scripts the page tells what the file holds, in %s', async (language, { expect }) => {
  const { page, close } = await open(`/${language}/house/`, { javaScriptEnabled: false });
  expect(await page.locator('.house-style-form').isVisible()).toBe(false);
  expect(await page.locator('house-style noscript').innerText()).toBe(words(language).houseStyle.noScript);
  const example = JSON.parse(await page.locator('.house-style-about pre').innerText());
  expect(houseMistakes(example)).toEqual([]);
  const schema = await page.getByRole('link', { name: words(language).houseStyle.schema }).getAttribute('href');
  expect(JSON.parse(await readFile(`dist${schema}`, 'utf8')).title).toBe('Okno house style');
  await close();
});

test('the page may not connect anywhere', async () => {
  const { page, close } = await open('/en/house/');
  const policy = await page.locator('meta[http-equiv]').getAttribute('content');
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("worker-src 'none'");
  await close();
});

test('each field of the schema has words of its own in both languages', () => {
  const sample = { $schema: 1, rules: 1, limits: 1, phrases: 1, keep: 1, abbreviations: 1, retext: 1 };
  const deep = {
    rules: { shall: 1 },
    limits: { sentenceWords: 1, paragraphWords: 1, paragraphSentences: 0 },
    phrases: [1, { phrase: 1, instead: 1, hint: 1, severity: 1, language: 1 }, { phrase: 'a', instead: [1] }],
    keep: [1],
    abbreviations: [1],
    retext: [1],
  };
  const patterns = [...houseMistakes(sample), ...houseMistakes(deep), ...houseMistakes([])].map(({ path }) =>
    patternOf(path),
  );
  for (const language of languages)
    expect(new Set(Object.keys(words(language).houseStyle.expected))).toEqual(new Set(patterns));
});
