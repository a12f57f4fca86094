import { isExplained } from '../explained.ts';
import { checkByPart, type LetterFact, type LetterScope } from '../letter-scope.ts';
import { matchedFindings, phraseAround } from '../phrase-findings.ts';
import type { Document, Rule } from '../types.ts';

/** What is noted of a word. */
type Use = { readonly explained: boolean };

/** Every hard word: explained where it stands, or not. */
function collect(document: Document): readonly LetterFact<Use>[] {
  const { text } = document;
  const inOfficialese = phraseAround(document, 'officialese');
  const found = matchedFindings(document, 'hard-word', ({ firstToken, lastToken }) =>
    inOfficialese(firstToken, lastToken),
  );
  return found.map(({ match, finding: { start, end, ...told } }) => ({
    start,
    end,
    key: match.phrase.pattern,
    note: { explained: isExplained(document, match.firstToken, match.lastToken) },
    passage: text.slice(start, end),
    told,
  }));
}

const letter: LetterScope<Use> = {
  collect,
  judge([first]) {
    return first?.told && !first.note.explained ? [{ fact: 0, ...first.told }] : [];
  },
};

/** Finds rare words of the office, the law and medicine that nothing near them explains; each once. */
export const hardWord: Rule = {
  id: 'hard-word',
  severity: 'warning',
  source: {
    title: 'CDC: Plain Language Thesaurus for Health Communications',
    url: 'https://www.plainlanguage.gov/resources/content-types/health-literacy/',
  },
  text: {
    en: {
      title: 'Rare word',
      why: 'Readers meet such a word once in their lives, in your letter. They guess, and some guess wrong.',
      how: 'Write the everyday word. If the rare word must stay, say what it means in brackets when you first use it.',
      bad: [
        'You may get an abatement of your rent.',
        'The doctor found a contusion on your arm.',
        'We will recoup the money in March.',
        'The reinstatement of your licence takes a week.',
        'Please check the itinerary.',
      ],
      good: [
        'You may get a reduction of your rent.',
        'The doctor found a bruise on your arm.',
        'We will get back the money in March.',
        'The return of your licence takes a week.',
        'Please check the plan.',
      ],
      alsoGood: [
        'You may get an abatement (a lower rent) for June.',
        'The doctor found a bruise (contusion) on your arm.',
        'An annuity is a sum that you get every year.',
        'Ask for a waiver. This means that you do not pay the fee.',
        'Write to the Verification Office.',
      ],
    },
  },
  scope: 'letter',
  letter,
  check: checkByPart(letter),
};
