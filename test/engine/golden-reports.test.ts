/** What the engine says of our own letters. When a change is meant: `npx vitest run test/engine/golden-reports.test.ts -u`. */
import { expect, test } from 'vitest';
import { createChecker, type Report } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { sampleLetters } from '../support/sample-letters.ts';

const checker = createChecker({ en, ru });

/** A report as lines of JSON, one for each finding, so that a change shows as lines that come and go. */
function golden({ counts, ease, verdict, findings }: Report, text: string): string {
  const lines = findings.map(({ rule, severity, start, end, message, suggestions }) => {
    const place = `${start}-${end}`;
    return JSON.stringify([
      rule,
      severity,
      place,
      text.slice(start, end),
      message,
      ...suggestions.map((one) => one.text),
    ]);
  });
  const { score, band, cefr } = ease ?? {};
  const head = JSON.stringify({ ...counts, score, band, cefr, level: verdict.level });
  return `{"report":${head},\n"findings":[\n${lines.join(',\n')}\n]}\n`;
}

test.each(sampleLetters)('the report on $language $name is as it was', async ({ language, name, text }) => {
  const report = golden(checker.check(text, { language }), text);
  await expect(report).toMatchFileSnapshot(`../fixtures/letters/golden/${language}/${name}.json`);
});
