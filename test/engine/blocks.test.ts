import { expect, test } from 'vitest';
import { createChecker, type Language } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';

const checker = createChecker({ en, ru });

/** The kind of each line of a letter, written before it: `date: 3 May 2026`; lines without one belong to the line above. */
function expectKinds(language: Language, marked: string): void {
  const lines = marked.trim().split('\n');
  const expected = lines.flatMap((line) => /^([a-z-]+): /.exec(line)?.[1] ?? []);
  const text = lines.map((line) => line.replace(/^[a-z-]+: /, '')).join('\n');
  const { blocks } = checker.parse(text, language);
  expect(blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end).split('\n')[0]}`)).toEqual(
    lines.filter((line) => /^[a-z-]+: /.test(line)),
  );
  expect(expected).not.toEqual([]);
}

test('every line of an English letter is what a reader would say', () => {
  expectKinds(
    'en',
    `
letterhead: BOROUGH OF WESTHOLM
letterhead: Parking and Permits Office
address: 7 Quay Street, Westholm WH1 4AB
letterhead: Tel. 555-0199

reference: Our ref: PP/26/114
date: 4 May 2026

address: Mr Alan Specimen
address: 12 Mill Lane
address: Westholm WH3 9QT

heading: Re: Your parking permit runs out on 1 June

salutation: Dear Mr Specimen,

paragraph: Your permit runs out on 1 June 2026. You can renew it now.

heading: What it costs

table-row: Zone | One year | Two years
table-row: North | 40 crowns | 70 crowns

table-row: Car\t40 crowns
table-row: Van\t65 crowns

heading: How to renew

paragraph: Send us:
list-item: - the form
list-item: - a copy of your licence.
list-item: (b) proof of address
list-item: 3. the fee

paragraph: You wrote to us on 2 April:
quotation: > I have moved and need
quotation: > a permit for the north zone.

paragraph: We have changed the zone, so you do not need to do anything about
that part of your letter.

closing: Yours sincerely,

signature: Dora Facsimile
signature: Head of Permits
address: 9 Harbour Road, Westholm WH1 2AA

enclosure: Enclosed: form PP-2
reference: Enquiries to: Ms D. Facsimile, tel. 555-0199`,
  );
});

test('every line of a Russian letter is what a reader would say', () => {
  expectKinds(
    'ru',
    `
letterhead: АДМИНИСТРАЦИЯ ПОСЁЛКА ЛИПОВКА
letterhead: Отдел благоустройства № 2
address: ул. Речная, д. 4, пос. Липовка, 000010
letterhead: тел. 8 (000) 000-02-02

reference: 04.05.2026 № 12-3/45
reference: На № 77 от 20.04.2026

address: Образцову Илье Андреевичу
address: ул. Полевая, д. 9,
address: пос. Липовка, 000010

heading: УВЕДОМЛЕНИЕ
heading: о ремонте двора

salutation: Уважаемый Илья Андреевич!

paragraph: Мы начнём ремонт двора 1 июня. Работы займут две недели.

heading: Что сделать до ремонта

paragraph: Уберите со двора:
list-item: – машины;
list-item: – велосипеды.
list-item: а) лодки
list-item: 2) прицепы

table-row: Двор | Начало | Конец
table-row: Северный | 1 июня | 14 июня

paragraph: Вы писали нам:
quotation: > Прошу починить скамейки.

paragraph: Скамейки починим тоже.

closing: С уважением,

signature: Начальник отдела                         К. К. Шаблонов

enclosure: Приложение: план двора
reference: Исп. Черновиков П. П.`,
  );
});

test.each([
  ['en', 'Thursday, 3rd May 2026'],
  ['en', '2026-05-03'],
  ['ru', '«3» мая 2026 г.'],
  ['ru', '03.05.2026'],
] as const)('a line that is a date alone, in %s: %s', (language, line) => {
  expect(checker.parse(`Раз\n\n${line}\n\nДва`, language).blocks[1]?.kind).toBe('date');
});

test('what is no sentence is not glued into one and does not count in reading ease', () => {
  const text =
    'Flat 6, 31 Tannery Lane\nEastmere NM7 1BD\n\nWhat you owe\n\n- tax: 475 crowns\n- interest\n\nPlease pay now.';
  const { sentences } = checker.parse(text, 'en');
  expect(sentences.map(({ start, end, prose }) => [text.slice(start, end), prose])).toEqual([
    ['Flat 6, 31 Tannery Lane', false],
    ['Eastmere NM7 1BD', false],
    ['What you owe', false],
    ['- tax: 475 crowns', false],
    ['- interest', false],
    ['Please pay now.', true],
  ]);
});
