import type { LetterFact, LetterVerdict } from '../letter-scope.ts';
import { endsClause, isRead, quote } from '../passage.ts';
import type { Document, Sentence } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';
import { factAt, type Kind, letterOf } from './found.ts';

/** Words for what went wrong on the side of the office. */
const fault = startClass({
  ru: [
    ...list(
      'ошиблись ошибочно ошибки ошибке ошибку ошибка сбоя сбой сбое задержали потеряли затеряли перепутали забыли неверно неправильно вине задержкой опозданием вовремя',
    ),
  ],
});
/** Where any of these stands, somebody has said sorry. */
const apology = startClass({
  ru: [/^(?:извин|прост(?:ите|и$)|сожале|виноват|прощени)/, 'жаль'],
});
/** What an office does that can be wrong. */
const act = wordClass({
  ru: list(
    'начислили посчитали рассчитали выслали отправили прислали указали выплатили перечислили назначили сообщили списали удержали выдали начислена начислен начислены рассчитана рассчитан указан указана указаны назначена списаны удержаны выплачена отказали сняли',
  ),
});
/** «ошибочно начисленные». */
const done = wordClass({ ru: [/^(?:начислен|удержан|списан|выплачен|указан|рассчитан|назначен|выставлен|взыскан)/] });
const answered = wordClass({
  ru: list(
    'ответили рассмотрели прислали выплатили перечислили отправили сделали выполнили обработали зарегистрировали перевели выдали пересчитали предупредили',
  ),
});
const we = wordClass({ ru: list('мы нами наш наша нашей нашего нашему наше наши') });
const office = wordClass({
  ru: [
    /^(?:сотрудник|работник|специалист|оператор|инспектор|управлени|ведомств|отдел|систем|программ|служб|технич|администраци|учреждени)/,
  ],
});
const system = wordClass({
  ru: list('технической техническая техническую системы системе программы программе системная'),
});
/** What is only possible, or is the reader's. */
const possible = wordClass({
  ru: list(
    'если ли вдруг считаете думаете полагаете может могут чтобы без нет ваша вашей вашу вы вашем проверьте избежать исправьте нашли найдете заметили увидите',
  ),
});

/** Whether the clause before a token speaks of what may be, or of the reader's own mistake. */
function isOnlyPossible(document: Document, token: number, { firstToken }: Sentence): boolean {
  for (let at = token - 1; at >= firstToken && at >= token - 10; at--) {
    if (endsClause(document, at)) return false;
    if (document.is(at, possible)) return true;
  }
  return false;
}

/** The passage in which the office says that it was wrong, as first and last token, exclusive. */
function faultAt(document: Document, token: number, { firstToken, lastToken }: Sentence): [number, number] | undefined {
  const { tokens } = document;
  const key = (at: number): string => (at >= firstToken && at < lastToken ? tokens.key(at) : '');
  const near = (words: typeof act, from: number, to: number): number => {
    for (let at = token - 1; at >= Math.max(firstToken, from) && !endsClause(document, at); at--)
      if (document.is(at, words)) return at;
    for (let at = token; at < Math.min(lastToken, to) && !endsClause(document, at); at++)
      if (document.is(at, words)) return at;
    return -1;
  };
  const word = key(token);
  if (word === 'ошиблись' || /^(?:задержали|потеряли|затеряли|перепутали|забыли)$/.test(word))
    return near(we, token - 4, token) < 0 || key(token - 1) === 'не' ? undefined : [token, token + 1];
  if (/^(?:ошибочно|неверно|неправильно)$/.test(word)) {
    const verb = near(act, token - 2, token + 3);
    const what = verb < 0 ? near(done, token, token + 3) : verb;
    return what < 0 ? undefined : [Math.min(token, what), Math.max(token, what) + 1];
  }
  if (word === 'вине')
    return key(token - 1) === 'нашей' || near(office, token + 1, token + 4) >= 0 ? [token - 1, token + 1] : undefined;
  if (/^сбо/.test(word))
    return /^(?:из-за|в|вследствие|произошел|был|технический)$/.test(key(token - 1)) ||
      near(system, token + 1, token + 3) >= 0
      ? [token, token + 1]
      : undefined;
  if (word === 'вовремя' || word === 'задержкой' || word === 'опозданием') {
    const done = near(answered, token - 6, token + 4);
    const late = word === 'вовремя' ? key(done - 1) === 'не' : key(token - 1) === 'с' || key(token - 2) === 'с';
    return done < 0 || !late ? undefined : [Math.min(token, done), Math.max(token, done) + 1];
  }
  // «техническая ошибка», «ошибка сотрудника», «по ошибке», «наша ошибка»
  if (document.is(token - 1, system) || document.is(token - 1, we)) return [token - 1, token + 1];
  if (near(office, token + 1, token + 5) >= 0) return [token, token + 1];
  return word === 'ошибке' && key(token - 1) === 'по' && near(act, token - 4, token + 5) >= 0
    ? [token - 1, token + 1]
    : undefined;
}

function collect(document: Document, isWhole: boolean): LetterFact<Kind>[] {
  const facts: LetterFact<Kind>[] = [];
  if (isWhole && document.where(fault).length === 0) return facts;
  for (const token of document.where(apology)) facts.push(factAt(document, token, token + 1, 'fault', 'sorry'));
  for (const token of document.where(fault)) {
    const sentence = document.sentenceOf(token);
    const own = isRead(document, sentence) ? faultAt(document, token, sentence) : undefined;
    if (own && !isOnlyPossible(document, own[0], sentence)) facts.push(factAt(document, ...own, 'fault', 'fault'));
  }
  return facts;
}

function judge(facts: readonly LetterFact<Kind>[]): LetterVerdict[] {
  const [first] = facts;
  if (!first || facts.some(({ note }) => note.kind === 'sorry')) return [];
  const message = `Извинитесь: перед ${quote('ru', first.passage)} скажите «просим прощения», а потом – как Вы это исправите.`;
  return [{ fact: 0, message, suggestions: [] }];
}

/** The first place where an office tells of its own error, in a letter that never says sorry, in Russian. */
export const apologyInRussian = letterOf(collect, judge);
