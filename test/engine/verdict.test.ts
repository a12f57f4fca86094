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
    ['forty pages', 'en', 'We will answer soon. You can wait here. '.repeat(1500), 'long'],
    ['nothing', 'en', '', 'nothing'],
  ] as const)('%s is told, and nothing is missing in it', (_, language, text, shape) => {
    const told = shapeOf(text, language);
    expect(told).toMatchObject({ shape, missing: 0 });
    expect(told.next).not.toBe('');
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
