import { endsClause } from '../passage.ts';
import { phraseFindings } from '../phrase-findings.ts';
import { outranked } from '../phrase-overlaps.ts';
import { infinitiveFollows } from '../russian/infinitives.ts';
import type { Document, Rule, RuleFinding } from '../types.ts';
import { list, wordClass } from '../word-class.ts';

/** Without an infinitive, they say something else: «отсюда следует вывод». */
const bare = wordClass({ ru: list('необходимо требуется следует целесообразно') });

const person = wordClass({ ru: list('вам нам мне ему ей им вас') });
/** How far back a person is looked for, in tokens. */
const reach = 12;

/** Whether the clause says who must do it: «Вам до 5 мая необходимо прийти». */
function namesPerson(document: Document, token: number): boolean {
  if (document.is(token + 1, person)) return true;
  for (let before = token - 1; before >= 0 && before >= token - reach; before--) {
    if (endsClause(document, before)) return false;
    if (document.is(before, person)) return true;
  }
  return false;
}

function check(document: Document): Iterable<RuleFinding> {
  const isOutranked = outranked(document, 'impersonal');
  return phraseFindings(document, 'impersonal', (match) => {
    const { firstToken, lastToken } = match;
    const isBare = lastToken - firstToken === 1 && document.is(firstToken, bare);
    if (isBare && (!infinitiveFollows(document, firstToken) || namesPerson(document, firstToken))) return true;
    return isOutranked(match);
  });
}

/** Finds turns of phrase that hide who acts: «не представляется возможным», «подлежит». */
export const impersonal: Rule = {
  id: 'impersonal',
  severity: 'warning',
  source: { title: 'plainrussian.ru: «Простой русский язык»', url: 'https://plainrussian.ru/' },
  text: {
    ru: {
      title: 'Безличный оборот',
      why: 'Из «подлежит» и «допускается» не видно, кто и что должен сделать. Читатель не узнаёт себя и ничего не делает.',
      how: 'Назовите того, кто действует: «мы не можем», «Вам нужно», «принесите».',
      bad: [
        'Определить срок не представляется возможным.',
        'Заявление подлежит регистрации.',
        'Оплата картой не допускается.',
        'Вам надлежит прийти 5 мая.',
        'Жалоба удовлетворению не подлежит.',
      ],
      good: [
        'Мы не можем назвать срок.',
        'Мы зарегистрируем заявление.',
        'Картой заплатить нельзя.',
        'Вам нужно прийти 5 мая.',
        'Мы не можем выполнить Вашу просьбу.',
      ],
      alsoGood: [
        'Мы допускаем к торгам все фирмы.',
        'Представьте, что приём уже начался.',
        'Отсюда следует простой вывод.',
        'Вам до 5 мая необходимо прийти.',
      ],
    },
  },
  check,
};
