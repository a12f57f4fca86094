import { cue } from '../cues.ts';
import { Mood, moodOf, Pos, posOf, Tense, tenseOf } from '../morphology/features.ts';
import { type Document, type Sentence, TokenFlag, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';

/** How much a sentence asks of the reader. */
export const Ask = { none: 0, may: 1, /** To get in touch. */ touch: 2, must: 3 } as const;
export type Ask = (typeof Ask)[keyof typeof Ask];

const must = cue({
  en: `you [also/] [must/should/ought to/shall] | you [also/now/only/will/may/still/] [need/have] to |
    you are [also/hereby/now/therefore/accordingly/kindly/] [ordered/required/requested/asked/obliged/summoned/invited/expected/advised/reminded/encouraged] |
    you are [under/] [an/] obligation | obliged to | your obligation | summoned to | requires you |
    [we/i] [ask/request/require/urge/invite] [you/that/for/the] |
    [we/i] would [also/] [ask/request/like to invite/like you/like your/be grateful/appreciate/like to show] |
    it would be [appreciated/helpful/useful] if | we [invite/expect/summon/need] you | want you to [send/tell/give/come/bring/pay/check/fill/look/sign] | [we/i] [have/need/must/would like] to [see/know/have/hear/check your] | would you [please/kindly/] [send/tell/let/give/return/call/come/confirm] | let us [have/know] | [is/was] due [on/by] | we need [from you/your] |
    [is/are] to be [submitted/returned/paid/sent/completed/provided/forwarded/made/remitted/produced/supplied/filed] |
    [must/shall/has to/have to/needs to/need to] [be/reach/arrive/attend/apply/answer/pay/send/return/wear/notify/report/surrender/state/so state/so indicate/complete/fill] |
    [is/are] [hereby/] required | should [reach/arrive/attend/apply/answer/pay/send/return/wear/notify/report/state/complete] | should be [so good/addressed/applied/arranged/brought/completed/credited/directed/enclosed/filed/forwarded/given/in/with/kept/lodged/made/noted/paid/posted/presented/produced/quoted/raised/received/returned/sent/signed/submitted/supplied/provided/used/worn] | is recommended that | can you please | could you |
    [applicant/holder/owner/tenant/licensee/occupier/operator/employer/carrier] shall | arrangements could be | what to do | things to do | we must have`,
  ru: `в добровольном порядке | вам потребу* | от вас [требу*/нужн*] | требуется ваш* | нужна [копия/справка/ваша/подпись] | нужен [паспорт/документ/ваш] | просим | прошу | просит | просят | просьба | [вам/необходимо/следует/нужно] [нужно/надо/необходимо/следует/надлежит/предстоит/осталось/остается/требуется] |
    вам [только/еще/осталось/сейчас/] [нужно/надо/необходимо/следует/надлежит/предстоит/осталось/остается/требуется/придется] |
    требую | надлежит | необходимо | следует | обязываем | обязываю | предписыва* | требуем | вы должны | [должен/должна/должно/должны] [быть/вы/поступить/прийти] | ждем [его/ее/их] до |
    обязан* [вы/] | приглашаем | вы приглаша* | ждем [вас/от вас/ваш*/до/к] | [подлежит/подлежат] [уплате/оплате/возврату/представлению/сдаче/замене/устранению/демонтажу] |
    что [нужно/надо] [сделать/прислать/от вас] | что прислать | ответ нужен | нужно [прислать/подать/заплатить/прийти/вернуть/подписать/сделать/принести/оплатить/сообщить/представить] | вам предписано | попросим | нужно знать | нужны [данные/документы/сведения] | понадоб* | при себе иметь | с собой [взять/иметь] | вправе ли | справку ждем | не хватает`,
});
const may = cue({
  en: `you [can/may/could/might] | [can/may] be [obtained/collected/made/paid/downloaded/booked/found/sent] | we offer you | [we/i] [would/] [suggest/advise/recommend] | will be accepted |
    [permits/forms/badges/copies] [are/is] available | it is open to you | make a claim | up to you | [electors/customers/residents/claimants/members] [may/can/must/need/who wish]`,
  ru: `можно | можете | вправе | имеете право | не исключается возможность | предлага* | рекоменду* | советуем |
    [может/могут] быть [подан*/представлен*/направлен*/отправлен*/заявлен*] | [подается/подаются/предъявляется/предъявляются/представляется/представляются/направляется/направляются] [отдельн*/через/на/в/по/нарочным/либо/повторн*] | возможно подать | пояснения представляются`,
});
/** That there is nothing to do. */
const nothing = cue({
  en: `you [do not/don't/will not/won't/need not] [need/have] to | you need not | need do nothing | nothing [that/] you [have/need/must] | nothing [else/more/further] [you/that/for you] | nothing is [needed/required/asked] | no need [for you/to] | nothing for you | [there is/there's] nothing [you need/to do/to pay/to change/more] |
    nothing [more/else/further] [for you/to do/you need] | no [further/] action [is/] [needed/required/on your part/from you] | [no need/not necessary] to |
    need not [bring/do/apply/reply/send/attend] | not [asked/required] to`,
  ru: `[не нужно/не надо/не требуется/не придется] [ничего/никаких/никуда] | [ничего/никуда] [вам/больше/для этого/] [приносить/делать/писать/подавать/платить/заполнять/предпринимать/присылать/ходить] | от вас [ничего/больше ничего/пока ничего/сейчас ничего] | вам ничего не | ничего не [нужно/надо/требуется/понадобится/придется/обязательно] | ничего [больше/] [делать/предпринимать/присылать/подавать/оформлять/приносить/платить/собирать/от вас] [заново/снова/дополнительно/больше/] не |
    [делать/предпринимать/присылать/собирать/оформлять] ничего [больше/] не | [дополнительных/никаких/других] действий | действий [с/от] [вашей/вас] |
    [сейчас/пока/от вас/больше] [–/-/—] ничего | больше ничего | ничего [от/с] вас | [приходить/звонить/писать/обращаться/платить/подавать/делать/ехать/идти] [для этого/за этим/никуда/куда-либо/заново/] не [нужно/надо/требуется/придется]`,
});

/** Nothing is to be done in one case only. */
const conditional = cue({ en: 'if | unless', ru: 'если | когда' });
/** The case is that all is well: `You need do nothing if you are content`. */
const content = cue({
  en: 'if you [are/agree/accept] [content/happy/satisfied/with] | if [this/it/everything/all] is [right/correct/well]',
  ru: 'если [вы/] [согласны/довольны] | если [все/данные/сведения] [верно/верны/правильно/правильны/устраивает]',
});

/** What a reader may be told to do by a bare verb at the beginning of a sentence or clause. */
const verb = wordClass({
  en: list(
    'pay send transfer return call phone ring write contact complete fill sign bring upload tell email e-mail visit come reply answer apply provide give check use go ask book choose confirm register renew let make read see show get post take keep put start follow report attend ensure change order collect press text object name list plan look open print pick submit enclose attach note remember wait say speak talk clear accept decline update log click scan quote arrange allow stop remove repair notify inform prepare set do try pass fetch load produce supply submit state insert tick cut wash feed rebook rearrange reschedule cancel lock move close clean switch turn pick hand deliver fax',
  ),
});
/** What an item of a list may begin with besides: `1. Be present`, `- Have your card ready`. */
const verbOfItem = wordClass({ en: list('be have') });
/** After `please`: nothing is done. */
const idle = wordClass({ en: list('note be find accept disregard ignore bear') });
const emphatic = wordClass({ en: ['do'] });
const please = wordClass({ en: list('please kindly') });
/** What may stand before the verb. */
const before = wordClass({ en: list('and or then also just simply first : , – — so yes no but to') });
const pronoun = wordClass({ en: list('we i you they he she is are was were of from will has have had') });
const commanding = wordClass({ ru: [/(?:[иь]|й)те(?:сь)?$/] });
/** Orders that only speak: «простите», «поздравьте». */
/** Forms that tell and order alike: «приходите». */
const ambiguous = wordClass({
  ru: list(
    'приходите приносите привозите подходите заходите проходите вносите платите держите храните переводите ждите',
  ),
});
/** Before a form that tells what the reader will do. */
const notOrdered = wordClass({ ru: list('вы если когда пока что чтобы') });
const speaking = wordClass({
  ru: list('здравствуйте простите извините берегитесь будьте примите имейте обратите знайте поверьте хотите видите'),
});
/** What a clause before the main one begins with. */
const opener = wordClass({ en: list('if when once by before after until unless should to for in on at where from') });
const subject = wordClass({ en: list('you we i he she they it') });
/** To get in touch: what is asked when the reader has a question is no action. */
export const inTouch = wordClass({
  en: list('call phone ring contact telephone speak ask talk reach write e-mail email'),
  ru: list('звоните позвоните напишите пишите обращайтесь обратитесь спросите спрашивайте созвониться задать задайте'),
});

/** The token of a verb that tells the reader to do something, -1 for none. */
export function commandIn(document: Document, { firstToken, lastToken }: Sentence): number {
  const { kind, flags } = document.tokens;
  let only = -1;
  for (let token = firstToken; token < lastToken; token++) {
    if (kind[token] !== TokenKind.word) continue;
    if (document.language === 'ru') {
      if (!document.is(token, commanding) || document.is(token, speaking)) continue;
      if (!isCommand(document, firstToken, token)) continue;
    } else {
      if (!document.is(token, verb)) {
        const isItem = document.is(token, verbOfItem) && isItemOfList(document, firstToken);
        if (isItem && isFirst(document, firstToken, token) && !document.is(token + 1, pronoun)) return token;
        if (document.is(token, please) && !document.is(token + 1, idle) && kind[token + 1] === TokenKind.word)
          return token;
        continue;
      }
      const opens =
        isFirst(document, firstToken, token) &&
        (((flags[token] ?? 0) & TokenFlag.capital) !== 0 || isItemOfList(document, firstToken));
      const follows = only >= 0 && document.is(token - 1, before);
      const mark = document.tokens.key(token - 1);
      const after = mark === ':' || (mark === ',' && isFree(document, firstToken, token));
      if (!opens && !follows && !after) continue;
      if (document.is(token + 1, pronoun) || document.is(token + 1, idle)) continue;
      // `Do ring me`
      if (document.is(token, emphatic) && document.is(token + 1, verb)) {
        if (!document.is(token + 1, inTouch)) return token + 1;
        if (only < 0) only = token + 1;
        continue;
      }
    }
    if (!document.is(token, inTouch)) return token;
    if (only < 0) only = token;
  }
  return only;
}

/** Whether a Russian word in «-те» orders: «пришлите», not «вы пришлёте» or «если придёте». */
function isCommand(document: Document, firstToken: number, token: number): boolean {
  const tag = document.priorTag(token);
  if (moodOf(tag) === Mood.imperative) return true;
  if (!document.is(token, ambiguous) && (posOf(tag) !== Pos.verb || tenseOf(tag) !== Tense.future)) return false;
  for (let before = token - 1; before >= firstToken && before >= token - 4; before--)
    if (document.is(before, notOrdered)) return false;
  return true;
}

/** Whether a verb behind a comma has no subject before it: `If you like, call`, not `we ask that you heat it, keep it`. */
function isFree(document: Document, firstToken: number, token: number): boolean {
  if (document.is(firstToken, opener)) return true;
  for (let before = token - 1; before >= firstToken; before--) if (document.is(before, subject)) return false;
  return true;
}

/** Whether a sentence is an item of a list, which may begin without a capital. */
const isItemOfList = (document: Document, token: number): boolean =>
  document.blocks[document.sentenceOf(token).block]?.kind === 'list-item';

/** Whether nothing but a number or a mark of a list stands before a token. */
function isFirst({ tokens }: Document, firstToken: number, token: number): boolean {
  for (let at = firstToken; at < token; at++) if (tokens.kind[at] === TokenKind.word) return false;
  return true;
}

/** Infinitives: «восстановить», «принести», «направиться». */
const infinitive = wordClass({ ru: [/(?:ть|ти|чь)(?:ся)?$/] });
/** What an infinitive may depend on: then it orders nothing by itself. */
const governing = wordClass({
  ru: [
    ...list(
      'как что где куда кому кого когда чтобы зачем почему сколько можно нельзя может могут могла мог могли можете можем если не нет или для готов готова готовы рады право вправе',
    ),
  ],
});

/** Whether a Russian sentence orders by an infinitive alone: «Восстановить кровлю до 20 мая», «Отчёт направить на адрес …». */
function ordersByInfinitive(document: Document, { firstToken, lastToken }: Sentence): boolean {
  let found = false;
  for (let token = firstToken; token < lastToken; token++) {
    if (document.tokens.kind[token] !== TokenKind.word) continue;
    if (document.is(token, governing)) return false;
    const tag = document.priorTag(token);
    const pos = posOf(tag);
    if (pos === Pos.verb || pos === Pos.predicative || pos === Pos.shortAdjective || pos === Pos.shortParticiple)
      return false;
    if (pos === Pos.infinitive) found = true;
  }
  return found;
}

/** Whether a sentence of the text, not one of its headings, has an infinitive and nothing it depends on. */
function isBareOrder(document: Document, sentence: Sentence): boolean {
  if (document.language !== 'ru') return false;
  const kind = document.blocks[sentence.block]?.kind;
  if (kind !== 'list-item' && kind !== 'paragraph') return false;
  for (let token = sentence.firstToken; token < sentence.lastToken; token++)
    if (document.is(token, infinitive)) return ordersByInfinitive(document, sentence);
  return false;
}

/** How much a sentence asks of the reader, whatever it is for. */
export function askOf(document: Document, index: number, sentence: Sentence): Ask {
  const cues = document.cues();
  if (cues.has(must, index) || isBareOrder(document, sentence)) return Ask.must;
  if (needsNear(document, index) || opensWithInfinitive(document, sentence)) return Ask.must;
  const command = commandIn(document, sentence);
  if (command >= 0) return document.is(command, inTouch) ? Ask.touch : Ask.must;
  return cues.has(may, index) ? Ask.may : Ask.none;
}

/** Whether what a sentence asks is for one case only. */
export const isConditional = (document: Document, index: number): boolean => document.cues().has(conditional, index);

/** Whether a sentence says that there is nothing to do. */
export const asksNothing = (document: Document, index: number): boolean =>
  (document.cues().has(nothing, index) || needsNot(document, index)) &&
  (!isConditional(document, index) || document.cues().has(content, index));

const not = wordClass({ ru: ['не'] });
const needed = cue({ ru: 'нужно | надо | требуется | необходимо | придется | понадобится | следует | лучше' });

/** Whether an infinitive stands next to a word of need: «записаться нужно до 30 ноября», «нужно ещё передать». */
function needsNear(document: Document, index: number): boolean {
  if (document.language !== 'ru') return false;
  const token = document.cues().at(needed, index);
  if (token < 0 || document.is(token - 1, not)) return false;
  for (const near of [token - 1, token - 2, token + 1, token + 2])
    if (document.is(near, infinitive) && posOf(document.priorTag(near)) === Pos.infinitive) return true;
  return false;
}

/** Whether an item of a list begins with what is to be done: «– ответить до 29 июня, возможно ли это». */
function opensWithInfinitive(document: Document, { firstToken, lastToken, block }: Sentence): boolean {
  if (document.language !== 'ru' || document.blocks[block]?.kind !== 'list-item') return false;
  let token = firstToken;
  while (token < lastToken && document.tokens.kind[token] !== TokenKind.word) token += 1;
  return document.is(token, infinitive) && posOf(document.priorTag(token)) === Pos.infinitive;
}

const needless = cue({ ru: 'не [нужно/надо/требуется/понадобится/придется]' });

const clauseEnd = wordClass({ ru: list(', : ;') });
const isInfinitive = (document: Document, token: number): boolean =>
  document.is(token, infinitive) && posOf(document.priorTag(token)) === Pos.infinitive;

/** Whether an infinitive stands before «не нужно» in its clause, or right behind: «проездные переоформлять не нужно». */
function needsNot(document: Document, index: number): boolean {
  const token = document.language === 'ru' ? document.cues().at(needless, index) : -1;
  if (token < 0) return false;
  if (isInfinitive(document, token + 2)) return true;
  // «Повторно обращаться до этого времени не требуется»
  for (let near = token - 1; near >= (document.sentences[index]?.firstToken ?? 0); near--) {
    if (document.is(near, clauseEnd)) break;
    if (isInfinitive(document, near)) return true;
  }
  return false;
}
