import { Case, caseOf, Pos, posOf } from '../morphology/features.ts';
import { clauseAround, likeCase, quote, textOf } from '../passage.ts';
import { phraseAround } from '../phrase-findings.ts';
import type { Document, RuleFinding, Sentence } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';
import { found } from './found.ts';
import { pastOf } from './past.ts';

import { accusativeOf, isGoverned, isNominal, nominativeAt } from './phrases-of-nouns.ts';
import { lightVerbForms, matchAt } from './split-predicate-match.ts';

/** What may be a short participle: the tagger says whether it is one. */
const short = startClass({ ru: [/^.{2,}(?:[аеия]н|(?:ня|ъя|зя|ры|кры|би|ши|ви|ли|мы|ча|сня)т)[аоы]?$/] });
/** Official acts: their passives hide who decides. */
const official = wordClass({ ru: ({ participles }) => participles });
/** Verbs of office in the passive with «-ся». */
const reflexive = startClass({
  ru: [
    /^(?:рассматрива|назнача|выплачива|начисля|предоставля|направля|возвраща|выда|принима|регистриру|оформля|взима|взыскива|удержива|исчисля|устанавлива|утвержда|включа|исключа|отклоня|публику|уничтожа|признава|приостанавлива|прекраща|продлева|заключа|перечисля|зачисля|проверя|перенаправля|осуществля|производ|провод)[а-яё]{1,3}(?:тся|лось|лась|лись)$/,
  ],
});
/** States, not acts: «офис открыт», «адрес указан на сайте». */
const state = wordClass({
  ru: [
    /^(?:расположен|связан|занят|предназначен|рассчитан|заинтересован|настроен|уверен|намерен|открыт|закрыт|основан|женат|указан|написан|обозначен|приведен|перечислен|изложен|знаком|записан|посвящен|положен|погашен|зарегистрирован|обязан|должен|готов|пьян|болен|равен|виден|нужен|важен|верен|ясен|полон|свободен|лишен|известен|достаточен)[аоы]?$/,
    // «Курить запрещено»
    /^(?:запрещено|разрешено)$/,
  ],
});
/** What courts, laws and others do: «мы» may be the wrong name for who acts. */
const byOthers = wordClass({
  ru: [
    /^(?:привлечен|возложен|наложен|возбужден|вынесен|взыскан|арестован|признан|лишен|осужден|определен|ограничен|задержан|изъят|нарушен|допущен|оплачен|уплачен|подан)[аоы]?$/,
  ],
});
/** What is done with something, not by somebody: «обеспечено жильём». */
const withMeans = wordClass({
  ru: [/^(?:обеспечен|снабжен|награжден|дополнен|заменен|подтвержден|сопровожден)[аоы]?$/],
});
/** Instrumentals that say how or when, not by whom. */
const means = wordClass({
  ru: list(
    'почтой письмом образом способом путем порядком картой переводом платежом телефоном временем днем вечером утром ночью летом зимой весной осенью числом словом частью целью помощью счетом месяцем годом раз сумму датой',
  ),
});
const auxiliary = wordClass({ ru: [/^(?:был[аио]?|будет|будут|быть)$/] });
const modal = wordClass({ ru: [/^(?:может|могут|должн[аоы]|должен)$/] });
/** Behind the participle: the law acts. */
const law = wordClass({ ru: list('ст п ч гл пп') });

/** Whether the clause names who acts: «комиссией», «нами», «законом». */
function hasActor(document: Document, act: number, sentence: Sentence): boolean {
  if (document.is(act, withMeans)) return false;
  const [from, to] = clauseAround(document, act, sentence);
  for (let token = from; token < to; token++) {
    const tag = document.tag(token);
    if (caseOf(tag) !== Case.instrumental || !isNominal(tag) || document.is(token, means)) continue;
    if (!isGoverned(document, token, from)) return true;
  }
  return document.is(act + 1, law);
}

/** Whether a sentence begins with who acts: «Министерством Ваше обращение, поступившее в мае, рассмотрено». */
function opensWithActor(document: Document, act: number, { firstToken }: Sentence): boolean {
  for (let token = firstToken; token < act && token < firstToken + 3; token++) {
    const tag = document.tag(token);
    if (caseOf(tag) !== Case.instrumental) return false;
    if (isNominal(tag)) return !document.is(token, means);
  }
  return false;
}

/** Whether the act is half of a split predicate: «проведена проверка». */
const isSplit = (document: Document, act: number, sentence: Sentence): boolean =>
  document.is(act, lightVerbForms) && matchAt(document, sentence, act) !== undefined;

/** Whether a noun in the nominative stands in the clause: what the act is done to. */
function hasSubject(document: Document, act: number, sentence: Sentence): boolean {
  const [from, to] = clauseAround(document, act, sentence);
  for (let token = from; token < to; token++) {
    const tag = document.tag(token);
    if (caseOf(tag) === Case.nominative && isNominal(tag)) return true;
  }
  return false;
}

/** «рассмотрено заявление» as «мы рассмотрели заявление»: what to write, and up to which token. */
function active(
  document: Document,
  first: number,
  act: number,
  { lastToken }: Sentence,
): { text: string; last: number } | undefined {
  // «будет рассмотрено», «может быть рассмотрено»: what «мы» do stands in another form.
  const before = document.tokens.key(act - 1);
  if (first < act && !/^был[аио]?$/.test(before)) return undefined;
  const past = pastOf(document.lemma(act));
  if (!past) return undefined;
  const opens = textOf(document, first, first + 1);
  const subject = nominativeAt(document, act + 1, lastToken);
  if (subject) {
    const object = accusativeOf(document, act + 1, subject.noun);
    return object ? { text: `${likeCase(opens, 'мы')} ${past} ${object}`, last: subject.end } : undefined;
  }
  const impersonal = /о$/.test(document.tokens.key(act));
  return impersonal ? { text: `${likeCase(opens, 'мы')} ${past}`, last: act + 1 } : undefined;
}

/** «Ваше заявление рассмотрено» at the head of a sentence as «Мы рассмотрели Ваше заявление». */
function turned(document: Document, first: number, act: number, { firstToken }: Sentence): string | undefined {
  const subject = nominativeAt(document, firstToken, first);
  if (!subject || subject.end !== first || first < act) return undefined;
  const past = pastOf(document.lemma(act));
  const object = accusativeOf(document, firstToken, subject.noun);
  if (!past || !object) return undefined;
  const isYours = /^Ваш/.test(object);
  return `Мы ${past} ${isYours ? object : object.charAt(0).toLowerCase() + object.slice(1)}`;
}

/** Whether a token stands in quotation marks: the text speaks of it. */
function isQuoted({ tokens }: Document, token: number, { firstToken }: Sentence): boolean {
  for (let at = token - 1; at >= firstToken && at > token - 8; at--) {
    if (tokens.key(at) === '«') return true;
    if (tokens.key(at) === '»') return false;
  }
  return false;
}

/** What to write, in the time that is spoken of. */
function examplesOf(document: Document, first: number, act: number): string {
  if (document.is(first, modal) && first < act)
    return /^мо/.test(document.tokens.key(first))
      ? '«Вы можете подать», «мы можем проверить»'
      : '«пришлите», «мы проверим»';
  return /^буд/.test(document.tokens.key(act - 1))
    ? '«мы проверим», «комиссия решит»'
    : '«мы проверили», «комиссия решила»';
}

function passiveAt(document: Document, act: number, sentence: Sentence): RuleFinding | undefined {
  const { tokens } = document;
  if (posOf(document.tag(act)) !== Pos.shortParticiple || document.is(act, state)) return undefined;
  if (hasActor(document, act, sentence) || opensWithActor(document, act, sentence)) return undefined;
  // «Границы проверены» is short enough for a heading.
  if (isQuoted(document, act, sentence) || document.blocks[sentence.block]?.kind === 'heading') return undefined;
  let first = act;
  if (first > sentence.firstToken && document.is(first - 1, auxiliary)) first -= 1;
  if (first > sentence.firstToken && document.is(first - 1, modal)) first -= 1;
  // «не выявлено»
  const negated = tokens.key(first - 1) === 'не' && first > sentence.firstToken;
  const isOfficial = document.is(act, official);
  // Others may tell how things are: «счётчик опломбирован».
  if (!isOfficial && first === act && hasSubject(document, act, sentence)) return undefined;
  // «Мы провели проверку» is no better: the noun has the verb to use.
  const canAct = isOfficial && !negated && !document.is(act, byOthers) && !isSplit(document, act, sentence);
  const whole = canAct ? turned(document, first, act, sentence) : undefined;
  const better = canAct && !whole ? active(document, first, act, sentence) : undefined;
  const passage = quote('ru', textOf(document, first, act + 1));
  const message = `Назовите, кто действует, вместо ${passage}: ${examplesOf(document, first, act)}.`;
  const finding = whole
    ? found(document, sentence.firstToken, act + 1, message, [whole])
    : found(document, first, better ? better.last : act + 1, message, better ? [better.text] : []);
  return isOfficial ? finding : { ...finding, severity: 'info' };
}

/** Official acts that nobody is said to have done, in Russian. */
export function passivesInRussian(document: Document): RuleFinding[] {
  const { tokens } = document;
  const findings: RuleFinding[] = [];
  const inOfficialese = phraseAround(document, 'officialese');
  let done = 0;
  for (const act of document.where(short)) {
    const sentence = document.sentenceOf(act);
    const finding = act < done || inOfficialese(act, act + 1) ? undefined : passiveAt(document, act, sentence);
    if (!finding) continue;
    done = act + 1;
    findings.push(finding);
  }
  for (const act of document.where(reflexive)) {
    const sentence = document.sentenceOf(act);
    if (inOfficialese(act, act + 1) || posOf(document.tag(act)) !== Pos.verb) continue;
    if (hasActor(document, act, sentence) || !hasSubject(document, act, sentence)) continue;
    if (isSplit(document, act, sentence)) continue;
    const message = `Назовите, кто действует, вместо ${quote('ru', tokens.key(act))}: «мы рассмотрим», «инспектор проверит».`;
    findings.push({ ...found(document, act, act + 1, message), severity: 'info' });
  }
  return findings;
}
