import { phraseFindings } from '../phrase-findings.ts';
import type { Rule } from '../types.ts';

/** Finds Latin and its abbreviations: `e.g.`, `per annum`, `inter alia`. */
export const latinAbbreviation: Rule = {
  id: 'latin-abbreviation',
  severity: 'warning',
  source: {
    title: 'GOV.UK style guide: eg, etc and ie',
    url: 'https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style#eg-etc-and-ie',
  },
  text: {
    en: {
      title: 'Latin',
      why: 'Many readers mix up “e.g.” and “i.e.”, screen readers spell them out, and few people know “inter alia”.',
      how: 'Write it in English: “for example”, “that is”, “a year”, “among other things”.',
      bad: [
        'Bring proof of income, e.g. a payslip.',
        'The rate is 4 percent per annum.',
        'Send us bills, bank statements, etc. by post.',
        'We looked, inter alia, at your income.',
        'You get the money pro rata.',
      ],
      good: [
        'Bring proof of income, for example a payslip.',
        'The rate is 4 percent a year.',
        'Send us bills, bank statements and so on by post.',
        'Among other things, we looked at your income.',
        'You get the money in proportion to your hours.',
      ],
      alsoGood: [
        'Bring one form per child.',
        'The office opens at 9 a.m. and closes at 5 p.m.',
        'Your data stay in the area: ask Ms Etcher or Mr Viz.',
        'You pay 5 crowns per page.',
      ],
    },
  },
  check: (document) => phraseFindings(document, 'latin-abbreviation'),
};
