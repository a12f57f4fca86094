import { phraseFindings } from '../phrase-findings.ts';
import { outranked } from '../phrase-overlaps.ts';
import type { Document, Rule, RuleFinding } from '../types.ts';

const check = (document: Document): Iterable<RuleFinding> =>
  phraseFindings(document, 'pleonasm', outranked(document, 'pleonasm'));

/** Finds words that say again what the word beside them says: «в мае месяце». */
export const pleonasm: Rule = {
  id: 'pleonasm',
  severity: 'warning',
  source: { title: 'plainrussian.ru: «Простой русский язык»', url: 'https://plainrussian.ru/' },
  text: {
    ru: {
      title: 'Лишнее слово',
      why: 'Второе слово повторяет первое: месяц в мае уже есть. Читатель ищет разницу, а её нет.',
      how: 'Уберите лишнее слово: «в мае», «вернуть», «около ста».',
      bad: [
        'Приём закрыт в мае месяце.',
        'Мы вернём обратно до 5 мая.',
        'У нас есть свободная вакансия.',
        'Заявку мы рассмотрели за короткий промежуток времени.',
        'Придёт примерно около ста человек.',
      ],
      good: [
        'Приём закрыт в мае.',
        'Мы вернём деньги до 5 мая.',
        'У нас есть вакансия.',
        'Заявку мы рассмотрели быстро.',
        'Придёт около ста человек.',
      ],
      alsoGood: [
        'Май – лучший месяц для ремонта.',
        'Мы вернулись, а обратно поедем завтра.',
        'Время ожидания – 10 минут.',
      ],
    },
  },
  check,
};
