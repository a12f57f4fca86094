import { clauseAround } from '../passage.ts';
import { list, startClass, wordClass } from '../word-class.ts';
import type { Collector } from './collector.ts';

const start = startClass({
  en: list(
    'cannot unable refuse refused refusal reject rejected disallowed decline declined upheld unsuccessful ineligible not rejecting refusing denied',
  ),
  ru: [
    /^(?:отказ(?:ано|ать|али|ал|ала|ываем|ывает|ом|е|у|а|ывают)?|отклонен[аоы]?|отклонили|отклонено|неправомерн[аоы]?|отсутствуют|отсутствует|вправе|можем|представляется|положен[аоы]?|одобрили|удалось|назначим|удовлетворен[аоы]?|подтвердил[иао]сь)$/,
  ],
});
/** These are a refusal by themselves. */
const refusal = wordClass({
  en: list('refused refuse refusal rejected reject disallowed declined unsuccessful ineligible denied'),
  ru: [/^(?:отказ(?:ано|али|ал|ала|ываем|ывает|ом|е|у|а|ать)?|отклонен[аоы]?|отклонили)$/],
});
const not = wordClass({ en: list('not never'), ru: ['не'] });
const us = wordClass({
  en: list('we i council department office board authority fund committee officer'),
  ru: list('мы администрация'),
});
const verb = wordClass({
  en: list(
    'approve approved approving uphold upheld award awarded grant granted offer offered give given pay paid get gets qualify qualifies entitled eligible accept accepted agree agreed meet meets build support help issue issued renew renewed extend extended established said allow allowed provide change cancel find',
  ),
});
const subject = wordClass({ en: list('your you application claim complaint request appeal it decision') });
/** What is refused in other tenses than of this letter. */
const condition = wordClass({
  en: list('if unless may might would whether could when until without'),
  ru: list('если может могут возможен случае вправе ли'),
});
/** How much of the sentence belongs to it, in tokens. */
const reach = 14;
/** Behind «об отказе»: what it is about. */
const grounds = wordClass({ ru: [/^(?:основани[йяе]|возможност)/] });

/** Whether the word at a token tells that something is refused, not that it may be. */
function isRefusal({ document }: Collector, token: number, firstToken: number, lastToken: number): boolean {
  const { tokens, language } = document;
  const key = tokens.key(token);
  for (let at = token - 1; at >= firstToken && at > token - 6; at--) if (document.is(at, condition)) return false;
  if (language === 'ru') {
    if (document.is(token, refusal)) {
      // «без отказа», «основания для отказа отсутствуют», «отказ может быть обжалован»
      if (/^(?:для|без|при|от|за)$/.test(tokens.key(token - 1))) return false;
      return !/^отказ$/.test(key) || !/^(?:может|можно)$/.test(tokens.key(token + 1));
    }
    if (/^отсутству/.test(key)) {
      for (let at = token - 5; at < token + 4; at++)
        if (at >= firstToken && at < lastToken && document.is(at, grounds))
          return !/^отказа$/.test(tokens.key(token - 1));
      return false;
    }
    return document.is(token - 1, not);
  }
  if (key === 'not')
    return (
      document.is(token + 1, verb) &&
      !/^(?:to|if)$/.test(tokens.key(token - 1)) &&
      hasOffice(document, token, firstToken)
    );
  if (document.is(token - 1, not) || document.is(token - 2, not)) return key === 'upheld';
  if (key === 'cannot' && /^(?:tell|say|emphasise)$/.test(tokens.key(token + 1))) return false;
  if (document.is(token, refusal))
    return key !== 'refuse' && key !== 'decline'
      ? hasOffice(document, token, firstToken)
      : /^(?:to|we)$/.test(tokens.key(token - 1));
  if (key === 'cannot' || key === 'unable')
    return hasOffice(document, token, firstToken) && tokens.key(token - 1) !== 'you';
  if (key === 'upheld') return document.is(token - 1, not) || document.is(token - 2, not);
  return false;
}

/** Whether the office or what the reader asked for stands before a token. */
function hasOffice(document: Collector['document'], token: number, firstToken: number): boolean {
  for (let at = token - 1; at >= firstToken && at > token - 9; at--) {
    if (document.tokens.key(at) === 'you')
      return (
        /^(?:do|does|are|is|not|entitled)$/.test(document.tokens.key(at + 1)) &&
        /^(?:qualify|entitled|eligible|get|meet)$/.test(document.tokens.key(token + 1))
      );
    if (document.is(at, us) || document.is(at, subject)) return true;
  }
  return false;
}

/** Decisions that say no: `we cannot offer you a place`, «в компенсации отказано». */
export function addNegatedDecisions(collector: Collector): void {
  const { document } = collector;
  const places = document.where(start);
  let done = -1;
  for (let index = 0; index < places.length; index++) {
    const token = places[index] ?? 0;
    if (token < done) continue;
    const sentence = document.sentenceOf(token);
    if (!isRefusal(collector, token, sentence.firstToken, sentence.lastToken)) continue;
    const [first, last] = clauseAround(document, token, sentence, reach);
    done = last;
    collector.lay('negated-decision', 'refused', first, last);
  }
}
