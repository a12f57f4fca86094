import { expect, test } from 'vitest';
import { checkBody } from '../src/authoring/check-body.ts';
import { formatMistake } from '../src/authoring/mistake.ts';

const messages = (text: string): readonly string[] =>
  checkBody(text).findings.map((finding) => formatMistake({ file: 'm', ...finding }).replace(/^m:\d+:\d+: /, ''));

const choice = (to: string, text: string): string =>
  `    <ScenarioChoice to="${to}">\n      ${text}\n      <AnswerFeedback>So.</AnswerFeedback>\n    </ScenarioChoice>\n`;
const scene = (name: string, inside: string): string =>
  `  <ScenarioScene name="${name}">\n    It happens.\n\n${inside}  </ScenarioScene>\n`;
const ends = scene('good', '') + scene('bad', '');
const start = scene('start', choice('good', 'This.') + choice('bad', 'That.'));
const scenario = `<BranchingScenario id="b">\n  A call.\n\n${start}${ends}</BranchingScenario>\n`;
const cards = `<FlashCards id="f">\n  <FlashCard front="A">\n    One.\n  </FlashCard>\n  <FlashCard front="B">\n    Two.\n  </FlashCard>\n</FlashCards>\n`;
const scale = '<SurveyScale id="s" from="No" to="Yes">\n  I can.\n</SurveyScale>\n';
const note = '<TrainerNote minutes={20}>\n  **Group.** Read it.\n</TrainerNote>\n';
const cost = '<CostOfConfusion id="c" share={[8, 15]} />\n';
const texts =
  '<BeforeAfter id="t">\n  <BeforeText>\n    Old.\n  </BeforeText>\n  <AfterText>\n    New.\n  </AfterText>\n</BeforeAfter>\n';
const tools = '<CostChain />\n\n<StandardAudit id="a" />\n\n<TouchpointBoard id="o" />\n\n<ParaphraseKit id="p" />\n';

test('tools, pictures and notes without a mistake pass', () => {
  expect(messages([scenario, cards, scale, note, cost, texts, tools].join('\n'))).toEqual([]);
});

/** A change of a tool, and what is said of it, without the place. */
const bad: readonly (readonly [string, string, string, string])[] = [
  [scenario, 'to="good"', 'to="goood"', 'Expected the name of a scene, got “goood”; did you mean good?'],
  [scenario, 'name="bad"', 'name="good"', 'Expected a name of its own, got “good” again; give it another name'],
  [
    scenario,
    choice('bad', 'That.'),
    '',
    'Expected two to four choices, or none at an end, got 1; add a <ScenarioChoice>',
  ],
  [scenario, 'to="bad"', 'to="good"', 'Expected a scene that a choice leads to, got “bad”, which none does'],
  [
    scenario,
    ends,
    scene('good', choice('bad', 'X.') + choice('start', 'Y.')) +
      scene('bad', choice('good', 'X.') + choice('start', 'Y.')),
    'Expected a scene without choices, where it ends, got none',
  ],
  [scenario, '<AnswerFeedback>So.</AnswerFeedback>', '', 'Expected AnswerFeedback in every ScenarioChoice, got none'],
  [cards, 'front="B"', 'front="A"', 'Expected a front of its own, got “A” again; change one of the two'],
  [cards, 'Two.', '', 'Expected the back of the card, got none; write it after <FlashCard …>'],
  [scale, 'to="Yes"', 'to="No"', 'Expected two different ends, got “No” twice; name the other end'],
  [scale, '  I can.\n', '', 'Expected a statement to rate, got none'],
  [scale, 'to="Yes"', 'to="Yes" steps={6}', 'Expected 4, 5 or 7 steps, got 6; write for example steps={5}'],
  [
    note,
    '**Group.**',
    '## Group\n\n ',
    'Expected no heading in TrainerNote, got “Group”; begin the paragraph with **bold words**',
  ],
  [cost, '[8, 15]', '[15, 8]', 'Expected the lower number first, got 15, 8; write {[8, 15]}'],
  [
    texts,
    '  <AfterText>\n    New.\n  </AfterText>\n',
    '',
    'Expected one AfterText, got 0; add <AfterText>…</AfterText>',
  ],
];

test.for(bad)('a mistake in a tool is told with its mend (%#)', ([text, before, after, said], { expect }) => {
  expect(messages(text.replace(before, after)).join('\n')).toContain(said);
});
