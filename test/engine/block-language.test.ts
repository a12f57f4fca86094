import { describe, expect, test } from 'vitest';
import { createChecker, detectLanguage, type Language } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';

const checker = createChecker({ en, ru });

/** The text of the blocks that are in another language. */
function foreignIn(text: string, language: Language): string[] {
  const { blocks } = checker.parse(text, language);
  return blocks.filter(({ kind }) => kind === 'foreign').map(({ start, end }) => text.slice(start, end));
}

const russian = 'Мы получили Ваше письмо и скоро на него ответим.';
const english = 'We are sorry that your parcel has been lost on its way to you.';
const german = 'Bitte zahlen Sie die Rechnung bis zum 1. Mai, sonst ist sie nicht gültig.';
const ukrainian = 'Просимо сплатити рахунок, який ми надіслали вам у травні, щоб не було боргу.';

describe('the language of a letter', () => {
  test.each([
    [
      'the frame of a Russian letter',
      `Уважаемая Анна!\n\n${english} ${english} ${english}\n\nС уважением, отдел писем`,
      'ru',
    ],
    ['the frame of an English letter', `Dear Anna,\n\n${russian} ${russian} ${russian}\n\nYours sincerely,`, 'en'],
    [
      'words around names in Latin letters',
      'Установите Microsoft Office Professional Plus и Adobe Acrobat Reader.',
      'ru',
    ],
    ['short German', 'Bitte zahlen Sie die Rechnung bis zum 1. Mai.', 'other'],
    ['short French', 'Veuillez payer la facture avant le 1er mai.', 'other'],
    [
      'Bulgarian, which has no letters of its own',
      'Моля изпратете документите, които са нужни. Ще бъде добре.',
      'other',
    ],
    ['Ukrainian', ukrainian, 'other'],
    ['Kazakh', 'Сізге жауап беру үшін құжаттар қажет, оларды жіберіңіз.', 'other'],
    ['one German word in English', 'The word “und” is German, and you may leave it out of the form.', 'en'],
    ['a Russian line', 'Проверьте СНИЛС.', 'ru'],
  ])('is told by %s', (_, text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('a block in another language', () => {
  test.each([
    ['English in Russian', `${russian}\n\n${english}\n\n${russian}`, 'ru', [english]],
    ['an English sentence of a Russian paragraph', `${russian} ${english} ${russian}`, 'ru', [english]],
    ['Russian in English', `${english}\n\n${russian}\n\n${english}`, 'en', [russian]],
    ['German in English', `${english}\n\n${german}\n\n${english}`, 'en', [german]],
    ['Ukrainian in Russian', `${russian}\n\n${ukrainian}\n\n${russian}`, 'ru', [ukrainian]],
  ] as const)('is told: %s', (_, text, language, foreign) => {
    expect(foreignIn(text, language)).toEqual(foreign);
  });

  test.each([
    ['Пришлите файл в формате PDF на адрес help@okno.example до 1 мая.', 'ru'],
    ['Поставьте Microsoft Office Professional Plus. Это программа для писем.', 'ru'],
    ['Письмо о сроках пришло из Brown, Green and Partners.', 'ru'],
    ['See the word Озёрск on the map.', 'en'],
    ['Write to Mr van der Berg of Los Angeles about the case.', 'en'],
  ] as const)('is not made of a few words: %s', (text, language) => {
    expect(foreignIn(text, language)).toEqual([]);
  });

  test('is counted, and neither scored nor checked', () => {
    const report = checker.check(`${russian}\n\n${english} Please pay prior to 1 May.\n\n${russian}`);
    expect([report.language, report.counts.blocks, report.counts.otherBlocks]).toEqual(['ru', 3, 1]);
    expect(report.sentences).toHaveLength(2);
    expect(report.findings).toEqual([]);
  });

  test('is not checked by rules of the language that it is not in', () => {
    const text = `${english}\n\nВ целях проверки осуществляется сбор данных о вас и о вашем доме.\n\n${english}`;
    expect(checker.check(text).findings).toEqual([]);
    expect(checker.check(text, { language: 'ru' }).findings).not.toEqual([]);
  });

  test('in a session is what it is in a check', () => {
    const session = checker.createSession(`${russian}\n\n${russian}\n\n${russian}`);
    session.edit(russian.length + 2, russian.length * 2 + 2, `${english} ${english}`);
    expect(session.report.counts.otherBlocks).toBe(1);
    expect(session.report).toEqual(checker.check(session.text));
  });
});
