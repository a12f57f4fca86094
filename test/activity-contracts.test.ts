import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkBody } from '../src/authoring/check-body.ts';
import { formatMistake } from '../src/authoring/mistake.ts';

const messages = (text: string): readonly string[] =>
  checkBody(text).findings.map((finding) => formatMistake({ file: 'm', ...finding }));

const specimens = readdirSync('components', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /specimens\.\w+\.mdx$/.test(file),
);

test.for(specimens)('%s holds no mistake', (file, { expect }) => {
  // The lines of the front matter are emptied, as before a build.
  const text = readFileSync(join('components', file), 'utf8').replace(/^---[\s\S]*?\n---/, '\n\n');
  expect(messages(text)).toEqual([]);
});

const whole = '  <WholeFeedback>Why.</WholeFeedback>\n';
const part = (tag: string, text: string, attributes = ''): string =>
  `  <${tag}${attributes}>\n    ${text}\n    <AnswerFeedback>Why.</AnswerFeedback>\n  </${tag}>\n`;
const steps = ['One', 'Two', 'Three'].map((text) => part('OrderStep', text)).join('');
const order = `<OrderSteps id="o">\n  Order these.\n\n${steps}${whole}</OrderSteps>\n`;
const pairs = ['a', 'b', 'c'].map((text) => part('MatchPair', text, ` with="${text.toUpperCase()}"`)).join('');
const match = `<MatchPairs id="m" extra={['D']}>\n  Match these.\n\n${pairs}${whole}</MatchPairs>\n`;
const items = ['a', 'b', 'c', 'd']
  .map((text, at) => part('SortItem', text, ` group="${at > 1 ? 'No' : 'Yes'}"`))
  .join('');
const sort = `<SortGroups id="s" groups={['Yes', 'No']}>\n  Sort these.\n\n${items}${whole}</SortGroups>\n`;
const gap = '<TextGap answer="must" others={[\'should\']} why="It is a duty." />';
const gaps = `<FillGaps id="g">\n  Fill it.\n\n  <GapText>\n    You ${gap} pay.\n  </GapText>\n${whole}</FillGaps>\n`;
const slip = '  <NumberSlip value={31}>Once too often.</NumberSlip>\n';
const solution = '  <WorkedSolution>30.</WorkedSolution>\n';
const number = `<NumberAnswer id="n" answer={30} unit="days">\n  How many?\n\n${slip}${solution}</NumberAnswer>\n`;
const options = `${part('AnswerOption', 'This.', ' correct')}${part('AnswerOption', 'That.')}`;
const claim = `<QuizQuestion id="q" kind="true-false" statement="true">\n  It is so.\n\n${options}${whole}</QuizQuestion>\n`;

test('activities without a mistake pass', () => {
  expect(messages([order, match, sort, gaps, number, claim].join('\n'))).toEqual([]);
});

/** A change of an activity, and what is said of it, without the place. */
const bad: readonly (readonly [string, string, string, string])[] = [
  [
    order,
    '  Order these.\n',
    '',
    'Expected a task before the parts, got none; write it between <OrderSteps …> and the first <OrderStep>',
  ],
  [
    order,
    whole,
    '',
    'Expected a WholeFeedback at the end, got none; add <WholeFeedback>…</WholeFeedback> after the last part',
  ],
  [order, whole, whole + whole, 'Expected one WholeFeedback, got a second one; keep one and join the texts'],
  [
    order,
    'Why.</WholeFeedback>',
    '</WholeFeedback>',
    'Expected text in WholeFeedback, got none; say which rule stands behind the answer',
  ],
  [order, part('OrderStep', 'Two'), '', 'Expected three to nine OrderSteps, got 2; add an <OrderStep>'],
  [order, '    Two\n', '    One\n', 'Expected a step of its own, got “one” again; change one of the two'],
  [
    order,
    '    Two\n    <AnswerFeedback>Why.</AnswerFeedback>\n',
    '    Two\n',
    'Expected AnswerFeedback in every OrderStep, got none; add <AnswerFeedback>Why this is right or wrong.</AnswerFeedback>',
  ],
  [
    order,
    '<OrderSteps id="o">',
    '<OrderSteps id="o" confidence="yes">',
    'OrderSteps confidence: Expected confidence alone, got "yes"; write for example confidence',
  ],
  [match, ' with="B"', ' with="A"', 'Expected a partner of its own, got “A” again; give it another with'],
  [match, "{['D']}", "{['A']}", 'Expected a partner of its own, got “A” again; give it another with'],
  [match, ' with="B"', '', 'MatchPair with: Expected its partner, got nothing; write for example with="before"'],
  [sort, 'group="No"', 'group="Noo"', 'Expected a group of its SortGroups, got “Noo”; did you mean No?'],
  [
    sort,
    "['Yes', 'No']",
    "['Yes', 'No', 'Later']",
    'SortGroups groups: Expected an item in every group, got none in “Later”; add a <SortItem group="Later">, or remove the group',
  ],
  [
    sort,
    "['Yes', 'No']",
    "['Yes']",
    `SortGroups groups: Expected a list of two to four groups, got a list of 1; write for example groups={['Keep', 'Drop']}`,
  ],
  [gaps, gap, 'must', 'Expected one to 4 TextGaps, got 0; add <TextGap answer="…" why="…" />'],
  [gaps, gap, Array(5).fill(gap).join(' '), 'Expected one to 4 TextGaps, got 5; write more of the words yourself'],
  [gaps, "['should']", "['Must']", 'TextGap others: Expected each answer once, got “Must” again; remove it'],
  [
    gaps,
    ' others',
    " also={['have to']} others",
    'TextGap also: Expected also or others, got both; remove also: a gap with others is chosen, and one answer is right',
  ],
  [
    gaps,
    ' why="It is a duty."',
    '',
    'TextGap why: Expected why this answer is right, got nothing; write for example why="The reader has no choice."',
  ],
  [
    number,
    solution,
    '',
    'Expected a WorkedSolution at the end, got none; add <WorkedSolution>…</WorkedSolution> after the last part',
  ],
  [number, '{31}', '{30}', 'Expected a wrong number, got 30, which is right; remove it, or make the tolerance smaller'],
  [number, slip, slip + slip, 'Expected each wrong number once, got 31 again; join the texts'],
  [
    number,
    slip,
    '',
    'Expected at least one NumberSlip, got none; add <NumberSlip value={…}>What went wrong.</NumberSlip> for a wrong number that learners give',
  ],
  [
    number,
    'unit="days"',
    'unit="days" otherUnits={[\'days\']}',
    'NumberAnswer otherUnits: Expected wrong units, got “days”, which is right; take the right unit off the list',
  ],
  [
    claim,
    ' statement="true"',
    '',
    'Expected whether the statement is true, got nothing; write statement="true" or statement="false"',
  ],
  [
    claim,
    'kind="true-false"',
    'kind="single"',
    'QuizQuestion statement: Expected it in a true-false question, got it in kind="single"; remove it, or write kind="true-false"',
  ],
  [
    claim,
    ' correct',
    '',
    'Expected exactly one correct AnswerOption, got 0; write <AnswerOption correct> for the right answer',
  ],
];

describe('a mistake is told with its mend', () => {
  test.for(bad)('%#', ([good, from, to, message], { expect }) => {
    expect(good).toContain(from);
    const [first, ...rest] = messages(good.replace(from, to));
    expect(first?.replace(/^m:\d+:\d+: /, '')).toBe(message);
    expect(rest).toEqual([]);
  });
});

test('a note outside an activity is told where it belongs', () => {
  expect(messages('<TryHint>Look again.</TryHint>\n')).toEqual([
    'm:1:1: Expected TryHint in FillGaps or LetterRebuild or LetterXray or MarkProblems or MatchPairs or NumberAnswer or OrderSteps or QuizQuestion or RewriteText or ShortAnswer or SortGroups, got it on its own; put it into <FillGaps> or <LetterRebuild> or <LetterXray> or <MarkProblems> or <MatchPairs> or <NumberAnswer> or <OrderSteps> or <QuizQuestion> or <RewriteText> or <ShortAnswer> or <SortGroups>',
  ]);
});
