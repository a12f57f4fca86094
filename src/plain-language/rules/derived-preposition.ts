import { phraseAround, phraseFindings } from '../phrase-findings.ts';
import type { Document, Rule, RuleFinding } from '../types.ts';

/** Finds prepositions made of nouns, which stretch a sentence; those inside a phrase of officialese belong to it. */
function* check(document: Document): Iterable<RuleFinding> {
  const inOfficialese = phraseAround(document, 'officialese');
  yield* phraseFindings(document, 'derived-preposition', ({ firstToken, lastToken }) =>
    inOfficialese(firstToken, lastToken),
  );
}

export const derivedPreposition: Rule = {
  id: 'derived-preposition',
  severity: 'warning',
  source: {
    title: 'plainrussian.ru: «Простой русский язык»',
    url: 'https://plainrussian.ru/',
  },
  text: {
    ru: {
      title: 'Громоздкий предлог',
      why: 'Предлог из двух-трёх слов ничего не сообщает, но удлиняет предложение и тянет за собой отглагольные существительные.',
      how: 'Поставьте короткий предлог («по», «для», «из-за») или союз с глаголом: «чтобы получить», «если вы согласны».',
      bad: [
        'В целях получения субсидии подайте заявление.',
        'В случае несогласия с решением обратитесь в суд.',
        'Приём закрыт по причине ремонта.',
      ],
      good: [
        'Чтобы получить субсидию, подайте заявление.',
        'Если вы не согласны с решением, обратитесь в суд.',
        'Приём закрыт из-за ремонта.',
      ],
    },
  },
  check,
};
