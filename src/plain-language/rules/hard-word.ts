import { isExplained } from '../explained.ts';
import { phraseAround, phraseFindings } from '../phrase-findings.ts';
import type { Document, Rule, RuleFinding } from '../types.ts';

function check(document: Document): Iterable<RuleFinding> {
  const inOfficialese = phraseAround(document, 'officialese');
  const told = new Set<string>();
  return phraseFindings(document, 'hard-word', ({ phrase, firstToken, lastToken }) => {
    if (told.has(phrase.pattern) || inOfficialese(firstToken, lastToken)) return true;
    told.add(phrase.pattern);
    return isExplained(document, firstToken, lastToken);
  });
}

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
      why: 'Readers meet such a word once in their life, in your letter. They guess, and some guess wrong.',
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
  check,
};
