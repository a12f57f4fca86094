import { allRules, type Language, type LanguageData, languages } from '#plain-language';
import { startClasses } from '../src/plain-language/word-class.ts';

/** A text that could make a careless rule slow. */
export interface AdversarialText {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
  /** Only this rule is asked about it. */
  readonly rule?: string;
}

/** UTF-16 units of every text. */
export const length = 1_000_000;

const repeated = (piece: string): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** What is repeated to the full length, by what is bad about it. */
const pieces: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    'one huge word': 'a',
    'one huge number': '7',
    'runs without spaces': `${'overunder'.repeat(1000)} `,
    commas: ',',
    'words with commas': 'the word, ',
    'full stops': '.',
    'words with full stops': 'no. the no. ',
    quotes: '"',
    'quoted words': '“the word ',
    brackets: '([{',
    'opening brackets': '(',
    'words in opening brackets': '(the word ',
    'short lines': 'a bc def\n',
    'empty lines': '\n',
    spaces: ' ',
    'digits with separators': '1,234.56/7-8:',
    'dates in figures': '01/02/2026 ',
    amounts: '£1,234.5 ',
    'acronyms only': 'ABC DEFG HI ',
    'scripts that alternate': 'aж',
    'words of scripts that alternate': 'the word слово ',
    'beginnings of phrases': 'in the in order in order in the event ',
    'phrases that overlap': 'in order to in order to in order ',
    'not … unless': 'It is not here unless ',
    'not … unless, as sentences': 'It is not here unless you pay. ',
    'was … ed': 'was been being made considered determined ',
    'the … of the': 'the determination of the provision of the ',
    'all capitals': 'PAY THE AMOUNT NOW ',
    'all capitalised': 'Pay The Amount Now ',
    'words with hyphens': 'a-',
    'words with apostrophes': "don't'",
    'addresses of pages': 'www.example.org/a?b=c ',
    'an address without an end': 'a@',
    'list markers': '- \n',
    'list items': '- pay (a) now\n',
    emoji: '👍🏽 ',
    'combining marks': 'e\u0301\u0301',
    'soft hyphens': 'a\u00ad',
  },
  ru: {
    'one huge word': 'я',
    'runs without spaces': `${'переподвыподверт'.repeat(600)} `,
    'genitives only': 'проведения проверки наличия оснований предоставления ',
    'light verbs only': 'осуществляется проведение производится ',
    'beginnings of phrases': 'в связи с в целях в соответствии в ',
    'не … не': 'не невозможно не ',
    instrumentals: 'комиссией установлено инспектором принято ',
    abbreviations: 'г. ул. д. кв. ',
    'acronyms only': 'ФНС ПФР ИНН ',
    'dates in figures': '01.02.2026 г. № 5 от ',
    'all capitals': 'СУММА НАЛОГА ДОЛЖНА БЫТЬ ',
    'numbered items': '1.1.1.1. ',
  },
};

/** Texts that are all different words: nothing that was learnt helps. */
function newWords(alphabet: string): string {
  let text = '';
  for (let number = 1; text.length < length; number++)
    text += `${[...number.toString(alphabet.length)].map((digit) => alphabet[Number.parseInt(digit, 36)]).join('')} `;
  return text.slice(0, length);
}

/** Every text, of one million UTF-16 units each. */
export function adversarialTexts(): AdversarialText[] {
  const texts = Object.entries(pieces).flatMap(([language, byName]) =>
    Object.entries(byName).map(([name, piece]) => ({ name, language: language as Language, text: repeated(piece) })),
  );
  return [
    ...texts,
    { name: 'new words only', language: 'en', text: newWords('abcdefghijklmnopqrstuvwxyz') },
    { name: 'new words only', language: 'ru', text: newWords('абвгдежзиклмнопрстуфхцчшщэюя') },
  ];
}

/** The faults of each rule alone, as sentences, as paragraphs, and without an end. */
function faultTexts(): AdversarialText[] {
  return allRules.flatMap(({ id, text }) =>
    languages.flatMap((language) => {
      const bad = text[language]?.bad ?? [];
      const pieces = [bad.join(' '), bad.join('\n\n'), ...bad.map((one) => one.replace(/[.!?]+$/, ''))];
      return pieces
        .filter((piece) => piece !== '')
        .map((piece, index) => ({
          name: `${id}, text ${index + 1}`,
          language,
          text: repeated(`${piece}${index === 1 ? '\n\n' : ' '}`),
          rule: id,
        }));
    }),
  );
}

/** The words that rules start from, one list after the other: alone, as sentences, between commas. */
function startTexts(data: Readonly<Record<Language, LanguageData>>): AdversarialText[] {
  return languages.flatMap((language) =>
    startClasses.flatMap(({ words }) => {
      const given = words[language] ?? [];
      const some = (typeof given === 'function' ? given(data[language]) : given)
        .filter((word) => typeof word === 'string')
        .map((word) => word.replace('*', ''))
        .slice(0, 60);
      if (some.length === 0) return [];
      // Without a word of grammar it is no language.
      some.push(language === 'en' ? 'the' : 'и');
      return [' ', '. ', ', '].map((between) => ({
        name: `only words like “${some[0]}${between.trim()}”`,
        language,
        text: repeated(some.join(between) + between),
      }));
    }),
  );
}

/** Texts that are all triggers: what rules look for, and nothing else. */
export const triggerTexts = (data: Readonly<Record<Language, LanguageData>>): AdversarialText[] => [
  ...faultTexts(),
  ...startTexts(data),
];
