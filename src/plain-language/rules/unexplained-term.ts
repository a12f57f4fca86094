import { isExplained } from '../explained.ts';
import { checkByPart, type LetterFact, type LetterScope } from '../letter-scope.ts';
import { quote, textOf } from '../passage.ts';
import type { Document, Language, Rule } from '../types.ts';

/** What is noted of a term: whether it has to be explained here, and what it means. */
type Use = { readonly isBare: boolean; readonly name: string };

/** Every term that must stay. */
function collect(document: Document): readonly LetterFact<Use>[] {
  const { tokens, sentences } = document;
  const facts: LetterFact<Use>[] = [];
  for (const { phrase, firstToken, lastToken, sentence } of document.phrases('term')) {
    // The hint is the same for the singular and the plural.
    const name = phrase.hint ?? phrase.pattern;
    const passage = textOf(document, firstToken, lastToken);
    // A name: `Land Registry`, inside a sentence.
    const isName = firstToken > (sentences[sentence]?.firstToken ?? 0) && passage !== passage.toLowerCase();
    facts.push({
      start: tokens.start[firstToken] ?? 0,
      end: tokens.end[lastToken - 1] ?? 0,
      key: name,
      note: { isBare: !isName && !isExplained(document, firstToken, lastToken), name },
      passage,
    });
  }
  return facts;
}

const message: Readonly<Record<Language, (passage: string, name: string) => string>> = {
  en: (passage, name) => `Say what ${passage} means when you first use it, for example “(${name})”.`,
  ru: (passage, name) => `Объясните ${passage} там, где пишете впервые, например: «(${name})».`,
};

const letter: LetterScope<Use> = {
  collect,
  judge([first], language) {
    if (!first?.note.isBare) return [];
    return [{ fact: 0, message: message[language](quote(language, first.passage), first.note.name), suggestions: [] }];
  },
};

/** Finds terms of law and finance that must stay, and that the text does not explain when it first uses them. */
export const unexplainedTerm: Rule = {
  id: 'unexplained-term',
  severity: 'info',
  source: {
    title: '18F Content Guide: When to use legal and technical terms',
    url: 'https://guides.18f.gov/content-guide/our-approach/plain-language/',
  },
  text: {
    en: {
      title: 'Term without explanation',
      why: 'Some terms must stay because the law uses them. A reader who does not know the term cannot use the right that it names.',
      how: 'Keep the term and say in a few words what it means when you first use it: “(…)”, “this means …”.',
      bad: [
        'You have arrears of 80 crowns.',
        'Ask a court for an injunction.',
        'Your guarantor must sign the form.',
        'You can ask the ombudsman for help.',
      ],
      good: [
        'You have arrears (money that is overdue) of 80 crowns.',
        'Ask a court for an injunction. This is an order to stop doing something.',
        'Your guarantor, the person who pays if you cannot, must sign the form.',
        'You can ask the ombudsman (an independent person) for help.',
      ],
      alsoGood: [
        'A creditor is someone you owe money to.',
        'You can appeal. Send your application by 1 May.',
        'Write to the Land Registry or to Ms Writ.',
        'We call this a sanction.',
      ],
    },
    ru: {
      title: 'Термин без объяснения',
      why: 'Некоторые термины приходится оставлять: они из закона. Кто не знает термина, не воспользуется и правом, которое за ним стоит.',
      how: 'Оставьте термин, но в первый раз объясните его в двух словах: «(…)», «это …».',
      bad: [
        'На участке есть сервитут.',
        'Сальдо на счёте отрицательное.',
        'Мы подадим заявление о судебном приказе.',
        'Суд наложил обеспечительные меры.',
      ],
      good: [
        'На участке есть сервитут (право соседа ходить через Ваш участок).',
        'Сальдо (разница между начислениями и платежами) отрицательное.',
        'Мы попросим судебный приказ – это решение суда без заседания.',
        'Суд наложил обеспечительные меры: счёт арестован до решения.',
      ],
      alsoGood: [
        'Поручитель – это тот, кто заплатит за Вас.',
        'Право соседа ходить через участок называется «сервитут».',
        'Вы можете подать жалобу до 3 мая 2026 года включительно.',
        'Долг за воду – 810 рублей.',
      ],
    },
  },
  scope: 'letter',
  letter,
  check: checkByPart(letter),
};
