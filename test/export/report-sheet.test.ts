import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { reportFile } from '#export/report-sheet';
import { reportStyle, reportStyleHash } from '#export/report-style';
import { ruleReasons } from '#export/rule-reasons';
import { figuresOf } from '#export/sheet';
import { sheetWords, slotAdvice } from '#export/sheet-words';
import { createChecker } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';

const checker = createChecker({ en, ru });
/** The report on a text as a file, in the language of the text. */
function fileOf(text: string, language: 'en' | 'ru', before?: string): string {
  const report = checker.check(text, { language });
  const own = { words: sheetWords(language), reasons: ruleReasons[language], advice: slotAdvice(language) };
  const old = before === undefined ? {} : { before: figuresOf(checker.check(before, { language })) };
  return reportFile({ report, text, language, date: '1 May 2026', ...own, ...old });
}

const hard = 'Dear Ms Wren,\n\nPayment is to be effected prior to 1 May 2026. In the event that you move, tell us.\n';
/** The text of a file without its tags. */
const read = (html: string): string => html.replace(/<style>[\s\S]*<\/style>|<[^>]+>/g, ' ').replace(/\s+/g, ' ');

test('a report quotes each finding, says what to do, why and what to write, and lists facts and limits', () => {
  const said = read(fileOf(hard, 'en'));
  for (const finding of checker.check(hard, { language: 'en' }).findings) {
    expect(said).toContain(hard.slice(finding.start, finding.end));
    expect(said).toContain(finding.message.replaceAll("'", '&#39;'));
  }
  expect(said).toContain(`Why: ${ruleReasons.en['officialese']}`);
  for (const part of ['Checked on 1 May 2026', 'Facts', '1 May 2026', 'Whether the decision is right and fair.'])
    expect(said).toContain(part);
});

test('what to write is said where the message does not say it already', () => {
  const said = read(fileOf('The fee is due on 17.3.26. Call us prior to June.', 'en'));
  expect(said).toContain('Write instead: “17 March 2026”');
  expect(said).not.toContain('Write instead: “before”');
});

test('a reason is told once, however often its rule found something', () => {
  const twice = fileOf('Pay prior to May. Call prior to June. Come prior to July.', 'en');
  expect(twice.split(ruleReasons.en['officialese'] ?? 'none').length).toBe(2);
});

test('figures stand alone, or beside those from before', () => {
  expect(fileOf(hard, 'en')).not.toContain('Before');
  const rows = [...fileOf('Pay by 1 May 2026.', 'en', hard).matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
    read(row ?? '').trim(),
  );
  expect(rows).toEqual(['Measure Before Now', 'Reading ease – –', 'Findings 3 0', 'Missing parts 0 0', 'Words 21 5']);
});

test.for([
  [
    'en',
    '<script>alert(1)</script> Payment </style><img src=x onerror=alert(2)> is to be effected "prior to" May & June.',
  ],
  ['ru', 'Оплату <script>alert(1)</script> надлежит осуществить </style><img src=x> в срок до «15» мая.'],
] as const)('a letter never becomes markup (%s)', ([language, text], { expect }) => {
  const html = fileOf(text, language);
  const tags = new Set(Array.from(html.matchAll(/<([a-z]+\d?)/g), ([, tag]) => tag));
  expect([...tags].filter((tag) => ['script', 'img', 'link', 'iframe', 'a', 'form'].includes(tag ?? ''))).toEqual([]);
  expect(html).toContain('&lt;script&gt;');
  const errors: string[] = [];
  parse(html, { onParseError: ({ code }) => errors.push(code) });
  expect(errors).toEqual([]);
});

test('nothing but its own style gets into a report, and its title tells nothing', () => {
  const html = fileOf(hard, 'ru');
  expect(reportStyleHash).toBe(`sha256-${createHash('sha256').update(reportStyle).digest('base64')}`);
  expect(html).toContain(
    `content="default-src 'none'; style-src '${reportStyleHash}'; base-uri 'none'; form-action 'none'"`,
  );
  expect(html).toContain('<title>Отчёт о письме – Okno</title>');
});

test('a text in another language, or none, gets a report that says so', () => {
  const said = (text: string): string => read(reportFileOf(text));
  expect(said('')).toContain('Nothing to judge');
  expect(said('Ceci est une lettre en français, et rien de plus.')).toContain(
    'The score is for English and Russian only.',
  );
});

const reportFileOf = (text: string): string => {
  const own = { words: sheetWords('en'), reasons: ruleReasons.en, advice: slotAdvice('en') };
  return reportFile({ report: checker.check(text), text, language: 'en', date: '1 May 2026', ...own });
};
