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
