import { phraseFindings } from '../phrase-findings.ts';
import { outranked } from '../phrase-overlaps.ts';
import type { Document, Rule, RuleFinding } from '../types.ts';

const check = (document: Document): Iterable<RuleFinding> =>
  phraseFindings(document, 'weak-verb', outranked(document, 'weak-verb'));

/** Finds verbs that only join words: «является», «имеется». */
export const weakVerb: Rule = {
  id: 'weak-verb',
  severity: 'warning',
  source: { title: 'plainrussian.ru: «Простой русский язык»', url: 'https://plainrussian.ru/' },
  text: {
    ru: {
      title: 'Пустой глагол',
      why: 'Слова «является» и «имеется» ничего не сообщают. Предложение растёт, а действия в нём нет.',
      how: 'Поставьте тире или глагол, который называет действие: «паспорт – главный документ», «у Вас есть право».',
      bad: [
        'Паспорт является главным документом.',
        'У нас имеется Ваше заявление.',
        'Отказ представляет собой письмо с подписью.',
        'За Вами числится долг.',
        'Имеют место задержки.',
      ],
      good: [
        'Паспорт – главный документ.',
        'Ваше заявление у нас.',
        'Отказ – это письмо с подписью.',
        'Вы должны 500 рублей.',
        'Бывают задержки.',
      ],
      alsoGood: ['Места в зале есть.', 'Он представляет интересы жильцов.', 'Мальчик явился в школу вовремя.'],
    },
  },
  check,
};
