import { expect, test } from 'vitest';
import { createChecker } from '#plain-language';
import { en } from '#plain-language/en';
import { runsOf } from './marks.ts';

const checker = createChecker({ en });
const text = `${'Payment is to be effected prior to 1 May by the aforementioned beneficiary in accordance with the provisions of the applicable regulations, notwithstanding any antecedent arrangement. '.repeat(3)}`;
const report = checker.check(text, { language: 'en' });

test('runs are in the order of the text, are not empty and do not overlap', () => {
  const runs = runsOf(report, text);
  expect(runs.length).toBeGreaterThan(6);
  runs.forEach(({ start, end }, index) => {
    expect(start).toBeLessThan(end);
    expect(start).toBeGreaterThanOrEqual(runs[index - 1]?.end ?? 0);
  });
});

test('a finding in a hard sentence has both looks', () => {
  const start = text.indexOf('prior to');
  expect(runsOf(report, text).find((run) => run.start === start)).toEqual({
    start,
    end: start + 'prior to'.length,
    look: expect.stringMatching(/^letter-mark-heat-\d letter-mark-(?:info|warning|error)$/),
  });
});

test('a text without findings has no marks', () => {
  expect(runsOf(checker.check('Please pay us.', { language: 'en' }), 'Please pay us.')).toEqual([]);
});
