import { endsClause, likeCase, quote, textOf } from '../passage.ts';
import { type Document, type RuleFinding, type Sentence, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';
import { found } from './found.ts';

const start = startClass({ ru: list('вы вами ваше вашего вашему вашим ваша вашей вашу ваш') });
/** Between «Вы» and the verb. */
const adverb = wordClass({
  ru: list(
    'также тоже так и до сих пор все еще по-прежнему неоднократно снова опять ранее своевременно вовремя однако же ни разу сознательно намеренно систематически грубо длительное время уже были была было был',
  ),
});
/** Makes «не заплатили» a reproach. */
const reproach = wordClass({
  ru: list('пор неоднократно опять разу по-прежнему сознательно намеренно систематически'),
});
/** Blame in itself, after «Вы». */
const blame = wordClass({
  ru: [
    ...list(
      'утверждаете якобы забыли скрыли скрываете утаили утаиваете препятствуете мешаете препятствовали бездействуете обманули',
    ),
    /^(?:игнориру|проигнорир|уклоня|уклони|наруш|пренебре|злоупотреб)[а-яё]*(?:ете|или|али|аете|етесь|ались|ились|яетесь|ли)$/,
  ],
});
/** After «Вы»: what was done wrong stands behind it. */
const committed = wordClass({ ru: list('допустили допускаете совершили') });
const wrong = wordClass({
  ru: [/^(?:ошибк|нарушени|просрочк|неточност|недоч|задолженност|неявк|проступ|бездействи)/],
});
/** What an office waits for, in the past. */
const waited = wordClass({
  ru: list(
    'представили предоставили прислали направили подали указали приложили сообщили явились пришли ответили выполнили исполнили подписали вернули подтвердили передали обеспечили устранили заполнили выслали внесли сдали уведомили предъявили удосужились потрудились позаботились',
  ),
});
const paid = wordClass({ ru: list('заплатили оплатили погасили уплатили') });
/** Verbs of things that reach the office, and so can be told from its side. */
const sent = wordClass({ ru: list('представили предоставили прислали направили подали выслали сдали') });
/** After «вами не». */
const passive = wordClass({ ru: [/(?:ен|ан|ян|ит|ыт|ят|ут)(?:а|о|ы)?$/] });
const blamePassive = wordClass({ ru: [/^(?:нарушен|допущен|проигнорирован)[аоы]?$/] });
const blameNoun = wordClass({
  ru: [
    /^(?:бездействи|уклонени|неявк|неисполнени|невыполнени|непредставлени|непредоставлени|халатност|небрежност|неуплат|вин)[еияйюыу]?[ем]?$/,
  ],
});
const denial = wordClass({ ru: list('не нет') });
/** Makes it a condition or a question. */
const condition = wordClass({ ru: list('если когда пока чтобы ли почему как будто раз зачем сколько') });
const turn = wordClass({ ru: list('но однако а и') });
const subject = wordClass({ ru: list('мы он она они я это оно') });
const preposition = wordClass({ ru: list('в во к ко на по для с со') });

/** Whether the clause before «Вы» is a condition: «если до 1 мая Вы не заплатили». */
function isCondition(document: Document, you: number, { firstToken, lastToken }: Sentence): boolean {
  const { tokens } = document;
  if (tokens.key(lastToken - 1) === '?') return true;
  for (let token = you - 1; token >= firstToken && token >= you - 10; token--) {
    if (endsClause(document, token)) return false;
    if (document.is(token, condition)) return true;
  }
  return false;
}

/** «не прислали» at a token: the end of the reproach; -1 when there is none. */
function notDone(document: Document, token: number, hasReproach: boolean): number {
  if (document.tokens.key(token) !== 'не') return -1;
  return document.is(token + 1, waited) || (hasReproach && document.is(token + 1, paid)) ? token + 2 : -1;
}

/** «но справку не приложили» later in a sentence about «Вы»: first and last token, exclusive. */
function blamedLater(document: Document, you: number, { lastToken }: Sentence): [number, number] | undefined {
  let turned = false;
  const end = Math.min(lastToken, you + 40);
  for (let token = you + 1; token < end; token++) {
    if (document.is(token, turn)) turned = true;
    else if (document.is(token, subject)) return undefined;
    else if (turned && notDone(document, token, false) >= 0) return [token, token + 2];
    else if (document.is(token - 1, turn) && document.is(token, blame)) return [token, token + 1];
  }
  return undefined;
}

/** «Вашей вины здесь нет», «не по Вашей вине»: nobody is blamed. */
function isDenied(document: Document, your: number, { firstToken, lastToken }: Sentence): boolean {
  for (let token = Math.max(firstToken, your - 2); token < Math.min(lastToken, your + 6); token++)
    if (document.is(token, denial)) return true;
  return false;
}

/** The reproach that begins with a form of «Вы», as first and last token, exclusive. */
function blameAt(document: Document, you: number, sentence: Sentence): [number, number] | undefined {
  const { tokens } = document;
  const key = tokens.key(you);
  if (key.startsWith('ваш'))
    return document.is(you + 1, blameNoun) && !isDenied(document, you, sentence) ? [you, you + 2] : undefined;
  let token = you + 1;
  let hasReproach = false;
  for (; token < sentence.lastToken && document.is(token, adverb); token++)
    if (document.is(token, reproach)) hasReproach = true;
  if (key === 'вами') {
    if (document.is(token, blamePassive)) return [you, token + 1];
    // «Вами исполнена не была»
    if (document.is(token, passive) && tokens.key(token + 1) === 'не' && /^был/.test(tokens.key(token + 2)))
      return [you, token + 3];
    if (tokens.key(token) !== 'не') return undefined;
    const act = /^был[аио]?$/.test(tokens.key(token + 1)) ? token + 2 : token + 1;
    return document.is(act, passive) ? [you, act + 1] : undefined;
  }
  const last = notDone(document, token, hasReproach);
  if (last >= 0) return [you, last];
  if (document.is(token, blame)) return [you, token + 1];
  if (document.is(token, committed))
    for (let at = token + 1; at < token + 4 && at < sentence.lastToken; at++)
      if (document.is(at, wrong)) return [you, at + 1];
  return blamedLater(document, you, sentence);
}

/** «Вы не прислали нам справку» as «мы не получили справку», when what follows is the thing itself. */
function turned(
  document: Document,
  sentence: Sentence,
  you: number,
  last: number,
): { end: number; text: string } | undefined {
  const { tokens } = document;
  if (tokens.key(you) !== 'вы' || last !== you + 3 || !document.is(last - 1, sent)) return undefined;
  const end = tokens.key(last) === 'нам' ? last + 1 : last;
  if (tokens.kind[end] !== TokenKind.word || end >= sentence.lastToken || document.is(end, preposition))
    return undefined;
  for (let token = end; token < sentence.lastToken && token < end + 12 && !endsClause(document, token); token++)
    if (document.is(token, preposition) || document.is(token, turn)) return undefined;
  const opens = you === sentence.firstToken;
  return { end, text: opens ? likeCase(textOf(document, you, you + 1), 'мы не получили') : 'мы не получили' };
}

/** Sentences that blame the reader, in Russian. */
export function accusingInRussian(document: Document): RuleFinding[] {
  const findings: RuleFinding[] = [];
  let done = 0;
  for (const you of document.where(start)) {
    if (you < done) continue;
    const sentence = document.sentenceOf(you);
    const blamed = blameAt(document, you, sentence);
    if (!blamed || blamed[1] > sentence.lastToken || isCondition(document, you, sentence)) continue;
    const [first, last] = blamed;
    done = last;
    const passage = quote('ru', textOf(document, first, last));
    if (document.tokens.key(first).startsWith('ваш')) {
      const message = `Вместо ${passage} скажите, чего Вы ждёте от читателя и как это сделать.`;
      findings.push(found(document, first, last, message));
      continue;
    }
    const later = last > you + 1 && blamedLater(document, last - 1, sentence);
    if (later) {
      done = later[1];
      const again = quote('ru', textOf(document, ...later));
      findings.push(found(document, ...later, `Не упрекайте: вместо ${again} скажите, что нужно сделать.`));
    }
    const better = turned(document, sentence, first, last);
    const message = `Не упрекайте: вместо ${passage} скажите, чего не хватает – «мы не получили», «в заявлении нет».`;
    findings.push(found(document, first, better ? better.end : last, message, better ? [better.text] : []));
  }
  return findings;
}
