import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createChecker, type Fact, type FactKind, type Language } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';

const checker = createChecker({ en, ru });
const factsOf = (text: string, language: Language): readonly Fact[] => checker.check(text, { language }).facts;
/** Facts of a kind as `passage = value`. */
const told = (kind: FactKind, text: string, language: Language): string[] =>
  factsOf(text, language)
    .filter((fact) => fact.kind === kind)
    .map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

const letter = (body: string): string =>
  `TOWN OF LOWMERE\nRates Office\n\nOur ref: TL/RO/26-118\n12 January 2026\n\nMs Ida Fenwright\n4 Cooper Lane\nLowmere\n\nDear Ms Fenwright,\n\n${body}\n\nYours sincerely,\n\nOtto Brindle\nRates Officer\n`;
const pismo = (body: string): string =>
  `АДМИНИСТРАЦИЯ ГОРОДА ЛУГОВСКА\nул. Мостовая, д. 5, г. Луговск, 000300\n\n12.01.2026 № ЖК-4/118\n\nКрыловой Вере Павловне\nул. Садовая, д. 2, кв. 7\n\nУважаемая Вера Павловна!\n\n${body}\n\nНачальник отдела                                   П. П. Сорокин\n`;

test.each<[FactKind, Language, string, string[]]>([
  ['amount', 'en', 'You owe £1,250.50.', ['£1,250.50 = GBP 1250.50']],
  ['amount', 'en', 'The fee is 486.20 crowns.', ['486.20 crowns = crowns 486.20']],
  ['amount', 'en', 'We pay EUR 20 or 30 euros.', ['EUR 20 = EUR 20.00', '30 euros = EUR 30.00']],
  ['amount', 'en', 'The grant is £2 million.', ['£2 million = GBP 2000000.00']],
  ['amount', 'ru', 'Долг – 486 руб. 20 коп. на сегодня.', ['486 руб. 20 коп = RUB 486.20']],
  ['amount', 'ru', 'Долг – 486,20 ₽.', ['486,20 ₽ = RUB 486.20']],
  ['amount', 'ru', 'Заплатите 11 831,32 рубля.', ['11 831,32 рубля = RUB 11831.32']],
  ['amount', 'ru', 'Штраф – от 3 000 до 5 000 рублей.', ['3 000 = RUB 3000.00', '5 000 рублей = RUB 5000.00']],
  ['date', 'en', 'We met on 11 February 2026.', ['11 February 2026 = 2026-02-11']],
  ['date', 'en', 'We met on 2026-02-11 and 30/11/2025.', ['2026-02-11 = 2026-02-11', '30/11/2025 = 2025-11-30']],
  ['date', 'en', 'The rule starts in January 2027.', ['January 2027 = 2027-01']],
  ['date', 'en', 'He came on 3 May.', ['3 May = --05-03']],
  ['date', 'en', 'It was 04/05/26 then.', ['04/05/26 = 04/05/26']],
  ['date', 'ru', 'Мы встретились 11 февраля 2026 г. в парке.', ['11 февраля 2026 г. = 2026-02-11']],
  ['date', 'ru', 'Мы встретились 11.02.2026 в парке.', ['11.02.2026 = 2026-02-11']],
  ['date', 'ru', 'Мы считали с 14 по 20 декабря 2026 года.', ['14 = 2026-12-14', '20 декабря 2026 года = 2026-12-20']],
  ['date', 'ru', 'Выплата начнётся в феврале 2027 года.', ['феврале 2027 года = 2027-02']],
  ['period', 'en', 'You can appeal within thirty (30) days.', ['thirty (30) days = P30D']],
  ['period', 'en', 'It takes ten working days.', ['ten working days = P10D/working']],
  ['period', 'en', 'You must be 66 years and 6 months old.', ['66 years and 6 months = P66Y6M']],
  ['period', 'ru', 'Ответим за двадцать пять рабочих дней.', ['двадцать пять рабочих дней = P25D/working']],
  ['period', 'ru', 'Подайте в течение месяца.', ['месяца = P1M']],
  ['period', 'ru', 'Это было в 2026 году, мы работаем с 9 до 18 часов.', []],
  ['reference', 'en', 'Please quote reference NRS/PTD/26-004417.', ['NRS/PTD/26-004417 = NRS/PTD/26-004417']],
  [
    'reference',
    'en',
    'Your account 60 2231 904 is open, but the 5-day rule and 9am are not.',
    ['60 2231 904 = 60 2231 904'],
  ],
  ['reference', 'ru', 'Решение от 02.03.2026 № 318 отменено.', ['318 = 318']],
  ['reference', 'ru', 'Она учится в школе № 3.', []],
  ['form', 'en', 'Send us form AMU-7 or leaflet SAT-2.', ['form AMU-7 = AMU-7', 'leaflet SAT-2 = SAT-2']],
  ['form', 'ru', 'Приложите форму 2-ГР к письму.', ['форму 2-ГР = 2-ГР']],
  ['phone', 'en', 'Call us on 555-0140.', ['555-0140 = 555-0140']],
  ['phone', 'ru', 'Позвоните: 8 (000) 555-01-20.', ['8 (000) 555-01-20 = 8 (000) 555-01-20']],
  ['url', 'en', 'Pay at pay.lowmere.example/bills today.', ['pay.lowmere.example/bills = pay.lowmere.example/bills']],
  ['email', 'en', 'Write to rates@lowmere.example.', ['rates@lowmere.example = rates@lowmere.example']],
  [
    'citation',
    'en',
    'See section 41(2) of the Local Taxes Act 2009.',
    ['section 41(2) of the Local Taxes Act 2009 = section 41(2) of the Local Taxes Act 2009'],
  ],
  [
    'citation',
    'en',
    'We used regulations 9 and 12(1)(c).',
    ['regulations 9 = regulations 9', '12(1)(c) = regulation 12(1)(c)'],
  ],
  ['citation', 'ru', 'Пени считают по ст. 75 НК РФ каждый день.', ['ст. 75 НК РФ = ст. 75 НК РФ']],
  [
    'citation',
    'ru',
    'Так велит ч. 3 ст. 8 Федерального закона от 02.05.2006 № 59-ФЗ.',
    ['ч. 3 ст. 8 Федерального закона от 02.05.2006 № 59-ФЗ = ч. 3 ст. 8 Федерального закона от 02.05.2006 № 59-ФЗ'],
  ],
  ['person', 'en', 'Please call Mr O. Fallowfield today.', ['Mr O. Fallowfield = Mr O. Fallowfield']],
  ['person', 'ru', 'Позвоните Ирине Ивановне Шаблоновой.', ['Ирине Ивановне Шаблоновой = Ирине Ивановне Шаблоновой']],
  ['body', 'en', 'You can go to the Housing Tribunal.', ['Housing Tribunal = Housing Tribunal']],
  ['body', 'ru', 'Обратитесь в администрацию города.', ['администрацию города = администрацию города']],
  ['negated-decision', 'en', 'We cannot offer you a place.', ['We cannot offer you a place = refused']],
  ['negated-decision', 'ru', 'В компенсации Вам отказано.', ['В компенсации Вам отказано = refused']],
  ['right', 'en', 'You can appeal to the tribunal.', ['You can appeal to the tribunal = appeal']],
  ['right', 'ru', 'Вы можете обжаловать решение.', ['Вы можете обжаловать решение = appeal']],
  ['number', 'en', 'There are three rooms and 37 chairs, 22 % of all.', ['37 = 37', '22 % = 22%', 'three = 3']],
  ['number', 'ru', 'Квартиры получили 37 семей из трёх домов.', ['37 = 37', 'трёх = 3']],
])('%s in %s: %s', (kind, language, text, expected) => {
  expect(told(kind, text, language).sort()).toEqual([...expected].sort());
});

describe('time limits', () => {
  test.each<[string, string[]]>([
    ['Please pay by 11 February 2026.', ['by 11 February 2026 = 2026-02-11']],
    ['Please reply no later than Friday 6 March.', ['no later than Friday 6 March = 2026-03-06']],
    ['Please pay within 30 days of 12 January 2026.', ['within 30 days of 12 January 2026 = 2026-02-11']],
    [
      'Please pay within thirty (30) days of the date of this letter.',
      ['within thirty (30) days of the date of this letter = 2026-02-11'],
    ],
    [
      'You must appeal within ten working days of this notice.',
      ['within ten working days of this notice = 2026-01-26'],
    ],
    ['You must appeal within one month of the date hereof.', ['within one month of the date hereof = 2026-02-12']],
    ['You must appeal within six weeks of receipt.', ['within six weeks of receipt = within six weeks of receipt']],
    ['We will write to you by 3 March 2026.', []],
  ])('in English: %s', (body, expected) => {
    expect(told('deadline', letter(body), 'en')).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['Заплатите до 20.02.2026.', ['до 20.02.2026 = 2026-02-20']],
    ['Заплатите до 20 февраля включительно.', ['до 20 февраля включительно = 2026-02-20']],
    ['Вам надлежит ответить в срок не позднее 1 марта 2026 года.', ['не позднее 1 марта 2026 года = 2026-03-01']],
    ['Пришлите документы до 29.05.', ['до 29.05 = 2026-05-29']],
    ['Мы ответим до 3 марта 2026 года.', []],
    ['Музей открыт с 1 апреля до 1 июня.', []],
  ])('in Russian: %s', (body, expected) => {
    expect(told('deadline', pismo(body), 'ru')).toEqual(expected);
  });

  test('a year that is left out is the one nearest to the letter', () => {
    expect(told('date', letter('We met on 20 December.'), 'en')).toContain('20 December = 2025-12-20');
    expect(told('date', letter('We meet on 20 March.'), 'en')).toContain('20 March = 2026-03-20');
  });

  test('what can be read in two ways says so', () => {
    const doubtful = (text: string, language: Language) => factsOf(text, language).filter(({ ambiguous }) => ambiguous);
    expect(doubtful(pismo('Пришлите документы до 29.05.'), 'ru')).toMatchObject([
      { kind: 'deadline', value: '2026-05-29' },
    ]);
    expect(doubtful(letter('It began on 04/05/26.'), 'en')).toMatchObject([{ kind: 'date', value: '04/05/26' }]);
    expect(doubtful(letter('It began on 14/05/26.'), 'en')).toEqual([]);
  });
});

describe('in every letter', () => {
  const folder = 'content/letters';
  const letters = (['en', 'ru'] as const).flatMap((language) =>
    readdirSync(`${folder}/${language}`).map((file): [string, Language, string] => [
      file,
      language,
      readFileSync(`${folder}/${language}/${file}`, 'utf8'),
    ]),
  );
  test('facts stand in the order of the text, within it, and share no words unless one is wider', () => {
    const nested = new Set(['deadline', 'right', 'negated-decision']);
    const wrong: string[] = [];
    for (const [file, language, text] of letters) {
      let before: Fact | undefined;
      for (const fact of factsOf(text, language)) {
        const said = `${language}/${file}: ${fact.kind} ${text.slice(fact.start, fact.end)}`;
        if (fact.start < 0 || fact.end > text.length || fact.start >= fact.end) wrong.push(`place: ${said}`);
        if (before && before.start > fact.start) wrong.push(`order: ${said}`);
        if (before && !nested.has(before.kind) && before.end > fact.start) wrong.push(`overlap: ${said}`);
        if (before && !nested.has(before.kind)) before = fact;
        before ??= fact;
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('bad input', () => {
  test('no text has no facts', () => {
    for (const text of ['', ' \n\n', '\u0000', '!!!', '...', '№ № №']) {
      expect(checker.check(text).facts).toEqual([]);
      expect(factsOf(text, 'en')).toEqual([]);
      expect(factsOf(text, 'ru')).toEqual([]);
    }
  });

  test('days that there are not are no dates', () => {
    expect(told('date', 'On 31.02.2026 and 2026-13-01 and 99/99/2026.', 'en')).toEqual([]);
    expect(told('date', 'Это было 31.02.2026.', 'ru')).toEqual([]);
  });

  test('two letters in one file keep their facts', () => {
    const both = `${letter('Please pay £20 by 1 March 2026.')}\n\n${letter('Please pay £30 by 1 May 2026.')}`;
    expect(told('amount', both, 'en')).toEqual(['£20 = GBP 20.00', '£30 = GBP 30.00']);
    expect(told('deadline', both, 'en')).toHaveLength(2);
  });

  test('a table of sums is read', () => {
    const table = pismo(
      'Мы посчитали долг.\n\nНалог        7 350,00 руб.\nПени           301,32 руб.\nВсего        7 651,32 руб.',
    );
    expect(told('amount', table, 'ru').map((line) => line.split(' = ')[1])).toEqual([
      'RUB 7350.00',
      'RUB 301.32',
      'RUB 7651.32',
    ]);
  });

  test('forty pages have all their facts, in time', () => {
    const page = 'Please pay £20 by 1 March 2026 or call 555-0140. '.repeat(50);
    const long = letter(Array.from({ length: 40 }, () => page).join('\n\n'));
    const began = performance.now();
    expect(told('deadline', long, 'en')).toHaveLength(2000);
    expect(performance.now() - began).toBeLessThan(5000);
  });

  test.each([
    ['digits', '1'.repeat(100_000)],
    ['groups of digits', '12 345 '.repeat(20_000)],
    ['marks', '/-.'.repeat(50_000)],
    ['codes', 'A-1/'.repeat(30_000)],
    ['brackets', 'section 1(1)'.repeat(1) + '(1)'.repeat(30_000)],
    ['initials', 'И. '.repeat(30_000)],
    ['capitals', 'Council of the '.repeat(10_000)],
    ['quotes', 'закон «'.repeat(20_000)],
    ['deadlines', 'within 30 days of '.repeat(10_000)],
    ['half a pair', '\ud800№ 1 '.repeat(10_000)],
  ])('%s without end take no time without end', (_, text) => {
    for (const language of ['en', 'ru'] as const) {
      const began = performance.now();
      expect(factsOf(text, language)).toBeInstanceOf(Array);
      expect(performance.now() - began).toBeLessThan(5000);
    }
  });
});
