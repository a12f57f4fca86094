import { phraseFindings } from '../phrase-findings.ts';
import { outranked } from '../phrase-overlaps.ts';
import type { Document, Rule, RuleFinding } from '../types.ts';
import { wordClass } from '../word-class.ts';

/** Behind a comma they are participles: «реквизиты, указанные в заявлении», «сумма, соответствующая доходу». */
const participle = wordClass({ ru: ['указанн*', 'упомянут*', 'поименованн*', 'соответствующ*'] });

/** «Учётные данные», «персональных данных»: the noun, not the pointer. */
const data = wordClass({ ru: ['данные', 'данных', 'данным', 'данными'] });
const adjectival = wordClass({ ru: [/(?:ые|ие|ых|их|ым|им|ыми|ими)$/] });

function check(document: Document): Iterable<RuleFinding> {
  const isOutranked = outranked(document, 'pointer-word');
  const { tokens } = document;
  return phraseFindings(document, 'pointer-word', (match) => {
    const { firstToken } = match;
    if (document.is(firstToken, participle) && tokens.key(firstToken - 1) === ',') return true;
    return (document.is(firstToken, data) && document.is(firstToken - 1, adjectival)) || isOutranked(match);
  });
}

/** Finds words that point back and name nothing: «данный», «вышеуказанный». */
export const pointerWord: Rule = {
  id: 'pointer-word',
  severity: 'warning',
  source: { title: 'plainrussian.ru: «Простой русский язык»', url: 'https://plainrussian.ru/' },
  text: {
    ru: {
      title: 'Канцелярский указатель',
      why: 'Слова «данный», «вышеуказанный» и «надлежащий» отсылают назад и ничего не называют. Читатель возвращается и ищет, о чём речь.',
      how: 'Скажите «этот» или назовите предмет ещё раз. Вместо «надлежащий» и «соответствующий» скажите, какой именно.',
      bad: [
        'Вышеуказанные документы пришлите до 5 мая.',
        'Ответ на данное письмо не нужен.',
        'Настоящее уведомление действует до 5 мая.',
        'Принесите справку с надлежащей подписью.',
        'Мы напишем в соответствующее ведомство.',
      ],
      good: [
        'Эти документы пришлите до 5 мая.',
        'Ответ на это письмо не нужен.',
        'Это уведомление действует до 5 мая.',
        'Принесите справку с подписью директора.',
        'Мы напишем в налоговую службу.',
      ],
      alsoGood: [
        'В настоящее время года идут дожди, настоящих морозов ещё нет.',
        'Ваши данные мы никому не передаём.',
        'Реквизиты, указанные в заявлении, верны.',
        'Сумма, соответствующая доходу, равна 500 рублям.',
      ],
    },
  },
  check,
};
