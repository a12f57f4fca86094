import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { allRules, createChecker, type Language, type SessionFinding } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';

const checker = createChecker({ en, ru });

/** What texts are made of: what blocks, sentence ends and rules depend on, and sentences that rules speak about. */
const frame = {
  en: [
    'Dear Anna,',
    'Yours sincerely,',
    'Our ref: HR-14/26',
    'Mr Ivo Pattern',
    '12 Mill Lane',
    'Yours faithfully,',
    'Dear Sir or Madam,',
    'Lines are open Monday to Friday.',
    '3 May 2026',
    'What to do next',
    'Tel. 01 23',
  ],
  ru: [
    'Уважаемая Анна!',
    'С уважением,',
    'Исх. № 14/26',
    'г. Пример, ул. Новая, д. 5',
    '3 мая 2026 г.',
    'Что делать дальше',
    'тел. 01',
  ],
};
const small = [
  ' ',
  '  ',
  '    ',
  '\t',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\n \n',
  '. ',
  '.',
  '! ',
  '? ',
  ': ',
  '; ',
  ', ',
  '(',
  ')',
  '«',
  '»',
  '"',
  '- ',
  '• ',
  '1. ',
  '2) ',
  '> ',
  '| ',
  '…',
  '№ ',
  '5',
  '12.03.2026',
  'A',
  'и',
  'г.',
  'No.',
  'HMRC',
  '£1250 ',
  '40 pounds ',
  '555-0100 ',
  '3 April 2026 ',
  '3rd April ',
  'sorry ',
  'your tenant ',
  'You ',
  'ЕНС',
  'ISAB (the board)',
  'a.example',
  'x@y.example',
  '\u00AD',
  '\u200B',
  '\ud83d\ude00',
  '\ud800',
  'e\u0301',
  'don’t ',
  'not ',
  'unless ',
  'не ',
  'und ',
  'і ',
  'We are sorry that your parcel has been lost on its way to you. ',
  'Мы получили Ваше письмо и скоро на него ответим. ',
  'Bitte zahlen Sie die Rechnung bis zum 1. Mai. ',
  'без ',
  '-',
];
const sentences = (language: Language): string[] =>
  allRules.flatMap((rule) => [...(rule.text[language]?.bad ?? []), ...(rule.text[language]?.good ?? [])]);

/** One piece of a text. */
const piece = (language: Language): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...sentences(language)).map((sentence) => `${sentence} `) },
    { weight: 2, arbitrary: fc.constantFrom(...frame[language], ...small) },
    { weight: 1, arbitrary: fc.constantFrom(...small) },
    { weight: 1, arbitrary: fc.constantFrom('\n', '\n\n', '\n\n') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  );

/** A paragraph, or whatever stands between two empty lines. */
const paragraph = (language: Language): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 2,
      arbitrary: fc.array(piece(language), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('')),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.array(fc.constantFrom(...sentences(language)), { minLength: 5, maxLength: 40, size: 'max' }),
          fc.constantFrom(' ', '\n'),
        )
        .map(([many, between]) => many.join(between)),
    },
  );

/** A line of more words than blocks have. */
const longLine = (language: Language): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...sentences(language)), { minLength: 100, maxLength: 200, size: 'max' })
    .map((many) => many.join(' '));

/** A text of up to some hundred sentences, with or without empty lines. */
export const textOf = (language: Language): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .tuple(
          fc.array(paragraph(language), { maxLength: 24, size: 'max' }),
          fc.oneof(
            { weight: 3, arbitrary: fc.constant('\n\n') },
            { weight: 2, arbitrary: fc.constantFrom('', ' ', '\n') },
          ),
        )
        .map(([paragraphs, between]) => paragraphs.join(between)),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(paragraph(language), fc.constantFrom('', '\n', '\n\n'), longLine(language), paragraph(language))
        .map(([before, between, line, after]) => before + between + line + between + after),
    },
  );

/** An edit: where, in thousandths of the text; how much goes; what comes. */
const edit = (language: Language) =>
  fc.record({
    at: fc.integer({ min: 0, max: 1000 }),
    removed: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 3 }) },
      { weight: 2, arbitrary: fc.integer({ min: 0, max: 80 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 4000 }) },
    ),
    insert: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...small, '') },
      { weight: 1, arbitrary: fc.array(piece(language), { maxLength: 12 }).map((pieces) => pieces.join('')) },
    ),
  });

/** A language, a text in it and edits of the text, one after the other. */
export const editedText = fc.constantFrom('en' as const, 'ru' as const).chain((language) =>
  fc.record({
    language: fc.constant(language),
    text: textOf(language),
    edits: fc.array(edit(language), { minLength: 1, maxLength: 12 }),
  }),
);

/** Makes the edits and compares what the session says after each with what a check says. */
export function expectEqual({
  language,
  text,
  edits,
}: typeof editedText extends fc.Arbitrary<infer Value> ? Value : never): void {
  const session = checker.createSession(text, { language });
  let whole = text;
  let list: readonly SessionFinding[] = session.findings;
  deepStrictEqual(session.report, checker.check(text, { language }));
  for (const { at, removed, insert } of edits) {
    const from = Math.floor((whole.length * at) / 1000);
    const to = Math.min(whole.length, from + removed);
    whole = whole.slice(0, from) + insert + whole.slice(to);
    const change = session.edit(from, to, insert);
    const report = checker.check(whole, { language });
    deepStrictEqual(session.text, whole);
    deepStrictEqual(session.report, report);
    const { findings: _, ...counts } = change.totals;
    deepStrictEqual(counts, report.counts);
    list = applied(list, change);
    deepStrictEqual(sorted(list), sorted(session.findings));
    const count = { info: 0, warning: 0, error: 0 };
    for (const { severity } of list) count[severity] += 1;
    deepStrictEqual(change.totals.findings, count);
  }
}

/** A list of findings as one who shows them keeps it. */
function applied(
  list: readonly SessionFinding[],
  { removed, added, until, shift }: ReturnType<ReturnType<typeof checker.createSession>['edit']>,
): SessionFinding[] {
  const gone = new Set(removed);
  const kept = list.filter(({ id }) => !gone.has(id));
  return [
    ...kept.map((one) => (one.start >= until ? { ...one, start: one.start + shift, end: one.end + shift } : one)),
    ...added,
  ];
}

const sorted = (list: readonly SessionFinding[]): SessionFinding[] => list.toSorted((a, b) => a.id - b.id);
