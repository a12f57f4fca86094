import { phraseFindings } from '../phrase-findings.ts';
import type { Rule } from '../types.ts';

/** Finds words that live on only in old contracts: `hereby`, `thereof`, `the aforesaid`. */
export const archaicWord: Rule = {
  id: 'archaic-word',
  severity: 'error',
  source: {
    title: 'plainlanguage.gov: Avoid legal, foreign and technical jargon',
    url: 'https://www.plainlanguage.gov/guidelines/words/avoid-jargon/',
  },
  text: {
    en: {
      title: 'Word from an old contract',
      why: 'Nobody says “hereby” or “thereof” aloud. Readers take such words for law that they cannot follow, and stop reading.',
      how: 'Leave the word out: most sentences mean the same without it. Or name the thing again: “the form”, “this letter”.',
      bad: [
        'You are hereby notified that your claim has ended.',
        'Send the form and a copy thereof.',
        'We need the aforementioned certificate.',
        'Your rent is due on the date hereof.',
        'Whereas you did not reply, we closed your case.',
      ],
      good: [
        'Your claim has ended.',
        'Send the form and a copy of it.',
        'We need the certificate.',
        'Your rent is due on the date of this letter.',
        'We closed your case because you did not reply.',
      ],
      alsoGood: [
        'Come here by bus, and there in the hall ask for Ms Hall.',
        'She said that the form was there. Of course we looked.',
        'Put it therefore in the box: here, to the left.',
        'Where on the form do I sign, and where to send it?',
      ],
    },
  },
  check: (document) => phraseFindings(document, 'archaic-word'),
};
