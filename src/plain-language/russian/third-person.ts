import { wordsOf } from '../headings.ts';
import type { LetterFact, LetterVerdict } from '../letter-scope.ts';
import { Pos, posOf } from '../morphology/features.ts';
import { endsClause, isRead, likeCase, quote, textOf } from '../passage.ts';
import { type Document, type RuleFinding, type Sentence, TokenFlag } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';
import { factAt, found, type Kind, letterOf } from './found.ts';

/** What offices call their reader: the beginnings of the names. */
const names =
  'заявител|гражданин|граждан|налогоплательщик|абонент|получател|собственник|пациент|владелец|владельц|родител|плательщик|нанимател|потребител|страховател|арендатор|должник|участник|пользовател|застрахованн|предпринимател|работник|обучающ|учащ|пенсионер|покупател|заемщик|законн';
const dative = startClass({ ru: [new RegExp(`^(?:${names})(?:у|ю|ам|ям|ину|ому|ым|им)$`)] });
const nominative = startClass({
  ru: [new RegExp(`^(?:${names})(?:|ь|и|ы|е|ин|ый|ые|ийся|иеся)$`)],
});
const instrumental = startClass({ ru: [new RegExp(`^(?:${names})(?:ом|ем|ами|ями|ином|ым|ыми)$`)] });
/** «получателю гранта», «владельцу транспортного средства», «участнику отбора». */
const belongs = wordClass({
  ru: list(
    'гранта гранту субсидии пособия пособий услуги услуг выплаты выплат пенсии отбора конкурса помещения помещений жилья квартиры транспортного транспортных средства средств счета жилого жилых земельного участка законным законные законными представителям представители представителями',
  ),
});
/** What is demanded of somebody or allowed: «заявителю необходимо». */
const demand = wordClass({
  ru: [
    ...list(
      'необходимо надлежит следует нужно рекомендуется разъясняется предлагается предоставляется предоставлено направляется направлено предоставляются предлагаются возвращаются возвращается выдается выдаются отказывается отказано запрещается разрешается надо придется сообщается',
    ),
  ],
});
/** After the name in the nominative. */
const duty: Readonly<Record<string, string>> = {
  обязан: 'обязаны',
  обязана: 'обязаны',
  обязаны: 'обязаны',
  должен: 'должны',
  должна: 'должны',
  должны: 'должны',
  вправе: 'вправе',
  может: 'можете',
  могут: 'можете',
};
const duties = wordClass({
  ru: [
    ...Object.keys(duty),
    'имеет',
    'имеют',
    'несет',
    'несут',
    'уведомляется',
    'направляется',
    'допускаются',
    'допускается',
    /^(?:предостав|представ|подае|обраща|направля|предъявл|уплачив|получае|утрачив|указыва|прилага|обязуе|включа|исключа|снима)[а-яё]{0,3}т(?:ся)?$/,
  ],
});
/** With the name in the instrumental: «гражданами предоставляются». */
const passive = wordClass({ ru: [/(?:ется|ются|ится|ятся)$/, /(?:ена|ено|ены|ен|ана|аны|ято|ята|яты)$/] });
/** Somebody else is meant. */
const other = wordClass({
  ru: list(
    'другой другие другим другими иной иные иным многие многим некоторые некоторым остальные остальным каждый каждому первый первые первым всем один одному двум нескольким его ее их наш нашим этим этому ваш вашему вашим ваши',
  ),
});
/** «пришлите» speaks to the reader as well as «Вы» does. */
const reader = startClass({ ru: [/^(?:вы|вас|вам|вами|ваш[а-яё]{0,3})$/, /^.{3,}(?:ите|йте|ьте)(?:сь)?$/] });
/** How far the verb may stand behind a name with a clause of its own, in tokens. */
const furthest = 14;
/** So many words of prose without «Вы» are no letter to anybody. */
const fewestWords = 60;

/** The end of the name of the reader: «получателю гранта». */
function endOfName(document: Document, token: number, { lastToken }: Sentence): number {
  const { tokens } = document;
  let last = token + 1;
  while (last < lastToken && last < token + 4 && document.is(last, belongs)) last += 1;
  // «родителям (законным представителям)»
  if (tokens.key(last) === '(' && document.is(last + 1, belongs) && tokens.key(last + 3) === ')') last += 4;
  return last;
}

/** Somebody by name, or one of many: no reader. */
function isStranger(document: Document, token: number, last: number): boolean {
  const { tokens } = document;
  const capital = ((tokens.flags[last] ?? 0) & TokenFlag.capital) !== 0 && last > token;
  const name = capital && !document.is(last, reader) && tokens.key(last) !== '';
  return name || document.is(token - 1, other) || document.is(token - 2, other);
}

interface Told {
  readonly first: number;
  readonly last: number;
  /** What may stand there instead; '' when the sentence must be rewritten. */
  readonly better: string;
}

/** What is told of the reader by the name of their part in the case. */
function toldOf(document: Document, token: number, sentence: Sentence): Told | undefined {
  const { tokens } = document;
  const last = endOfName(document, token, sentence);
  if (isStranger(document, token, last)) return undefined;
  const near = (words: typeof demand): boolean => {
    for (let at = last; at < last + 2 && at < sentence.lastToken && !endsClause(document, at); at++)
      if (document.is(at, words)) return true;
    for (let at = token - 1; at >= token - 3 && at >= sentence.firstToken && !endsClause(document, at); at--)
      if (document.is(at, words)) return true;
    return false;
  };
  const opens = token === sentence.firstToken;
  const passage = textOf(document, token, token + 1);
  const you = opens ? likeCase(passage, 'вам') : 'Вам';
  // «гражданам, состоящим на учёте»: «Вам» would take no such words behind it.
  const isDescribed = tokens.key(last) === ',' && posOf(document.tag(last + 1)) === Pos.participle;
  if (document.is(token, dative) && near(demand)) return { first: token, last, better: isDescribed ? '' : you };
  if (document.is(token, instrumental) && near(passive)) return { first: token, last, better: '' };
  // «Пациенты, не прошедшие осмотр, не допускаются»
  if ((opens || document.is(token, nominative)) && tokens.key(last) === ',')
    for (let at = last + 1; at < sentence.lastToken && at < last + furthest; at++)
      if (document.is(at, document.is(token, dative) ? demand : duties)) return { first: token, last, better: '' };
  if (!document.is(token, nominative) || !document.is(last, duties)) return undefined;
  const verb = tokens.key(last);
  const form = duty[verb] ?? (/^имеют?$/.test(verb) ? 'имеете' : undefined);
  return form ? { first: token, last: last + 1, better: `Вы ${form}` } : { first: token, last: last + 1, better: '' };
}

function collect(document: Document): LetterFact<Kind>[] {
  const facts: LetterFact<Kind>[] = [];
  const { blocks, sentences } = document;
  for (const block of blocks) {
    const sentence = sentences[block.firstSentence];
    if (!sentence || (block.kind !== 'salutation' && block.kind !== 'paragraph')) continue;
    const kind = block.kind === 'salutation' ? 'greeting' : `${wordsOf(document, block)} words`;
    facts.push(factAt(document, sentence.firstToken, sentence.lastToken, 'silence', kind));
  }
  for (const token of document.where(reader)) facts.push(factAt(document, token, token + 1, 'silence', 'you'));
  return facts;
}

/** The reader, told of by name, sentence by sentence. */
function inBlocks(document: Document): readonly RuleFinding[] {
  const people = [dative, nominative, instrumental].flatMap((words) => [...document.where(words)]);
  if (people.length === 0) return [];
  const findings: RuleFinding[] = [];
  let done = 0;
  for (const token of people.sort((one, two) => one - two)) {
    const sentence = document.sentenceOf(token);
    const told = token < done || !isRead(document, sentence) ? undefined : toldOf(document, token, sentence);
    if (!told) continue;
    const { first, last, better } = told;
    done = last;
    const message = `Пишите читателю «Вы», а не ${quote('ru', textOf(document, first, last))}, если имеете в виду его.`;
    findings.push(found(document, first, last, message, better ? [better] : []));
  }
  return findings;
}

function judge(facts: readonly LetterFact<Kind>[]): LetterVerdict[] {
  let words = 0;
  for (const { note } of facts) if (note.kind.endsWith('words')) words += Number.parseInt(note.kind, 10);
  const silent = words >= fewestWords && facts.some(({ note }) => note.kind === 'greeting');
  if (!silent || facts.some(({ note }) => note.kind === 'you')) return [];
  const fact = facts.findIndex(({ note }) => note.kind.endsWith('words'));
  const message = 'Обратитесь к читателю: в письме ни разу нет «Вы». Скажите, что это значит для него.';
  return [{ fact, message, suggestions: [] }];
}

/** Names of office for the reader, and letters that never say «Вы». */
export const thirdPersonInRussian = letterOf(collect, judge, inBlocks);
