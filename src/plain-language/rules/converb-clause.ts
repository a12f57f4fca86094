import { Case, caseOf, Pos, personOf, posOf } from '../morphology/features.ts';
import { endsClause, isRead, quote, textOf, wordsIn } from '../passage.ts';
import { found } from '../russian/found.ts';
import { isPredicate } from '../russian/phrases-of-nouns.ts';
import type { Document, Rule, RuleFinding, Sentence } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

/** What may be a converb: the tagger says whether it is one. */
const start = startClass({ ru: [/^.{3,}(?:[аяу]|[аеиоуыя]в|вши)(?:сь)?$/] });
const sure = wordClass({ ru: [/вшись$/] });
/** Converbs that are prepositions and such by now. */
const fixed = wordClass({
  ru: list(
    'несмотря благодаря включая исключая начиная кончая спустя исходя судя смотря считая не учитывая имея говоря хотя шутя молча сидя стоя лежа согласно включив погодя',
  ),
});
/** Passives with «-ся»: nobody acts, and so nobody acts before. */
const passive = wordClass({
  ru: [
    /^(?:производ|осуществля|назнача|выплачива|начисля|предоставля|направля|возвраща|выда|принима|рассматрива|регистриру|оформля|взима|взыскива|исчисля|определя|устанавлива|включа|исключа|провод|зачисля|распределя|допуска|прекраща|увеличива|уменьша|продлева|повыша|снижа|изменя|оплачива|учитыва)[а-яё]{1,3}(?:тся|лось|лась|лись)$/,
  ],
});
/** Words after which such a clause is long, and how far the main verb may stand, in tokens. */
const [longest, furthest] = [9, 60];

/** Whether somebody acts in a stretch: «мы», a verb of the first or second person, an active verb with a subject. */
function actsIn(document: Document, first: number, last: number): 'nobody' | 'somebody' | 'unknown' {
  let says: 'nobody' | 'somebody' | 'unknown' = 'unknown';
  for (let token = first; token < last; token++) {
    const tag = document.tag(token);
    if (caseOf(tag) === Case.nominative && posOf(tag) === Pos.pronoun && personOf(tag) > 0) return 'somebody';
    // «получив письмо, позвонить нужно …»
    if (posOf(tag) === Pos.infinitive && says === 'unknown') return 'somebody';
    if (!isPredicate(tag)) continue;
    // The first verb is that of the main clause; pronouns may stand behind it.
    const isPassive = posOf(tag) === Pos.shortParticiple || document.is(token, passive);
    if (!isPassive && posOf(tag) === Pos.verb) return says === 'unknown' ? 'somebody' : says;
    if (isPassive) says = 'nobody';
  }
  return says;
}

/** What is wrong with the clause of a converb: nobody acts in its sentence, or it is long. */
function checkSentence(document: Document, token: number, sentence: Sentence): RuleFinding | undefined {
  const { firstToken, lastToken } = sentence;
  const before = document.tokens.key(token - 1);
  const first = before === 'не' ? token - 1 : token;
  const opens =
    first === firstToken || endsClause(document, first - 1) || /^(?:и|а|но)$/.test(document.tokens.key(first - 1));
  if (!opens) return undefined;
  let last = token + 1;
  while (last < lastToken && last < token + furthest && !endsClause(document, last)) last += 1;
  const words = wordsIn(document, token, last);
  if (words < 2) return undefined;
  const passage = textOf(document, first, last);
  const shown = quote('ru', passage.length > 50 ? `${textOf(document, first, Math.min(last, first + 3))} …` : passage);
  let says =
    first === firstToken
      ? actsIn(document, last, Math.min(lastToken, last + furthest))
      : actsIn(document, Math.max(firstToken, first - furthest), first);
  // «…, ориентируясь на дату»: what follows may act as well.
  if (says === 'unknown' && first !== firstToken) says = actsIn(document, last, Math.min(lastToken, last + furthest));
  if (says === 'nobody')
    return found(
      document,
      first,
      last,
      `Скажите, кто это делает: ${shown} не с чем связать. Напишите «мы получили и …» или «когда …».`,
    );
  if (words < longest) return undefined;
  return { ...found(document, first, last, `Вынесите ${shown} в отдельное предложение.`), severity: 'info' };
}

function check(document: Document): RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (const token of document.where(start)) {
    // «отказавшись» is a converb by its form.
    if (document.is(token, fixed) || (posOf(document.tag(token)) !== Pos.converb && !document.is(token, sure)))
      continue;
    const sentence = document.sentenceOf(token);
    const finding = isRead(document, sentence) ? checkSentence(document, token, sentence) : undefined;
    if (finding) findings.push(finding);
  }
  return findings;
}

/** Finds converb clauses that nobody acts in, and long ones. */
export const converbClause: Rule = {
  id: 'converb-clause',
  severity: 'warning',
  source: {
    title: 'Каталог правил русского языка: употребление деепричастных оборотов («Веди», МГУ)',
    url: 'http://vedi.aesc.msu.ru/russian/mistakes.php?id2=54',
  },
  text: {
    ru: {
      title: 'Деепричастный оборот без хозяина',
      why: 'В обороте и в сказуемом действует один и тот же. А в «получив письмо, выплата начисляется» письмо получила выплата.',
      how: 'Назовите, кто действует: «мы получили письмо и начислим выплату». Длинный оборот сделайте предложением.',
      bad: [
        'Получив письмо, выплата начисляется в тот же день.',
        'Рассмотрев Ваше заявление, принято решение назначить субсидию.',
        'Места распределяются, ориентируясь на дату заявления.',
        'Изучив документы, заявление направляется в комиссию.',
      ],
      good: [
        'Мы получим письмо и начислим выплату в тот же день.',
        'Мы прочитали Ваше заявление и назначили субсидию.',
        'Мы распределяем места по дате заявления.',
        'Мы изучим документы и передадим заявление в комиссию.',
      ],
      alsoGood: [
        'Получив письмо, мы сразу начислим выплату.',
        'Заполняя бланк, Вы можете пропустить третью строку.',
        'Несмотря на дождь, приём состоится.',
        'Чтобы записаться, позвоните нам, не откладывая.',
        'Включая выходные, мы работаем каждый день.',
      ],
    },
  },
  check,
};
