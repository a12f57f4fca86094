import { describe, expect, test } from 'vitest';
import { counted, fill, type Language, languages, words } from '#i18n';
import { checkBody } from '../../src/authoring/check-body.ts';
import { formatMistake } from '../../src/authoring/mistake.ts';
import { useBrowser } from '../../test/support/browser.ts';
import { expectStates, type OpenedActivity, openActivity, testAccess } from '../../test/support/opened-activity.ts';
import { xray } from './xray.ts';

const open = useBrowser();
const place = { tag: 'letter-xray', id: 'specimen-travel-pass' };
const { activity, mark, xray: say } = words('en');

/** Ticks the planted problems, or the letterhead alone. */
const tick = async ({ root }: OpenedActivity, right: boolean): Promise<void> => {
  const notes = await root.locator('.activity-part').all();
  for (const [index, box] of (await root.locator('.mark-problems-box').all()).entries()) {
    const isProblem = (await notes[index]?.getAttribute('data-problem')) !== null;
    await box.setChecked(right ? isProblem : index === 0);
  }
};

test('what the checker says is told when the activity is over, and not before', async () => {
  const opened = await openActivity(open, place);
  const { root, button, status, close } = opened;
  const panel = root.locator('.letter-xray-checker');
  await tick(opened, false);
  await button.click();
  expect([await status.textContent(), await panel.isVisible()]).toEqual([
    `${fill(mark.foundSome, { found: 0, all: 8 })} ${counted('en', mark.idle, 1)} ${mark.markOn}`,
    false,
  ]);
  await tick(opened, true);
  await button.click();
  expect([await status.textContent(), await panel.isVisible()]).toEqual([activity.wasRight, true]);
  await close();
});

test('the checker is held against the author: what it sees, what it misses, where it is wrong', async () => {
  const opened = await openActivity(open, place);
  await tick(opened, true);
  await opened.button.click();
  await opened.root.locator('.letter-xray-checker summary').press('Enter');
  const lists = opened.root.locator('.letter-xray-list');
  const lines = await lists.first().locator('> li').allInnerTexts();
  expect(lines.map((line) => line.split('\n')[0])).toEqual([
    `✕ ${say.misses} The answer is buried.`,
    `✕ ${say.misses} The task is hidden.`,
    `✕ ${say.misses} The deadline counts from a day that he does not know.`,
    `✕ ${say.misses} Nobody acts.`,
    `✓ ${say.sees} Nouns for verbs.`,
    `✓ ${say.sees} Old words.`,
    `✓ ${say.sees} Short forms are not explained.`,
    `✓ ${say.sees} There is nobody to ask.`,
  ]);
  expect(await lists.last().locator('.letter-xray-wrong p').innerText()).toContain('a sign on a door');
  await opened.close();
});

test.for<Language>(languages)(
  'eight problems are planted, and the checker misses some of them (%s)',
  async (language, { expect }) => {
    const { root, close } = await openActivity(open, { ...place, language }, { javaScriptEnabled: false });
    expect(await root.locator('[data-problem]').count()).toBe(8);
    await root.locator('.activity-whole > summary').click();
    await root.locator('.letter-xray-checker summary').click();
    const { misses, sees } = words(language).xray;
    const first = await root.locator('.letter-xray-list').first().innerText();
    expect(first).toContain(misses);
    expect(first).toContain(sees);
    await close();
  },
);

test('a state comes back only when it fits', () =>
  expectStates(open, place, { kept: ['1:1:2:0,2', '1:2:0:11'], refused: ['1:1:0:99', '1:1:0:0,0', '1:1:0:x'] }));

test('a finding is of a problem only when it speaks of its passage by one of its rules', () => {
  const text = 'You must pay forthwith. Kindly reply forthwith to us all.';
  const first = { start: 0, end: 22, rules: ['archaic-word'] };
  const { seen, besides } = xray(text, [first, { ...first, rules: ['relative-deadline'] }]);
  expect(seen.map((said) => said.map(({ id, passage }) => [id, passage]))).toEqual([
    [['archaic-word', 'forthwith']],
    [],
  ]);
  expect(besides.filter(({ id }) => id === 'archaic-word').map(({ passage }) => passage)).toEqual(['forthwith']);
});

const problem = (words: string, attributes = ''): string =>
  `<XrayProblem name="Old" why="So."${attributes}>${words}</XrayProblem>`;
const letter = `${problem('You must pay forthwith')}, ${problem('or reply hereto')}. <MarkPassage why="So.">We answer</MarkPassage> and <MarkPassage why="So.">we help</MarkPassage>.`;
const finding = '<XrayFinding rule="archaic-word" passage="forthwith" verdict="right">It is old.</XrayFinding>';
const good = `<LetterXray id="x">\n  Find.\n\n  <MarkText>\n    ${letter}\n  </MarkText>\n\n  ${finding}\n\n  <WholeFeedback>Why.</WholeFeedback>\n</LetterXray>\n`;
const messages = (body: string): readonly string[] =>
  checkBody(body).findings.map((one) => formatMistake({ file: 'm', ...one }).replace(/^m:\d+:\d+: /, ''));

describe('a mistake of the author is told with its mend', () => {
  test.for<[string, string, string[]]>([
    ['Find.', 'Find.', []],
    [
      'verdict="right"',
      'verdict="maybe"',
      ['XrayFinding verdict: Expected right or wrong, got "maybe"; write for example verdict="wrong"'],
    ],
    [
      'rule="archaic-word" passage="forthwith"',
      'rule="slash"',
      [
        'Expected what the checker says outside the problems, got slash; remove it, or name one of these: archaic-word “forthwith”, archaic-word “hereto”',
      ],
    ],
    [
      letter,
      letter.replace('why="So."', 'why="So." rules={[\'archaic-wor\']}'),
      ['XrayProblem rules: Expected rules that there are, got “archaic-wor”; did you mean archaic-word?'],
    ],
    [
      '<MarkPassage why="So.">We answer',
      '<MarkPassage problem why="So.">We answer',
      [
        'Expected two to twelve passages that are fine, got 1; add a <MarkPassage why="…"> that is fine',
        'Expected XrayProblems in a LetterXray, got a MarkPassage problem; write <XrayProblem name="…" why="…">',
      ],
    ],
    ['It is old.', '', ['Expected text in XrayFinding, got none; say why the checker is right or wrong']],
  ])('%#', ([from, to, told], { expect }) => {
    expect(messages(good.replace(from, to)).toSorted()).toEqual(told.toSorted());
  });
});

testAccess(open, place, tick, new URL('./golden/', import.meta.url));
