import { expect, test } from 'vitest';
import { allSlots, createChecker, type Language, languages, type SlotId } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';

const checker = createChecker({ en, ru });
const quoted = (text: string, language: Language, id: SlotId): string | undefined => {
  const passage = allSlots.find((slot) => slot.id === id)?.find(checker.parse(text, language));
  return passage && text.slice(passage.start, passage.end);
};
const texts = allSlots.flatMap(({ id, text }) =>
  languages.flatMap((language) => {
    const own = text[language];
    return own ? [{ id, language, own }] : [];
  }),
);

test('slots stand from A to Z, each with its words', () => {
  const ids = allSlots.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  for (const { own } of texts) for (const words of [own.title, own.why, own.how]) expect(words).not.toBe('');
});

test.each(texts)(
  '$id finds what its examples say and nothing where they do not: $language',
  ({ id, language, own }) => {
    expect(own.good.length).toBeGreaterThan(0);
    expect(own.missing.length).toBeGreaterThan(0);
    for (const text of own.good) expect(`${quoted(text, language, id)}: ${text}`).not.toMatch(/^undefined/);
    for (const text of own.missing) expect(`${quoted(text, language, id)}: ${text}`).toMatch(/^undefined/);
  },
);

test.each<[SlotId, Language, string, string | undefined]>([
  ['appeal', 'en', 'Not happy with this answer? The director reads it.', 'Not happy with this answer?'],
  ['appeal', 'en', 'You have the right to ask the panel to look into it.', 'You have the right to ask the panel'],
  ['consequence', 'en', 'In the absence of the records we will send an officer.', 'In the absence of the records'],
  ['consequence', 'ru', 'Не придёте – место получит другой ребёнок.', 'Не придёте'],
  ['consequence', 'ru', 'Пока книги нет, других мы не выдадим.', 'Пока книги нет'],
  ['consequence', 'ru', 'Не волнуйтесь – мы всё починим.', undefined],
  ['consequence', 'ru', 'Ответа пока нет, а в мае собрание.', undefined],
  ['consequence', 'ru', 'Вы дважды были привлечены к работе.', undefined],
  ['action', 'ru', 'Повторно обращаться куда-либо до мая не требуется.', 'Повторно обращаться'],
  ['deadline', 'en', 'Please send two bills from within the last 60 days.', undefined],
  ['next-steps', 'en', 'On receipt, our chemist compares the results.', 'On receipt'],
  ['decision', 'en', 'The director has determined that the claim is denied.', 'The director'],
  ['decision', 'ru', 'Обществу разрешается обрезка клёнов.', 'Обществу разрешается'],
])('%s in other turns of phrase: %s: %s', (id, language, text, begins) => {
  const passage = quoted(text, language, id);
  expect(passage?.slice(0, begins?.length)).toBe(begins);
});

test.each<[SlotId, Language, string, string]>([
  [
    'subject',
    'en',
    'LAND TAX: IS THIS YOUR HOME?',
    'Wexcombe Council\n\nDear Ms Ray,\n\n#\n\nWe need two bills from you by 20 May 2026.',
  ],
  [
    'subject',
    'en',
    'NOTICE OF UNPAID TOLL',
    'WEXCOMBE TURNPIKE AUTHORITY\n#\n\nThis notice demands payment of the toll that is shown below.',
  ],
  [
    'reference',
    'en',
    'UCI: 00-7741',
    'Wexcombe Council\n\n#\n3 May 2026\n\nDear Ms Ray,\n\nWe need two bills from you by 20 May 2026.',
  ],
  [
    'reference',
    'ru',
    '21 мая 2025 года, исходящий номер 318-в',
    'Городская библиотека\n\nУважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.\n\nС уважением,\nО. П. Щукин\n#',
  ],
  [
    'sender',
    'ru',
    'Начальник районного управления по делам молодёжи',
    'Уважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.\n\nС уважением,\n#\nО. П. Щукин',
  ],
  [
    'signatory',
    'en',
    'Malachy Prendeville',
    'Wexcombe Council\n\nDear Ms Ray,\n\nYour two books are ready, and you can fetch them any day.\n\nYours sincerely,\n\n#\nLibrarian\n\nEnclosed:\n1. A map\n2. A list',
  ],
  [
    'signatory',
    'ru',
    'Вера Ильина,',
    'Здравствуйте, Анна!\n\nВаши книги готовы, их можно забрать в любой день.\n\n#\nзаведующая отделом выдачи',
  ],
  [
    'enclosures',
    'ru',
    'Прилагается: копия акта на трёх листах',
    'Уважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.\n\nС уважением,\nО. П. Щукин\n\n#',
  ],
])('%s in other places of a letter: %s: %s', (id, language, line, letter) => {
  expect(quoted(letter.replace('#', line), language, id)).toContain(line.slice(0, -1));
});
