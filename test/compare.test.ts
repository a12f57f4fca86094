import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparison, compare, createChecker, type Fact, type Language } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { diffWords } from '../src/compare/word-diff.ts';

const checker = createChecker({ en, ru });
const between = (before: string, after: string, language: Language): Comparison['facts'] =>
  checker.compare(before, after, { language }).facts;
const said = (facts: readonly Fact[]): string[] => facts.map(({ kind, value }) => `${kind} ${value}`);

const dated = (body: string): string => `RATES OFFICE\n\n12 January 2026\n\nDear Ms Fenwright,\n\n${body}\n`;
const withDate = (body: string): string => `ОТДЕЛ ЖИЛЬЯ\n\n12.01.2026 № ЖК-4\n\nУважаемая Вера Павловна!\n\n${body}\n`;

describe('one fact in two spellings is kept', () => {
  test.each<[Language, string, string]>([
    [
      'en',
      dated('Please pay within thirty (30) days of the date of this letter.'),
      dated('Please pay by 11 February 2026.'),
    ],
    [
      'en',
      dated('You must appeal within one calendar month of the date hereof.'),
      dated('You must appeal by 12 February.'),
    ],
    ['en', 'You owe £1,250.', 'You owe 1250.00 pounds.'],
    ['en', 'You have two weeks.', 'You have 14 days.'],
    ['en', 'Call Mr O. Fallowfield on 555-0140.', 'Call Owen Fallowfield on 555 0140.'],
    ['en', 'See Form AMU-7.', 'See form AMU-7.'],
    ['en', 'SECTION 41(2) OF THE LOCAL TAXES ACT 2009 applies.', 'This is section 41(2) of the Local Taxes Act 2009.'],
    ['en', 'We met on 11 February 2026.', 'We met on 2026-02-11.'],
    ['en', 'It is for a household of three.', 'It is for a household of 3.'],
    ['ru', 'Долг – 486 руб. 20 коп. на сегодня.', 'Долг – 486,20 ₽.'],
    ['ru', 'Мы встретились 11.02.2026 в парке.', 'Мы встретились 11 февраля 2026 года.'],
    ['ru', 'Семья из 3 человек.', 'Семья из трёх человек.'],
    ['ru', 'Исп. Шаблонова И. И., 8 (000) 555-01-20.', 'Позвоните Ирине Ивановне Шаблоновой: (000) 555-01-20.'],
    ['ru', 'Пени считают по ст. 75 НК РФ.', 'Пени считают по статье 75 Налогового кодекса.'],
    ['ru', 'Так велит Федеральный закон от 27.07.2010 № 210-ФЗ.', 'Так велит закон № 210-ФЗ.'],
    [
      'ru',
      withDate('Вам надлежит заплатить в течение 10 дней с даты настоящего письма.'),
      withDate('Заплатите до 22 января 2026 года.'),
    ],
  ])('in %s: %s', (language, before, after) => {
    const there = between(before, after, language);
    expect(said(there.lost)).toEqual([]);
    expect(there.changed).toEqual([]);
    expect(said(there.added)).toEqual([]);
    const back = between(after, before, language);
    expect(said(back.lost)).toEqual([]);
  });
});

test('parts of the letter that got lost, came in or are in neither version are named', () => {
  const letter = (appeal: string, help: string): string =>
    dated(
      `We have refused your application for a rate discount.\n\n${appeal}\n\n${help}\n\nYours sincerely,\n\nAda Quill`,
    );
  const appeal = 'If you disagree, you can appeal to the Rates Tribunal within 30 days of this letter.';
  const help = 'If you have a question, call us on 555-0140.';
  const { slots } = checker.compare(letter(appeal, ''), letter('', help), { language: 'en', type: 'decision-adverse' });
  expect(slots.lost).toContain('appeal');
  expect(slots.gained).toContain('contact');
  expect(slots.missing).toContain('reason');
});

describe('what became of a fact', () => {
  test('another value in the same role is a change', () => {
    const { changed, lost, added } = between(
      'You owe us 486.20 crowns of tax.',
      'You owe us 468.20 crowns of tax.',
      'en',
    );
    expect(changed.map((pair) => [pair.before.value, pair.after.value])).toEqual([['crowns 486.20', 'crowns 468.20']]);
    expect([...lost, ...added]).toEqual([]);
  });

  test('working days are other days', () => {
    const { changed, lost } = between(
      'Ответим Вам за 10 рабочих дней после письма.',
      'Ответим Вам за 10 дней после письма.',
      'ru',
    );
    expect(changed.length + lost.length).toBe(1);
  });

  test('another number of a law, a form or a person is never kept', () => {
    for (const [before, after] of [
      ['See section 41 of the Local Taxes Act 2009.', 'See section 42 of the Local Taxes Act 2009.'],
      ['Send form AMU-7 to us.', 'Send form AMU-8 to us.'],
      ['Call Mr Owen Fallowfield today.', 'Call Mr Owen Harbottle today.'],
      ['Call 555-0140 today.', 'Call 555-0141 today.'],
    ] as const) {
      const { kept, changed, lost } = between(before, after, 'en');
      expect([before, said(kept.map((pair) => pair.before)), changed.length + lost.length]).toEqual([before, [], 1]);
    }
  });

  test('what is left out is lost, what comes in is new, with its place', () => {
    const before = 'Please pay £20. You can appeal to the Rates Tribunal by 3 May 2026.';
    const after = 'Please pay £20. Call 555-0140.';
    const { lost, added } = between(before, after, 'en');
    expect(lost.map(({ start, end }) => before.slice(start, end))).toContain('by 3 May 2026');
    expect(lost.map(({ kind }) => kind)).toContain('right');
    expect(added.map(({ start, end }) => after.slice(start, end))).toEqual(['555-0140']);
  });

  test('a letter loses nothing to itself', () => {
    for (const language of ['en', 'ru'] as const)
      for (const file of readdirSync(`content/letters/${language}`)) {
        const text = readFileSync(`content/letters/${language}/${file}`, 'utf8');
        const { lost, changed, added } = between(text, text, language);
        expect([file, lost, changed, added]).toEqual([file, [], [], []]);
      }
  });
});

test('the figures are those of the two reports', () => {
  const [before, after] = ['You are hereby advised to remit £20.', 'Please pay £20.'].map((text) => ({
    text,
    report: checker.check(text, { language: 'en' }),
  }));
  if (!before || !after) return expect.fail();
  expect(compare(before, after)).toMatchObject({
    language: 'en',
    ease: { before: null, after: null },
    words: { before: before.report.counts.words, after: after.report.counts.words },
    findings: { before: before.report.findings.length, after: 0 },
  });
});

describe('paragraphs', () => {
  const pairsOf = (before: string, after: string) =>
    checker
      .compare(before, after, { language: 'en' })
      .paragraphs.map((pair) => [
        pair.before && before.slice(pair.before.start, pair.before.end),
        pair.after && after.slice(pair.after.start, pair.after.end),
      ]);

  test('that say the same stand side by side', () => {
    expect(
      pairsOf('Pay your rent.\n\nThe office is shut.\n\nCall us.', 'Pay your rent now.\n\nBring a pen.\n\nCall us.'),
    ).toEqual([
      ['Pay your rent.', 'Pay your rent now.'],
      ['The office is shut.', null],
      [null, 'Bring a pen.'],
      ['Call us.', 'Call us.'],
    ]);
  });

  test('each stands once, in order', () => {
    const text = fc
      .array(fc.constantFrom('Pay now.', 'Call us.', 'We met.', ' ', 'Ада'), { maxLength: 12 })
      .map((all) => all.join('\n\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { paragraphs } = checker.compare(before, after, { language: 'en' });
        for (const [side, whole] of [
          ['before', before],
          ['after', after],
        ] as const) {
          const stretches = paragraphs.flatMap((pair) => pair[side] ?? []);
          const words = stretches.map(({ start, end }) => whole.slice(start, end)).join('\n');
          expect(words.replace(/\s+/g, '')).toBe(whole.replace(/\s+/g, ''));
          expect(stretches.every(({ start }, index) => index === 0 || start >= (stretches[index - 1]?.end ?? 0))).toBe(
            true,
          );
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('the word diff', () => {
  test('marks words, not letters, in both languages', () => {
    expect(diffWords('Please pay your rent by May.', 'Please pay your debt by May.')).toEqual([
      { kind: 'same', text: 'Please pay your ' },
      { kind: 'gone', text: 'rent' },
      { kind: 'new', text: 'debt' },
      { kind: 'same', text: ' by May.' },
    ]);
    expect(diffWords('Заплатите долг до мая.', 'Заплатите налог до мая.').map(({ text }) => text)).toEqual([
      'Заплатите ',
      'долг',
      'налог',
      ' до мая.',
    ]);
  });

  test('gives both texts back', () => {
    const text = fc
      .array(fc.constantFrom('a', 'долг', ' ', '\n', '.', '😀', '\ud800', 'ё'), { maxLength: 30 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = diffWords(before, after);
        const without = (kind: string): string =>
          runs
            .filter((run) => run.kind !== kind)
            .map((run) => run.text)
            .join('');
        expect([without('new'), without('gone')]).toEqual([before, after]);
      }),
    );
  });
});

describe('bad input', () => {
  test('empty and foreign texts are compared without facts', () => {
    for (const [before, after] of [
      ['', ''],
      ['', 'Pay £20.'],
      ['Pay £20.', ''],
      ['你好', 'Bonjour à tous et merci.'],
    ] as const) {
      const { facts, paragraphs } = checker.compare(before, after);
      expect(facts.kept).toEqual([]);
      expect(paragraphs.length).toBeLessThanOrEqual(2);
    }
  });

  test('two letters in one file against one of them lose the other', () => {
    const [one, two] = [dated('Please pay £20 by 1 March 2026.'), dated('Please pay £35 by 1 May 2026.')];
    expect(said(between(`${one}\n\n${two}`, one, 'en').lost)).toEqual(['amount GBP 35.00', 'deadline 2026-05-01']);
  });

  test('versions in two languages are read in that of the second', () => {
    expect(
      checker.compare('Заплатите 20 рублей до 1 мая 2026 года.', 'Please pay your rent by 1 May 2026 at the town hall.')
        .language,
    ).toBe('en');
  });

  test('forty pages and hostile texts end in time', () => {
    const page = 'Please pay £20 by 1 March 2026 or call 555-0140. '.repeat(10);
    const long = Array.from({ length: 400 }, (_, index) => `${page} ${index}`).join('\n\n');
    const many = Array.from({ length: 3000 }, (_, index) => `Ref AB-${index}/26 costs £${index}.`).join('\n\n');
    const began = performance.now();
    for (const [before, after] of [
      [long, long.replaceAll('March', 'April')],
      [many, many.replaceAll('/26', '/27')],
      ['a'.repeat(200_000), 'b'.repeat(200_000)],
      ['\n\n'.repeat(50_000), '.'.repeat(50_000)],
    ] as const)
      expect(checker.compare(before, after, { language: 'en' }).paragraphs).toBeInstanceOf(Array);
    expect(diffWords('a b '.repeat(20_000), 'c d '.repeat(20_000)).length).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
