import { describe, expect, test } from 'vitest';
import { fill, words } from '#i18n';
import { checkBody } from '../../src/authoring/check-body.ts';
import { formatMistake } from '../../src/authoring/mistake.ts';
import { useBrowser } from '../../test/support/browser.ts';
import { expectStates, type OpenedActivity, openActivity, testAccess } from '../../test/support/opened-activity.ts';
import { readBlocks, writeBlocks } from './block-response.ts';

const open = useBrowser();
const place = { tag: 'letter-rebuild', id: 'specimen-rent-help' };
const { activity, order, rebuild } = words('en');

/** The keys of the blocks in the order in which they stand. */
const standing = async ({ root }: OpenedActivity): Promise<string[]> =>
  root.locator('.activity-part').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['key'] ?? ''));

const block = ({ root }: OpenedActivity, key: number) => root.locator(`[data-key="${key}"]`);
const ledger = ({ root }: OpenedActivity): Promise<string[]> => root.locator('.letter-rebuild-gone').allInnerTexts();

/** Brings the blocks into the right order, and leaves out the history of the law when `out`. */
async function arrange(opened: OpenedActivity, out: boolean): Promise<void> {
  for (let key = 0; key < 7; key += 1) {
    while ((await standing(opened)).indexOf(String(key)) > key)
      await block(opened, key).locator('[data-move=up]').click();
  }
  await block(opened, 6).locator('[data-change=out]').setChecked(out);
}

test('a block that is shortened or left out tells at once what is lost, in the ledger, beside it and in the status', async () => {
  const opened = await openActivity(open, place);
  await block(opened, 2).locator('[data-change=short]').check();
  await block(opened, 5).locator('[data-change=out]').check();
  const lost = ['“30 April 2026”', '“Housing Board”', '“15 May 2026”'];
  expect(await ledger(opened)).toEqual(lost.map((fact) => `✕ ${rebuild.lost} ${fact}`));
  expect(await block(opened, 2).locator('.letter-rebuild-lost').innerText()).toBe(
    fill(rebuild.lostNow, { facts: lost[0] ?? '' }),
  );
  expect(await opened.status.textContent()).toBe(fill(rebuild.lostNow, { facts: lost.join(', ') }));
  await opened.close();
});

test('a fact that comes back is told, and a shorter version that says all loses nothing', async () => {
  const opened = await openActivity(open, place);
  await block(opened, 1).locator('[data-change=short]').check();
  expect([await ledger(opened), await opened.status.textContent()]).toEqual([[], rebuild.nothingLost]);
  await block(opened, 4).locator('[data-change=out]').check();
  await block(opened, 4).locator('[data-change=out]').uncheck();
  expect([await ledger(opened), await opened.status.textContent()]).toEqual([[], rebuild.nothingLost]);
  await opened.close();
});

test('the right order with the law left in is not yet good; the second check tells of each block', async () => {
  const opened = await openActivity(open, place);
  const { button, status, feedback, notes, heard, close } = opened;
  await arrange(opened, false);
  await button.click();
  expect(await status.textContent()).toBe(fill(rebuild.some, { right: 6, all: 7 }));
  await block(opened, 4).locator('[data-change=short]').check();
  await button.click();
  expect((await feedback())[6]).toContain(`✕ ${rebuild.wrong} Right answer: ${rebuild.leaveItOut}.`);
  expect((await feedback())[4]).toContain('Right answer: place 5, the help. Help comes before the appeal');
  expect(await notes()).toEqual([activity.why, activity.solution]);
  expect((await heard()).map(({ kind, over, response }) => [kind, over, response])).toEqual([
    ['rebuild', false, '0,1,2,3,4,5,6'],
    ['rebuild', true, '0,1,2,3,4s,5,6'],
  ]);
  await close();
});

test('can be built with the keyboard alone; nothing is checked before something has changed', async () => {
  const opened = await openActivity(open, place);
  const { page, button, status, close } = opened;
  await button.click();
  expect(await status.textContent()).toBe(rebuild.changeFirst);
  const up = block(opened, 0).locator('[data-move=up]');
  await up.focus();
  for (let at = (await standing(opened)).indexOf('0'); at > 0; at -= 1) {
    await page.keyboard.press('Enter');
    expect(await status.textContent()).toBe(fill(order.moved, { n: at, all: 7 }));
  }
  await page.keyboard.press('Enter');
  expect(await status.textContent()).toBe(rebuild.isFirst);
  await block(opened, 6).locator('[data-change=out]').focus();
  await page.keyboard.press('Space');
  await arrange(opened, true);
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await status.textContent()).toBe(activity.wasRight);
  await close();
});

test('a state comes back only when it fits', () =>
  expectStates(open, place, {
    kept: ['1:1:2:0s,1s,2,3x,4,5,6x', '1:2:0:6,5,4,3,2,1,0', '1:1:0:0,1,2,3,4,5,6x'],
    refused: [
      '1:1:0:0,1,2,3,4,5',
      '1:1:0:0,1,2,3,4,5,6s',
      '1:1:0:0,0,2,3,4,5,6',
      '1:1:0:0,1,2,3,4,5,7',
      '1:1:0:0,1,2,3,4,5,6,',
    ],
  }));

test('without scripts the blocks, their shorter versions and the answers can be read', async () => {
  const { root, close } = await openActivity(open, place, { javaScriptEnabled: false });
  expect(await root.locator('.letter-rebuild-short').first().isVisible()).toBe(true);
  expect(await root.locator('.letter-rebuild-controls').first().isVisible()).toBe(false);
  await root.locator('[data-key="0"] summary').click();
  expect(await root.locator('[data-key="0"] .activity-key').innerText()).toBe('Right answer: place 1, the answer.');
  await close();
});

describe('what was done with the blocks', () => {
  test.for(['0', '1s,0', '2x,0s,1'])('%s comes back', (response, { expect }) => {
    const blocks = readBlocks(response, response.split(',').length);
    expect(writeBlocks(blocks ?? [])).toBe(response);
  });

  test.for(['', '0,0', '0,2', '0,1z', '0', '0,1,'])('“%s” is refused for two blocks', (response, { expect }) => {
    expect(readBlocks(response, 2)).toBe(undefined);
  });
});

const part = (name: string, text: string, shorter = ''): string =>
  `  <LetterBlock part="${name}"${shorter}>\n    ${text}\n    <AnswerFeedback>Why.</AnswerFeedback>\n  </LetterBlock>\n`;
const answer = part('answer', 'We pay 40 crowns.');
const date = part('date', 'It comes by 1 May.');
const good = `<LetterRebuild id="r" facts={['40 crowns', '1 May']}>\n  Build it.\n\n${answer}${date}${part('help', 'Ask us.')}${part('extra', 'The law is old.')}  <WholeFeedback>Why.</WholeFeedback>\n</LetterRebuild>\n`;
const messages = (body: string): readonly string[] =>
  checkBody(body).findings.map((one) => formatMistake({ file: 'm', ...one }).replace(/^m:\d+:\d+: /, ''));

describe('a mistake of the author is told with its mend', () => {
  test.for<[string, string, string[]]>([
    ['Build', 'Build', []],
    [
      answer + date,
      date + answer,
      ['Expected the order answer, action, date, why, help, appeal, got answer later; move it before the part="date"'],
    ],
    [
      "'1 May'",
      "'2 May'",
      [
        'LetterRebuild facts: Expected texts that stand in a block, got “2 May”; copy it from a block, letter by letter; what is only in an extra block may get lost',
      ],
    ],
    [
      part('help', 'Ask us.'),
      part('help', 'Ask us.', ' shorter="Ask us now."'),
      ['LetterBlock shorter: Expected fewer characters than in the block, got 11; make it shorter, or remove it'],
    ],
    [
      'part="help"',
      'part="aid"',
      [
        'LetterBlock part: Expected answer, action, date, why, help, appeal or extra, got "aid"; write for example part="answer"',
      ],
    ],
    [part('help', 'Ask us.'), '', ['Expected four to ten LetterBlocks, got 3; add a <LetterBlock>']],
  ])('%#', ([from, to, told], { expect }) => {
    expect(good).toContain(from);
    expect(messages(good.replace(from, to))).toEqual(told);
  });
});

testAccess(open, place, arrange, new URL('./golden/', import.meta.url));
