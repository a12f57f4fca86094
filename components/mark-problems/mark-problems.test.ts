import { describe, expect, test } from 'vitest';
import { counted, fill, type Language, words } from '#i18n';
import { checkBody } from '../../src/authoring/check-body.ts';
import { formatMistake } from '../../src/authoring/mistake.ts';
import { useBrowser } from '../../test/support/browser.ts';
import { expectStates, type OpenedActivity, openActivity, testAccess } from '../../test/support/opened-activity.ts';

const open = useBrowser();
const place = { tag: 'mark-problems', id: 'specimen-bins' };
const { activity, mark } = words('en');
const problems = [0, 1, 3, 5, 7];

/** Ticks the passages at these places and no others. */
const tick = async ({ root }: OpenedActivity, wanted: readonly number[]): Promise<void> => {
  for (const [index, box] of (await root.locator('.mark-problems-box').all()).entries()) {
    await box.setChecked(wanted.includes(index));
  }
};

test('a passage must be marked before the check', async () => {
  const { button, status, heard, close } = await openActivity(open, place);
  await button.click();
  expect([await status.textContent(), await heard()]).toEqual([mark.markFirst, []]);
  await close();
});

test('the first check explains what was marked, and keeps what was missed', async () => {
  const opened = await openActivity(open, place);
  await tick(opened, [0, 1, 2]);
  await opened.button.click();
  const idle = counted('en', mark.idle, 1);
  expect(await opened.status.textContent()).toBe(
    `${fill(mark.foundSome, { found: 2, all: 5 })} ${idle} ${mark.markOn}`,
  );
  expect(await opened.marks()).toEqual(['✓', '✓', '✕', '', '', '', '', '']);
  expect((await opened.feedback())[2]).toBe(
    `✕ ${mark.noProblem} ${mark.fine} Who does what, and from which day: this sentence is the message of the letter.`,
  );
  await opened.close();
});

test('the second check tells of every passage: found, missed, marked for nothing, left alone', async () => {
  const opened = await openActivity(open, place);
  for (const marks of [
    [0, 2],
    [0, 1, 2],
  ]) {
    await tick(opened, marks);
    await opened.button.click();
  }
  const told = (await opened.feedback()).slice(0, 5).map((text) => text.split('.')[0]);
  expect(told).toEqual(['✓ Found', '✓ Found', '✕ Ticked, but no problem', '✕ Missed', '✓ Left alone, rightly']);
  expect(await opened.notes()).toEqual([activity.why, activity.solution]);
  expect((await opened.heard()).map(({ kind, score, over, response }) => [kind, score, over, response])).toEqual([
    ['mark', 0, false, '0,2'],
    ['mark', 0.2, true, '0,1,2'],
  ]);
  await opened.close();
});

test('can be marked with the keyboard alone, and the feedback belongs to its passage', async () => {
  const { page, root, status, button, close } = await openActivity(open, place);
  await root.locator('.mark-problems-box').first().focus();
  for (let index = 0; index < 8; index += 1) {
    if (problems.includes(index)) await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
  }
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await status.textContent()).toBe(activity.wasRight);
  const box = root.getByRole('checkbox', { name: 'Re: operational matters' });
  expect(await box.getAttribute('aria-describedby')).toBe('specimen-bins-1-feedback');
  await close();
});

test('a state comes back only when it fits', () =>
  expectStates(open, place, {
    kept: ['1:1:2:0,2', '1:2:0:7', '1:1:0:0,1,3,5,7'],
    refused: ['1:1:0:8', '1:1:0:0,0', '1:1:0:x', '1:1:0:0,', '1:1:0:-1'],
  }));

test.for<Language>(['en', 'ru'])(
  'without scripts the text can be marked, and all is explained (%s)',
  async (language, { expect }) => {
    const { root, close } = await openActivity(open, { ...place, language }, { javaScriptEnabled: false });
    await root.locator('.mark-problems-box').first().check();
    const note = root.locator('.mark-problems-note').first();
    await note.locator('summary').click();
    expect(await note.innerText()).toContain(words(language).mark.problem);
    await close();
  },
);

const part = (text: string, attributes = ''): string => `<MarkPassage${attributes} why="So.">${text}</MarkPassage>`;
const text = `${part('One', ' problem')} and ${part('two', ' problem')} and ${part('three')} and ${part('four')}.`;
const good = `<MarkProblems id="m">\n  Mark.\n\n  <MarkText>\n    ${text}\n  </MarkText>\n  <WholeFeedback>Why.</WholeFeedback>\n</MarkProblems>\n`;
const messages = (body: string): readonly string[] =>
  checkBody(body).findings.map((finding) => formatMistake({ file: 'm', ...finding }).replace(/^m:\d+:\d+: /, ''));

describe('a mistake of the author is told with its mend', () => {
  test.for<[string, string, string[]]>([
    ['Mark.', 'Mark.', []],
    [
      '  Mark.\n',
      '',
      ['Expected a task before the parts, got none; write it between <MarkProblems …> and the first <MarkText>'],
    ],
    [part('two', ' problem'), 'two', ['Expected two to twelve problems, got 1; mark more passages as a problem']],
    [
      part('four'),
      'four',
      ['Expected two to twelve passages that are fine, got 1; add a <MarkPassage why="…"> that is fine'],
    ],
    [part('four'), part('three'), ['Expected a passage of its own, got “three” again; change one of the two']],
    [
      part('four'),
      part(''),
      ['Expected the words of the passage, got none; write it between <MarkPassage …> and </MarkPassage>'],
    ],
    [
      part('four'),
      '<MarkPassage>four</MarkPassage>',
      [
        'MarkPassage why: Expected what is wrong with the passage, or why it is fine, got nothing; write for example why="The reader does not know when the 14 days begin."',
      ],
    ],
    [
      text,
      'Nothing.',
      ['Expected a text with passages to mark, got none; put passages of it into <MarkPassage why="…">…</MarkPassage>'],
    ],
  ])('%#', ([from, to, told], { expect }) => {
    expect(messages(good.replace(from, to))).toEqual(told);
  });
});

testAccess(
  open,
  place,
  (opened, right) => tick(opened, right ? problems : [0, 2]),
  new URL('./golden/', import.meta.url),
);
