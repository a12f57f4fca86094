import { phraseFindings } from './phrase-findings.ts';
import type { Rule } from './types.ts';

/** Finds the phrases that the house style does not want. Not one of `allRules`: it has no words of its own. */
export const housePhrase: Rule = {
  id: 'house-phrase',
  severity: 'warning',
  source: { title: 'Your house style', url: 'https://okno.example/en/teach/' },
  text: {
    en: {
      title: 'Phrase that the house style replaces',
      why: 'Your organisation has agreed on other words.',
      how: 'Write what the house style says.',
      bad: [],
      good: [],
    },
    ru: {
      title: 'Оборот, который заменяет стиль организации',
      why: 'Ваша организация договорилась о других словах.',
      how: 'Напишите так, как принято в организации.',
      bad: [],
      good: [],
    },
  },
  check: (document) => phraseFindings(document, 'house-phrase'),
};
