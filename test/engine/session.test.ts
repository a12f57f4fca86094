import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createChecker } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { editedText, expectEqual } from '../support/session-edits.ts';

const checker = createChecker({ en, ru });

test('whatever the edits, a session says what a check of the new text says', () => {
  fc.assert(fc.property(editedText, expectEqual), { numRuns: 500, seed: 1 });
}, 600_000);

test('an edit says what it changed, and nothing of the rest', () => {
  const far = Array.from({ length: 40 }, () => 'We will tell you when we have looked at your form.').join('\n\n');
  const text = `Please pay prior to 1 May.\n\n${far}\n\nPlease sign prior to 2 May.`;
  const session = checker.createSession(text);
  const phrases = () => session.findings.filter(({ rule }) => rule === 'officialese');
  const [first, last] = phrases();
  const before = session.totals.findings;
  const at = text.indexOf(' prior to 2 May');
  const { added, removed, shift, totals } = session.edit(at, at + ' prior to'.length, ' before');
  expect({ added, removed, shift, findings: totals.findings }).toEqual({
    added: [],
    removed: [last?.id],
    shift: -2,
    findings: { ...before, warning: before.warning - 1 },
  });
  expect(phrases()).toEqual([first]);
});

test('an acronym that is no longer explained is told of where it is used next', () => {
  const far = Array.from({ length: 40 }, () => 'We will tell you when we have looked at your form.').join('\n\n');
  const session = checker.createSession(`Ask the Tax Board (ISAB).\n\n${far}\n\nSend it to the ISAB now.`);
  expect(session.findings).toEqual([]);
  const { added } = session.edit(7, 24, 'us');
  expect(added.map(({ rule, start }) => [rule, session.text.slice(start, start + 4)])).toEqual([
    ['undefined-acronym', 'ISAB'],
  ]);
});

test.each([
  ['no-apology', 'We are sorry.', 'We have lost your form.'],
  ['threat-first', 'Please pay by 1 May.', 'You may be prosecuted.'],
  ['phone-format', 'Our lines are open Monday to Friday.', 'Call 555-0100 now.'],
  ['cold-formula', 'Mr Ivo Pattern\n2 Mill Lane\nEastmere NM1 2AB', 'Yours faithfully,'],
  ['money-format', 'You owe us £50.', 'Last year you paid 40 pounds.'],
  ['inconsistent-dates', 'Come on 3 April 2026.', 'Come again on the 5th of May 2026.'],
  ['third-person-reader', 'Your tenant called us.', 'The tenant must sign the form.'],
  ['unexplained-term', 'You have arrears (money that you owe).', 'Pay your arrears now.'],
  ['hard-word', 'This is a contusion (a bruise).', 'Your contusion is better.'],
])('%s is told of in one place by what stands far away', (rule, top, bottom) => {
  const far = Array.from({ length: 40 }, () => 'We will tell you when we have looked at it.').join('\n\n');
  const session = checker.createSession(`\n\n${far}\n\n${bottom}`, { language: 'en' });
  const ids = () => session.findings.filter((finding) => finding.rule === rule).map(({ id }) => id);
  const alone = ids();
  const { added, removed } = session.edit(0, 0, top);
  expect(ids()).not.toEqual(alone);
  expect([...added.map(({ id }) => id), ...removed]).toEqual(expect.arrayContaining(alone.length > 0 ? alone : ids()));
  expect(session.report).toEqual(checker.check(session.text, { language: 'en' }));
  session.edit(0, top.length, '');
  expect(ids()).toHaveLength(alone.length);
});

test('a text shows its language when there is enough of it', () => {
  const session = checker.createSession('');
  expect([session.language, session.report]).toEqual(['other', checker.check('')]);
  session.edit(0, 0, 'Просим оплатить пени.');
  expect([session.language, session.report]).toEqual(['ru', checker.check('Просим оплатить пени.')]);
});

test.each([
  [-1, 0],
  [1, 0],
  [0, 99],
  [0.5, 1],
  [Number.NaN, 1],
])('an edit from %s to %s is refused', (from, to) => {
  for (const text of ['Please pay.', ''])
    expect(() => checker.createSession(text).edit(from, to, 'x')).toThrow(RangeError);
});
