import { phraseFindings } from '../phrase-findings.ts';
import { outranked } from '../phrase-overlaps.ts';
import { type Document, type Rule, type RuleFinding, TokenKind } from '../types.ts';
import { wordClass } from '../word-class.ts';

/** They may stand for what they say, at the end of a clause or before a figure: «взгляд со стороны», «в отношении 1 : 3». */
const literal = wordClass({ ru: ['адрес', 'стороны', 'отношении', 'случае', 'силу', 'части'] });

function check(document: Document): Iterable<RuleFinding> {
  const isOutranked = outranked(document, 'derived-preposition');
  return phraseFindings(document, 'derived-preposition', (match) => {
    if (isOutranked(match)) return true;
    const next = document.tokens.kind[match.lastToken];
    return document.is(match.lastToken - 1, literal) && (next === TokenKind.punctuation || next === TokenKind.number);
  });
}

/** Finds prepositions made of nouns, which stretch a sentence; those inside a longer set phrase belong to it. */
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
      how: 'Поставьте короткий предлог («по», «для», «из-за») или союз с глаголом: «чтобы получить», «если Вы согласны».',
      bad: [
        'В целях получения субсидии подайте заявление.',
        'В случае несогласия с решением обратитесь в суд.',
        'Приём закрыт по причине ремонта.',
        'Мы написали Вам по вопросу ремонта крыши.',
        'Возражений со стороны соседей не было.',
      ],
      good: [
        'Чтобы получить субсидию, подайте заявление.',
        'Если Вы не согласны с решением, обратитесь в суд.',
        'Приём закрыт из-за ремонта.',
        'Мы написали Вам о ремонте крыши.',
        'Соседи не возражали.',
      ],
      alsoGood: [
        'Мы отправили письмо в адрес: ул. Садовая, д. 31.',
        'Вход в отдел со стороны двора.',
        'Закон вступил в силу 1 мая.',
        'Нам нужен взгляд со стороны.',
        'Список дан в части 2 статьи 57.',
        'Дом участвует в программе «Ремонт в целях энергосбережения».',
      ],
    },
  },
  check,
};
