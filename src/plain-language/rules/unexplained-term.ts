import { isExplained } from '../explained.ts';
import { checkByPart, type LetterFact, type LetterScope } from '../letter-scope.ts';
import { quote, textOf } from '../passage.ts';
import type { Document, Rule } from '../types.ts';

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

const letter: LetterScope<Use> = {
  collect,
  judge([first], language) {
    if (!first?.note.isBare) return [];
    const message = `Say what ${quote(language, first.passage)} means when you first use it, for example “(${first.note.name})”.`;
    return [{ fact: 0, message, suggestions: [] }];
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
  },
  scope: 'letter',
  letter,
  check: checkByPart(letter),
};
