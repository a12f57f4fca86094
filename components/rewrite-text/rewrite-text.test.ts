import { describe, expect, test } from 'vitest';
import { fill, type Language, languages, words } from '#i18n';
import { checkBody } from '../../src/authoring/check-body.ts';
import { formatMistake } from '../../src/authoring/mistake.ts';
import { useBrowser } from '../../test/support/browser.ts';
import { expectStates, type OpenedActivity, openActivity, testAccess } from '../../test/support/opened-activity.ts';
import { originalEase } from '../sentence-lab/original-ease.ts';
import { readRewrite, textMark, writeRewrite } from './rewrite-response.ts';

const open = useBrowser();
const place = { tag: 'rewrite-text', id: 'specimen-stall' };
const { lab, rewrite } = words('en');

const versions = {
  en: {
    good: 'Dear Mr Brandt,\n\nPlease pay the 120 crowns for your stall by 31 March 2026. If you have questions, call Lena Ruiz on 555-0136.',
    bad: 'Please pay the fee of 120 crowns prior to 31 March 2026. Call us.',
  },
  ru: {
    good: 'Уважаемый Роман Ильич!\n\nЗаплатите, пожалуйста, 1 200 рублей до 31 марта 2026 года включительно. Есть вопросы? Позвоните Елене Руденко: 555-01-36.',
    bad: 'Заплатите 1 200 рублей в целях продления договора. Позвоните нам.',
  },
};

const write = ({ root }: OpenedActivity, text: string): Promise<void> => root.locator('textarea').fill(text);
/** Waits until a check has marked the goals. */
const checked = ({ root }: OpenedActivity) =>
  root.locator('.activity-part:is(.activity-right, .activity-wrong)').last().waitFor();

test('a version is needed, and one of the author’s words', async () => {
  const { root, button, status, heard, close } = await openActivity(open, place);
  await button.click();
  expect(await status.textContent()).toBe(lab.write);
  const original = await root.locator('.rewrite-text-source').innerText();
  await root.locator('textarea').fill(original);
  await button.click();
  await expect.poll(() => status.textContent()).toBe(lab.unchanged);
  await root.locator('textarea').fill('Оплатите место на рынке до 31 марта.');
  await button.click();
  await expect.poll(() => status.textContent(), { timeout: 20_000 }).toBe(lab.otherLanguage);
  expect(await heard()).toEqual([]);
  await close();
});

test('each goal is told with what helps, and the findings are listed', async () => {
  const opened = await openActivity(open, place);
  const { root, button, status, feedback, heard, troubles, close } = opened;
  await write(opened, versions.en.bad);
  await button.click();
  await checked(opened);
  expect((await feedback()).map((text) => text.charAt(0)).join('')).toBe('✓✕✓✕✕✓✓✕');
  expect((await feedback()).at(-1)).toBe(`✕ ${rewrite.notReached} ${rewrite.factHelp}`);
  await expect.poll(() => status.textContent()).toBe(fill(rewrite.some, { right: 4, all: 8 }));
  expect(await root.locator('.sentence-lab-findings li').first().innerText()).toContain('prior to');
  const [said] = await heard();
  expect([said?.kind, said?.correct, said?.response.replace(/:\w+$/, '').slice(-8)]).toEqual([
    'rewrite',
    false,
    '10100110',
  ]);
  expect(troubles).toEqual([]);
  await close();
});

test('the right version ends it with the keyboard alone, and neither event nor state holds what was written', async () => {
  const opened = await openActivity(open, place);
  const { page, root, button, status, notes, heard, state, close } = opened;
  await root.locator('textarea').focus();
  await page.keyboard.insertText(versions.en.good);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => status.textContent(), { timeout: 20_000 }).toBe(rewrite.wasRight);
  expect(await notes()).toEqual([words('en').activity.model, words('en').activity.why]);
  const told = `${JSON.stringify(await heard())} ${await state()}`;
  expect([told.includes('Brandt'), told.includes('555')]).toEqual([false, false]);
  expect(await root.locator('textarea').evaluate((box: HTMLTextAreaElement) => box.readOnly)).toBe(true);
  await button.click();
  expect(await root.locator('textarea').inputValue()).toBe('');
  await close();
});

test('the same version checked again is no new try', async () => {
  const opened = await openActivity(open, place);
  await write(opened, versions.en.bad);
  await opened.button.click();
  await checked(opened);
  await opened.button.click();
  await opened.button.click();
  await expect.poll(() => opened.status.textContent()).toBe(words('en').activity.unchanged);
  expect((await opened.heard()).length).toBe(1);
  await opened.close();
});

test('a state comes back only when it fits', () =>
  expectStates(open, place, {
    kept: ['1:1:2:77:10100110:1a2b3c', '1:5:0:100:00000000:0', '1:3:0:90:11111111:zzzzzz'],
    refused: ['1:1:0:77:1010011:1a', '1:1:0:101:10100110:1a', '1:1:0:77:10100112:1a', '1:1:0:77:10100110:', '1:1:0:x'],
  }));

test.for<Language>(languages)(
  'without scripts the goals and the model can be read (%s)',
  async (language, { expect }) => {
    const { root, close } = await openActivity(open, { ...place, language }, { javaScriptEnabled: false });
    await root.locator('.rewrite-text-goal summary').first().click();
    expect(await root.locator('.rewrite-text-goal').first().innerText()).toContain(words(language).rewrite.easeHelp);
    await root.locator('.activity-whole > summary').click();
    expect(await root.locator('.activity-notes').innerText()).toContain(words(language).activity.model);
    await close();
  },
);

describe('a response', () => {
  test('tells texts apart and comes back', () => {
    const judged = { ease: 72, reached: [true, false, true] };
    const [one, other] = [textMark('One text.'), textMark('One text!')];
    expect(one).not.toBe(other);
    expect(readRewrite(writeRewrite(judged, one), 3)).toEqual({ ...judged, mark: one });
    expect(readRewrite(writeRewrite(judged, one), 2)).toBe(undefined);
  });
});

const source = 'In the event of non-payment, withdrawal of the stall may be considered by 1 May 2026.';
const model = 'Please pay by 1 May 2026. If you do not pay, you may lose the stall.';
const good = `<RewriteText id="r" ease={70} keep={['1 May 2026']}>\n  Rewrite.\n\n  <SourceText>${source}</SourceText>\n  <ModelAnswer>${model}</ModelAnswer>\n  <WholeFeedback>Why.</WholeFeedback>\n</RewriteText>\n`;
const messages = (body: string): readonly string[] =>
  checkBody(body).findings.map((one) => formatMistake({ file: 'm', ...one }).replace(/^m:\d+:\d+: /, ''));

describe('a mistake of the author is told with its mend', () => {
  test.for<[string, string, string[]]>([
    ['Rewrite.', 'Rewrite.', []],
    [
      model,
      'Please pay by 2 May 2026.',
      ['Expected a model that reaches all goals, got one without “1 May 2026”; mend the model, or the goal'],
    ],
    [
      model,
      'Please pay prior to 1 May 2026, or lose the stall.',
      ['Expected a model that reaches all goals, got a severe finding in it; mend the model, or the goal'],
    ],
    [
      'ease={70}',
      'ease={10}',
      [
        `RewriteText ease: Expected more than the ${originalEase('r', source, 'en')} of the text, got 10; take a harder text, or a higher ease`,
      ],
    ],
    [
      `  <ModelAnswer>${model}</ModelAnswer>\n`,
      '',
      ['Expected a ModelAnswer at the end, got none; add <ModelAnswer>…</ModelAnswer> after the last part'],
    ],
    [source, '', ['Expected a text to rewrite, got none; write it between <SourceText> and </SourceText>']],
  ])('%#', ([from, to, told], { expect }) => {
    expect(good).toContain(from);
    expect(messages(good.replace(from, to))).toEqual(told);
  });
});

testAccess(
  open,
  place,
  async (opened, right) => {
    const language = (await opened.page.locator('html').getAttribute('lang')) as Language;
    await write(opened, versions[language][right ? 'good' : 'bad']);
  },
  new URL('./golden/', import.meta.url),
  async (opened) => {
    await checked(opened);
    await expect
      .poll(() => opened.root.locator('.activity-foot button').textContent())
      .not.toBe(words((await opened.page.locator('html').getAttribute('lang')) as Language).activity.check);
  },
);
