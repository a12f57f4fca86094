import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createChecker, type Document } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { weights } from '../../src/plain-language/data/ru/tagger-weights.ts';
import { forms } from '../../src/plain-language/data/ru/word-forms.ts';
import {
  agree,
  Case,
  caseOf,
  numberOf,
  Pos,
  personOf,
  posOf,
  tagText,
} from '../../src/plain-language/morphology/features.ts';
import { readMorphology } from '../../src/plain-language/morphology/morphology.ts';

const checker = createChecker({ en, ru });
const parse = (text: string): Document => checker.parse(text, 'ru');

/** The words of a text, each with its part of speech, case and number. */
function tagged(text: string): string[] {
  const document = parse(text);
  return Array.from({ length: document.tokens.count }, (_, token) => {
    const tag = document.tag(token);
    const short = tagText(tag)
      .split('|')
      .filter((part) => /^[A-Z]+$|^(?:Case|Number|Variant|VerbForm|Voice|Person)=/.test(part))
      .map((part) => part.replace(/^.*=/, ''))
      .join(' ');
    return `${document.tokens.key(token)} ${short}`;
  }).filter((word) => !/^\P{L}+ $/u.test(word));
}

const lemmas = (text: string): string[] => {
  const document = parse(text);
  return Array.from({ length: document.tokens.count }, (_, token) => document.lemma(token)).filter((lemma) =>
    /\p{L}/u.test(lemma),
  );
};

/** The tag of one word of a text. */
function tagIn(text: string, word: string): number {
  const document = parse(text);
  for (let token = 0; token < document.tokens.count; token++)
    if (document.tokens.key(token) === word) return document.tag(token);
  throw new RangeError(`Expected “${word}” in “${text}”`);
}

test('a sentence of a letter is tagged word by word', () => {
  expect(tagged('По результатам проведённой проверки нарушений не выявлено.')).toEqual([
    'по ADP',
    'результатам NOUN Dat Plur',
    'проведенной VERB Gen Sing Part Pass',
    'проверки NOUN Gen Sing',
    'нарушений NOUN Gen Plur',
    'не PART',
    'выявлено VERB Sing Short Part Pass',
  ]);
  expect(tagged('Администрация района рассмотрела ваше заявление о предоставлении субсидии.')).toEqual([
    'администрация NOUN Nom Sing',
    'района NOUN Gen Sing',
    'рассмотрела VERB Sing Fin',
    'ваше DET Acc Sing',
    'заявление NOUN Acc Sing',
    'о ADP',
    'предоставлении NOUN Loc Sing',
    'субсидии NOUN Gen Sing',
  ]);
  expect(tagged('Чтобы получить выплату, принесите паспорт и справку о доходах.')).toEqual([
    'чтобы CONJ',
    'получить VERB Inf',
    'выплату NOUN Acc Sing',
    'принесите VERB Plur Fin',
    'паспорт NOUN Acc Sing',
    'и CONJ',
    'справку NOUN Acc Sing',
    'о ADP',
    'доходах NOUN Loc Plur',
  ]);
});

test('base forms are those of the chosen reading', () => {
  expect(lemmas('Вам продлён срок оплаты задолженности, указанной в уведомлении.')).toEqual([
    'вы',
    'продлить',
    'срок',
    'оплата',
    'задолженность',
    'указать',
    'в',
    'уведомление',
  ]);
  expect(lemmas('Решения приняты комиссией; проверяется наличие оснований.')).toEqual([
    'решение',
    'принять',
    'комиссия',
    'проверяться',
    'наличие',
    'основание',
  ]);
});

test.each([
  ['Двери сделаны из стали.', 'стали', Pos.noun],
  ['Мы стали отвечать быстрее.', 'стали', Pos.verb],
  ['Печь хлеб выгодно.', 'печь', Pos.infinitive],
  ['Мы получили его заявление.', 'его', Pos.determiner],
  ['Мы пригласили его на приём.', 'его', Pos.pronoun],
  ['Мы знаем, что документ готов.', 'что', Pos.conjunction],
  ['Собрание окончено, вопросы решены.', 'решены', Pos.shortParticiple],
  ['Жалоба закрыта.', 'закрыта', Pos.shortParticiple],
  ['Порядок согласован с отделом.', 'согласован', Pos.shortParticiple],
  ['Учитывая сказанное, мы отказываем.', 'учитывая', Pos.converb],
  ['Вам необходимо приехать.', 'приехать', Pos.infinitive],
  ['Справку можно получить бесплатно.', 'можно', Pos.predicative],
  ['Следующий приём в понедельник.', 'следующий', Pos.adjective],
])('in «%s» the word «%s» is told from its doubles', (text, word, pos) => {
  expect(posOf(tagIn(text, word))).toBe(pos);
});

test.each([
  ['Проверка квартиры отложена.', 'квартиры', Case.genitive],
  ['Мы осмотрели квартиры жильцов.', 'квартиры', Case.accusative],
  ['На основании заявления открыто дело.', 'дело', Case.nominative],
  ['Инспектор открыл дело.', 'дело', Case.accusative],
  ['Обратитесь к инспекции по месту жительства.', 'инспекции', Case.dative],
  ['В инспекции вам помогут.', 'инспекции', Case.locative],
])('in «%s» the case of «%s» is told by its neighbours', (text, word, form) => {
  expect(caseOf(tagIn(text, word))).toBe(form);
});

test('number and person are told', () => {
  expect(personOf(tagIn('Сообщаем вам о решении.', 'сообщаем'))).toBe(1);
  expect(personOf(tagIn('Вы можете обжаловать отказ.', 'можете'))).toBe(2);
  expect(numberOf(tagIn('Ответы готовы.', 'ответы'))).toBe(2);
});

test('a noun and its adjective agree', () => {
  const text = 'Наш отдел проверил новую справку.';
  expect(agree(tagIn(text, 'новую'), tagIn(text, 'справку'))).toBe(true);
  expect(agree(tagIn(text, 'наш'), tagIn(text, 'справку'))).toBe(false);
});

test('ё and е are one letter', () => {
  expect(tagged('Счёт учтён.').map((word) => word.replace('счёт', 'счет'))).toEqual(tagged('Счет учтен.'));
});

test('words that no dictionary has are told by their endings', () => {
  expect(tagged('Мы обсудили бурмоляцию дрюкалов.').slice(2)).toEqual([
    'бурмоляцию NOUN Acc Sing',
    'дрюкалов NOUN Gen Plur',
  ]);
  expect(lemmas('Мы обсудили бурмоляцию.').at(-1)).toBe('бурмоляция');
});

test('compounds are read by their last part', () => {
  expect(tagged('Приказ о финансово-хозяйственной деятельности.')[2]).toBe('финансово-хозяйственной ADJ Loc Sing');
  expect(lemmas('Приказ о финансово-хозяйственной деятельности.')[2]).toBe('финансово-хозяйственный');
  expect(posOf(tagIn('Кто-то позвонил.', 'кто-то'))).toBe(Pos.pronoun);
});

test('acronyms and initials are nouns whose case the sentence tells', () => {
  expect(caseOf(tagIn('Ответ МФЦ получен.', 'мфц'))).toBe(Case.genitive);
  expect(posOf(tagIn('Заявление подал Петров И. С. лично.', 'с'))).toBe(Pos.noun);
});

test('a heading in capitals is no row of acronyms', () => {
  expect(posOf(tagIn('ОТВЕТ НА ВАШЕ ОБРАЩЕНИЕ', 'на'))).toBe(Pos.preposition);
});

test('digits are numbers, Latin words are others, marks are nothing', () => {
  const document = parse('Таблица Excel, 12 листов, www.gorod.example.');
  const tags = Array.from({ length: document.tokens.count }, (_, token) => posOf(document.tag(token)));
  expect(tags).toEqual([Pos.noun, Pos.other, 0, Pos.number, Pos.noun, 0, 0, 0]);
});

test('outside the text there is no tag', () => {
  const document = parse('Да.');
  expect([document.tag(-1), document.tag(99), document.priorTag(99)]).toEqual([0, 0, 0]);
  expect(document.lemma(99)).toBe('');
});

test('a language without morphology has no tags', () => {
  const document = checker.parse('Please sign the form.', 'en');
  expect([document.tag(0), document.priorTag(0), document.lemma(1)]).toEqual([0, 0, 'sign']);
});

test('the same sentence has the same tags wherever it stands and whatever was read before', () => {
  const sentence = 'Отдел направил ответ заявителю в установленный срок.';
  const alone = tagged(sentence);
  expect(tagged(`${sentence} ${sentence}`)).toEqual([...alone, ...alone]);
  const other = createChecker({ ru }).parse(`Сначала иное. ${sentence}`, 'ru');
  const tags = Array.from({ length: other.tokens.count }, (_, token) => other.tag(token)).slice(3);
  const document = parse(sentence);
  expect(tags).toEqual(Array.from({ length: document.tokens.count }, (_, token) => document.tag(token)));
});

test('the likeliest tag of a word does not depend on its neighbours', () => {
  const priorOf = (text: string): number => {
    const document = parse(text);
    const token = Array.from({ length: document.tokens.count }, (_, index) => document.tokens.key(index)).indexOf(
      'стали',
    );
    return document.priorTag(token);
  };
  expect(priorOf('Двери сделаны из стали.')).toBe(priorOf('Мы стали отвечать быстрее.'));
});

test('any text has a tag for each token', () => {
  const odd = fc.array(
    fc.oneof(
      fc.constantFrom(
        '-',
        '«',
        'ъ',
        'ё',
        'Ё-',
        'а-а-а',
        'А',
        'ШЩ',
        'XIX',
        '5-й',
        "о'",
        '\u00ad',
        'и\u0306',
        '.',
        '\n\n',
        ' ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(odd, (parts) => {
      const document = parse(parts.join(''));
      for (let token = 0; token < document.tokens.count; token++) {
        const tag = document.tag(token);
        expect(posOf(tag)).toBeLessThanOrEqual(Pos.other);
        expect(document.priorTag(token) === 0).toBe(tag === 0);
        expect(document.lemma(token)).toBeTypeOf('string');
      }
    }),
    { numRuns: 200 },
  );
});

test('a sentence without an end is tagged in time that grows with its length alone', () => {
  const timeOf = (words: number): number => {
    const document = parse('стали печь '.repeat(words / 2));
    const { user } = process.cpuUsage();
    document.tag(0);
    return process.cpuUsage().user - user;
  };
  timeOf(20_000);
  expect(timeOf(200_000)).toBeLessThan(Math.max(timeOf(20_000), 20_000) * 30);
});

test('the data of morphology are small and unpacked at once', () => {
  const bytes = gzipSync(forms, { level: 9 }).length + gzipSync(weights, { level: 9 }).length;
  expect(bytes).toBeLessThan(560_000);
  const before = process.memoryUsage().arrayBuffers;
  const unpacked = readMorphology({ forms, weights });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  expect(unpacked.trie.lemma('проверками', unpacked.trie.classStart[unpacked.trie.classOf('проверками')] ?? 0)).toBe(
    'проверка',
  );
});
