import type { Unit } from './lines.ts';
import { PhraseAutomaton } from './phrases.ts';
import type { Language, Tokens } from './types.ts';

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
    reference: 'на №|№|исх|исходящий|вх|входящий|исп .|исп :|исполнитель :|исполнитель .|дата :',
    contact: 'тел .|тел :|телефон|телефоны|факс|e-mail|email|эл . почта|электронная почта',
    enclosure: 'приложение :|приложения :|приложение .|приложено :|прилагаем :|копия :|копии :',
    subject: 'тема :|о теме :',
  },
};

/** Tells what the first words of a line say. Made once for each language. */
export function createOpenings(language: Language): (tokens: Tokens, line: Unit) => Opening | undefined {
  const kinds = Object.entries(openings[language]) as [Opening, string][];
  const automaton = new PhraseAutomaton(
    kinds.flatMap(([list, words]) => words.split('|').map((pattern) => ({ list, pattern }))),
  );
  return (tokens, { first, last }) => {
    let state = automaton.startOf(automaton.symbolOf(tokens.key(first)));
    let opening: Opening | undefined;
    for (let token = first + 1; state !== 0; token++) {
      const [ending] = automaton.endings[state] ?? [];
      if (ending) opening = ending.list;
      if (token >= last) break;
      state = automaton.next(state, automaton.symbolOf(tokens.key(token)));
    }
    return opening;
  };
}
