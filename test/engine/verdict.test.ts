import { describe, expect, test } from 'vitest';
import { allSlots, createChecker, type Language, type SlotId } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { typeLetters } from './type-letters.ts';

const checker = createChecker({ en, ru });
const howOf = (id: SlotId, language: Language) => allSlots.find((slot) => slot.id === id)?.text[language]?.how;
const letterOf = (type: string, language: Language): string =>
  typeLetters.find((letter) => letter[0] === type && letter[1] === language)?.[2] ?? expect.fail();
const order = letterOf('inspection-order', 'ru');
const request = letterOf('inter-agency', 'en');

describe('the weakest part decides', () => {
  test.each([
    ['en', request, 'Show it to a reader and ask what they will do now: only readers can approve a letter.'],
    ['ru', order, 'Дайте письмо читателю и спросите, что он теперь сделает: одобрить письмо могут только читатели.'],
  ] as const)('a good letter is ready for a reader, and no more: %s', (language, text, next) => {
    expect(checker.check(text, { language }).verdict).toEqual({ level: 'ready', next });
  });

  test.each([
    ['en', request, 'inter-agency', 'My number is 555-0120.', 'contact'],
    ['ru', order, 'inspection-order', ' Предписание можно обжаловать в суде до 18 марта.', 'appeal'],
    ['ru', order, 'inspection-order', ' до 10 апреля 2026 года', 'deadline'],
  ] as const)(
    'without what the reader cannot do without it is not ready: %s %#',
    (language, text, type, passage, slot) => {
      const { verdict, slots } = checker.check(text.replace(passage, ''), { language, type });
      expect(slots.filter(({ status }) => status === 'missing').map((one) => one.slot)).toEqual([slot]);
      expect(verdict).toEqual({ level: 'rewrite', next: howOf(slot, language) });
    },
  );

  test('without what is only wanted it needs work', () => {
    const { verdict } = checker.check(request.replace('Dates of three hearings\n\n', ''), {
      language: 'en',
      type: 'inter-agency',
    });
    expect(verdict).toEqual({ level: 'mend', next: howOf('subject', 'en') });
  });

  test.each([
    ['en', request, 'Dates of three hearings', '[title]', 'Fill in “[title]” or take it out.'],
    ['ru', order, ' до 10 апреля 2026 года', ' до ____ 2026 года', 'Заполните «____» или уберите.'],
  ] as const)('a letter with a gap is not ready, and the gap comes first: %s', (language, text, passage, gap, next) => {
    const { verdict } = checker.check(text.replace(passage, gap), { language });
    expect(verdict).toEqual({ level: 'rewrite', next });
  });

  test('a house style that allows gaps is obeyed', () => {
    const house = { rules: { 'unfilled-placeholder': 'off' } } as const;
    const { verdict } = checker.check(
      `${request}

PS: [see our map online]`,
      { language: 'en', house },
    );
    expect(verdict.level).not.toBe('rewrite');
  });

  test('a long sentence must not carry the action', () => {
    const long = `Would you send them${', as we have asked you to do in each of the last three years,'.repeat(2)} by 13`;
    const { verdict } = checker.check(request.replace('Would you send them by 13', long), { language: 'en' });
    expect(verdict).toEqual({
      level: 'rewrite',
      next: 'Split this sentence: it has 37 words, aim for 25 at most.',
    });
  });

  test('places count too: a late decision, rights at the very end', () => {
    const refusal = letterOf('decision-adverse', 'en');
    const history = 'The council looked at the map and at the photos of the road. '.repeat(6);
    const late = checker.check(refusal.replace('We are sorry', `${history}We are sorry`), { language: 'en' });
    expect(late.slots.find(({ slot }) => slot === 'decision')?.remark?.id).toBe('decision-late');
    const rights = 'You can appeal to the tribunal by 2 April 2026.';
    const buried = checker.check(
      refusal.replace(/You may ask.*\n\n/, '').replace('Yours sincerely', `${history}\n\n${rights}\n\nYours sincerely`),
      { language: 'en' },
    );
    const appeal = buried.slots.find(({ slot }) => slot === 'appeal');
    expect(appeal?.remark?.id).toBe('rights-buried');
    const headed = checker.check(
      refusal
        .replace(/You may ask.*\n\n/, '')
        .replace('Yours sincerely', `${history}\n\nIf you disagree\n\n${rights}\n\nYours sincerely`),
      { language: 'en' },
    );
    expect(headed.slots.find(({ slot }) => slot === 'appeal')?.remark).toBeUndefined();
  });
});

describe('what is no letter', () => {
  const shapeOf = (text: string, language: Language) => {
    const { shape, slots, verdict } = checker.check(text, { language });
    const missing = slots.filter(({ status }) => status === 'missing').length;
    return { shape, missing, level: verdict.level, next: verdict.next };
  };

  test.each([
    ['a paragraph', 'en', 'We looked at your form. Please send us a copy of your passport by 3 May 2026.', 'passage'],
    ['абзац', 'ru', 'Мы получили анкету. Пришлите, пожалуйста, копию паспорта до 3 мая 2026 года.', 'passage'],
    ['two letters', 'en', `${request}\n\n${letterOf('reply', 'en')}`, 'letters'],
    ['два письма', 'ru', `${order}\n\n${letterOf('reply', 'ru')}`, 'letters'],
    [
      'a thread',
      'en',
      `From: Ada Ray\nDate: 5 May 2026\n\nThank you, that helps.\n\nOn 4 May 2026 at 10:12, Owen Pike wrote:\n\n${request}`,
      'thread',
    ],
    [
      'переписка',
      'ru',
      `От: Анна Рай\nДата: 5 мая 2026 года\n\nСпасибо, всё ясно.\n\nОт: Олег Щукин\nДата: 4 мая 2026 года\n\n${order}`,
      'thread',
    ],
    ['a form', 'en', 'Name: ______\nStreet: ______\nTown: ______\nDate: ______\nSignature: ______', 'form'],
    [
      'a table',
      'en',
      '| Item | Sum |\n| --- | --- |\n| Rent | £20.00 |\n| Water | £5.00 |\n| Total | £25.00 |',
      'table',
    ],
    [
      'two letters without greetings',
      'en',
      'Wexcombe Library\n\n3 May 2026\n\nMs Ada Ray\n4 Mill Lane\n\nYour two books are here. Please fetch them by 20 May 2026.\n\nOwen Pike\nLibrarian\n\nWexcombe Library\n\n9 June 2026\n\nMr Ben Low\n8 Mill Lane\n\nYour card ended on 1 June 2026. Please bring your passport to us.\n\nOwen Pike\nLibrarian',
      'letters',
    ],
    [
      'a quoted message',
      'en',
      'Thanks, Monday is fine.\n\n> Dear Ms Ray,\n>\n> Your two books are ready. Please come on Monday.\n>\n> Owen Pike',
      'thread',
    ],
    [
      'ответ над письмом',
      'ru',
      'Спасибо, приду.\n\n4 мая 2026 г., 10:12, Олег Щукин <o@bib.example>:\n\nУважаемая Анна Ивановна!\n\nВаши книги готовы. Приходите в понедельник.\n\nО. П. Щукин',
      'thread',
    ],
    [
      'boxes to tick',
      'en',
      '☐ I rent my home\n☐ I own my home\n☐ I live with my parents\n\nName ........................\nDate ........................',
      'form',
    ],
    ['бланк', 'ru', 'ЗАЯВЛЕНИЕ\n\nФамилия, имя, отчество:\nДата рождения:\nАдрес:\nТелефон:\nПодпись:\nДата:', 'form'],
    [
      'таблица',
      'ru',
      'Улица      День         Неделя\nМельничная      понедельник      1\nГорная      вторник      2\nСадовая      пятница      1',
      'table',
    ],
    [
      'two languages',
      'en',
      'Wexcombe Library\n\n3 May 2026\n\nDear Ms Ray,\n\nYour two books are ready. Please fetch them by 20 May 2026.\n\nУважаемая Анна Ивановна! Ваши книги готовы. Заберите их, пожалуйста, до 20 мая 2026 года. Если не успеваете, позвоните нам: 555-01-40.\n\nYours sincerely,\n\nOwen Pike',
      'mixed',
    ],
    [
      'a scan',
      'en',
      'WEXCOMBE LIBRARY\n12 Mill Lane\n\n3 May 2026\n\nDear Ms Ray,\n\nWe are writing about the two books\nthat you have borrowed on the first of\nApril. They should have been re-\nturned by the first of May, and an-\nother reader is waiting for them.\n\nPlease bring them to the desk by 20\nMay 2026. If you cannot come, call us.\n\nYours sincerely,\n\nOwen Pike',
      'broken',
    ],
    [
      'скан',
      'ru',
      'ГОРОДСКАЯ БИБЛИОТЕКА\n\n3 мая 2026 года\n\nУважаемая Анна Ивановна!\n\nМы пишем о двух книгах, которые\nВы взяли первого апреля. Их нужно бы-\nло вернуть до первого мая, их ждёт дру-\nгой читатель.\n\nПринесите их, пожалуйста, до 20 мая\n2026 года. Если прийти не можете, позво-\nните: 555-01-40.\n\nДиректор          О. П. Щукин',
      'broken',
    ],
    ['forty pages', 'en', 'We will answer soon. You can wait here. '.repeat(501), 'long'],
    ['nothing', 'en', '', 'nothing'],
  ] as const)('%s is told, and nothing is missing in it', (_, language, text, shape) => {
    const told = shapeOf(text, language);
    expect(told).toMatchObject({ shape, missing: 0 });
    expect(told.next).not.toBe('');
  });

  test('one word parted by a hyphen at the end of a line breaks nothing', () => {
    const text = request.replace(/\. /, ', for two to six-\nweek-old plans. ');
    expect(text).not.toBe(request);
    expect(shapeOf(text, 'en').shape).toBe('letter');
  });

  test.each(['letters', 'thread', 'form', 'table', 'long'])('and the next thing to do fits: %s', (shape) => {
    const texts: Readonly<Record<string, string>> = {
      letters: `${request}\n\n${letterOf('reply', 'en')}`,
      thread: `Thank you.\n\nOn 4 May 2026 at 10:12, Owen Pike wrote:\n\n${request}`,
      form: 'Name: ______\nStreet: ______\nTown: ______\nDate: ______\nSignature: ______',
      table: '| Item | Sum |\n| --- | --- |\n| Rent | £20.00 |\n| Water | £5.00 |\n| Total | £25.00 |',
      long: 'We will answer soon. You can wait here. '.repeat(1500),
    };
    expect(shapeOf(texts[shape] ?? '', 'en').next).toMatch(/^This (?:looks like|is too long)/);
  });

  test.each(['en', 'ru'] as const)('broken lines, odd signs and one word do no harm: %s', (language) => {
    const text = language === 'en' ? request : order;
    const broken = text.replace(/ /g, (space, at: number) => (at % 7 === 0 ? '\n' : space));
    for (const odd of [
      broken,
      `\u0000${text}\ud800`,
      text.replace(/\n/g, '\r\n'),
      text.toUpperCase(),
      'Да',
      '№',
      '>>> \n> a',
    ])
      for (const { start = 0, end = 0 } of checker.check(odd, { language }).slots) {
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(odd.length);
      }
  });
});

test('never is a letter said to be approved, or to follow a standard', () => {
  for (const [, language, text] of typeLetters) {
    const said = JSON.stringify(checker.check(text, { language }));
    expect(said).not.toMatch(/ISO|ГОСТ|24495|complian|соответств/i);
  }
});
