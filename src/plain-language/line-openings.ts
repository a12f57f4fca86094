import { PhraseAutomaton } from './phrases.ts';
import type { TokenArrays } from './tokens.ts';
import type { Language } from './types.ts';

/** What the first words of a line say that it is. */
export type Opening = 'salutation' | 'closing' | 'reference' | 'contact' | 'enclosure' | 'subject';

/** First words of lines, in the form of `Tokens.key`, marks included; `*` stands for any ending. */
const openings: Readonly<Record<Language, Readonly<Record<Opening, string>>>> = {
  en: {
    salutation: 'dear|to whom it may concern|hello|hi|good morning|good afternoon',
    closing:
      'yours|kind regards|best regards|warm regards|kind wishes|best wishes|warm wishes|regards|sincerely|respectfully|many thanks|with thanks',
    reference:
      'our ref*|your ref*|my ref*|ref|reference|file no|file nos|file number*|case no|case number*|account no|account number*|application no|application number*|claim no|claim number*|date :|prepared by|written by',
    contact: 'tel|telephone|phone|fax|e-mail|email|enquiries to|enquiries :|contact :',
    enclosure:
      'enc .|enc :|encl|enclosed :|enclosure :|enclosures :|attached :|attachment :|attachments :|cc :|copy to :',
    subject: 're :|subject :',
  },
  ru: {
    salutation: 'уважаем*|глубокоуважаем*|здравствуйте|добрый день|дорогой|дорогая|дорогие',
    closing: 'с уважением|с глубоким уважением|с наилучшими|искренне ваш*',
    reference: 'на №|на вх|на исх|на ваш №|№|исх|исходящий|вх|входящий|исп .|исп :|исполнитель :|исполнитель .|дата :',
    contact: 'тел .|тел :|телефон|телефоны|факс|e-mail|email|эл . почта|электронная почта',
    enclosure: 'приложение :|приложения :|приложение .|приложено :|прилагаем :|копия :|копии :',
    subject: 'тема :|о теме :',
  },
};

/** The automaton over the first words of lines. */
export type Openings = PhraseAutomaton<{ list: Opening; pattern: string }>;

/** Compiles the first words of the lines of a language. */
export function createOpenings(language: Language): Openings {
  const kinds = Object.entries(openings[language]) as [Opening, string][];
  return new PhraseAutomaton(kinds.flatMap(([list, words]) => words.split('|').map((pattern) => ({ list, pattern }))));
}

/** What the first words of a line say. */
export function openingOf(openings: Openings, tokens: TokenArrays, first: number, last: number): Opening | undefined {
  const { id, lexicon } = tokens;
  const symbolAt = (token: number): number => {
    const word = id[token] ?? 0;
    const known = lexicon.opening[word] ?? 0;
    if (known !== 0 || word === 0) return Math.max(0, known - 1);
    const symbol = openings.symbolOf(lexicon.key(word));
    lexicon.opening[word] = symbol + 1;
    return symbol;
  };
  let opening: Opening | undefined;
  let state = openings.startOf(symbolAt(first));
  for (let token = first + 1; state !== 0; token++) {
    opening = openings.endings[state]?.[0]?.list ?? opening;
    if (token >= last) break;
    state = openings.next(state, symbolAt(token));
  }
  return opening;
}
