import type { LetterFact, LetterVerdict } from '../letter-scope.ts';
import { endsClause, isRead, quote } from '../passage.ts';
import type { Document, Sentence } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';
import { factAt, type Kind, letterOf } from './found.ts';

/** Words that say no. */
const refusal = startClass({
  ru: [
    ...list(
      'отказано отказываем отказали отказать отказал отказала отказе отказ невозможно невозможности можем сможем представляется положена положено положены подлежит имеете прекращена прекращаем прекратили приостановлена приостановили',
    ),
    /^отклонен[аоы]?$/,
    /^отклонил[аи]?$/,
  ],
});
/** After «не можем». */
const grant = wordClass({
  ru: list(
    'назначить предоставить удовлетворить принять выдать дать одобрить записать согласовать перечислить заменить выплатить продлить вернуть помочь признать зачислить разрешить исполнить выполнить оказать',
  ),
});
/** After «отказ в», «отказано в», «невозможности». */
const asked = wordClass({
  ru: [
    ...list('вам его ее'),
    /^(?:удовлетворени|назначени|предоставлени|прием|приём|регистраци|выдач|выплат|согласовани|продлени|признани|постановк|зачислени|удовлетвор|предостав|назнач|оказани|возврат)/,
  ],
});
const payment = wordClass({ ru: [/^(?:выплат|субсиди|пособи|услуг|пенси|льгот)/] });
/** What is not decided, or not now. */
const possible = wordClass({ ru: list('если может могут можете вправе ли когда до чтобы либо случае') });
/** Reasons near the news. */
const reason = startClass({
  ru: [
    ...list(
      'потому поскольку из-за ввиду вследствие причина причине причины причинам объясняем больше меньше выше ниже превышает превышают закончились закончилось осталось хватает хватило истек истекла прошел получили пропущен',
    ),
    /^отсутству/,
  ],
});
/** «так как», «связи с», «дело в том» and «ошибка»: with the word behind. */
const joined = startClass({ ru: list('так связи нет') });
/** Says anywhere that the reason is told. */
const why = startClass({ ru: list('почему') });
/** How far a reason may stand before the news and behind it, in sentences. */
const reach = { before: 1, behind: 4 };

/** The decision against the reader at a token, as first and last token, exclusive. */
function newsAt(document: Document, token: number, { firstToken, lastToken }: Sentence): [number, number] | undefined {
  const { tokens } = document;
  const key = (at: number): string => (at >= firstToken && at < lastToken ? tokens.key(at) : '');
  for (let at = token - 1; at >= firstToken && at >= token - 6 && !endsClause(document, at); at--)
    if (document.is(at, possible)) return undefined;
  const near = (words: typeof asked, from: number, to: number): number => {
    for (let at = Math.max(firstToken, from); at < Math.min(lastToken, to); at++) if (document.is(at, words)) return at;
    return -1;
  };
  const word = key(token);
  const isDenied = key(token - 1) === 'не';
  if (word === 'можем' || word === 'сможем') {
    const act = isDenied ? near(grant, token + 1, token + 5) : -1;
    return act < 0 ? undefined : [token - 1, act + 1];
  }
  if (word === 'представляется') return isDenied && key(token + 1) === 'возможным' ? [token - 1, token + 2] : undefined;
  if (/^положен/.test(word))
    return isDenied && near(asked, token - 4, token + 4) >= 0 ? [token - 1, token + 1] : undefined;
  if (word === 'подлежит') return isDenied && key(token + 1) === 'удовлетворению' ? [token - 1, token + 2] : undefined;
  if (word === 'имеете') return isDenied && key(token + 1) === 'права' ? [token - 1, token + 2] : undefined;
  if (isDenied) return undefined;
  if (/^при?останов|^прекра/.test(word))
    return near(payment, token - 3, token + 4) < 0 ? undefined : [token, token + 1];
  if (/^отклон/.test(word)) return [token, token + 1];
  const about = near(asked, token - 3, token + 5);
  return about < 0 ? undefined : [token, token + 1];
}

function collect(document: Document, isWhole: boolean): LetterFact<Kind>[] {
  const { tokens, blocks } = document;
  const facts: LetterFact<Kind>[] = [];
  if (isWhole && document.where(refusal).length === 0) return facts;
  const note = (token: number, kind: string): void => {
    facts.push(factAt(document, token, token + 1, 'news', kind));
  };
  for (const { prose, firstToken } of document.sentences) if (prose) note(firstToken, 'sentence');
  for (const token of document.where(refusal)) {
    const sentence = document.sentenceOf(token);
    // The subject of a letter is told again below.
    if (!isRead(document, sentence) || blocks[sentence.block]?.kind === 'heading') continue;
    const news = newsAt(document, token, sentence);
    if (news) facts.push(factAt(document, ...news, 'news', 'news'));
  }
  for (const token of document.where(reason)) note(token, 'reason');
  for (const token of document.where(joined)) {
    const [word, next] = [tokens.key(token), tokens.key(token + 1)];
    if (word === 'нет' || (word === 'так' && next === 'как') || (word === 'связи' && /^с/.test(next)))
      note(token, 'reason');
  }
  for (const token of document.where(why)) note(token, 'why');
  return facts;
}

function judge(facts: readonly LetterFact<Kind>[]): LetterVerdict[] {
  // One sentence is an example, not a letter.
  if (facts.filter(({ note }) => note.kind === 'sentence').length < 2) return [];
  if (facts.some(({ note }) => note.kind === 'why')) return [];
  const fact = facts.findIndex(({ note }) => note.kind === 'news');
  const news = facts[fact];
  if (!news) return [];
  let sentence = 0;
  /** The sentences of the news and of each reason, counted. */
  let own = 0;
  const reasons: number[] = [];
  for (const one of facts) {
    if (one.note.kind === 'sentence') sentence += 1;
    else if (one.note.kind === 'reason') reasons.push(sentence);
    if (one === news) own = sentence;
  }
  if (reasons.some((at) => at >= own - reach.before && at <= own + reach.behind)) return [];
  const message = `Объясните рядом с ${quote('ru', news.passage)} почему: «потому что …».`;
  return [{ fact, message, suggestions: [] }];
}

/** The first decision against the reader when no reason stands near it, in Russian. */
export const badNewsInRussian = letterOf(collect, judge);
