import { cue } from '../cues.ts';
import type { Document } from '../types.ts';
import { isGone } from './answers.ts';

/** A right to have a decision looked at again, said outright. */
const right = cue({
  en: `right of [appeal/review] | right to [review/ask] | [right/entitled] to [request/ask for/seek] review |
    [can/may/could/must/to/also/then] [also/then/still/] [appeal/object/complain/challenge/dispute/contest] |
    object [by/to/in writing] | appeal [by/within/to the/must] | appeals must | lodge an [appeal/objection] |
    [make/file/submit/send] [an/a/your] [appeal/objection/complaint] | complain to | appeal against |
    [review/reconsider/revise] [the/this/our/that/your] decision | reconsideration of [the/this/our] decision |
    [request/ask for/seek/want/apply for/seek] a [review/revision/reconsideration/ruling] |
    [ask us/ask her/ask him/ask them/ask for us/can ask] to [review/reconsider/look/check] | [challenge/contest/dispute/appeal] [the/this/it/our/your] | against the [decision/notice/order] | second look | think again | formal complaint | complaints procedure | [another/fresh] look | set aside |
    look at [it/this/the decision/your case/the case/our decision] again | be [challenged/appealed/reviewed/contested] |
    formal ruling | representations [against/about/to] | make representations | take [your/the] [complaint/case/matter] to | take [this/it/us] to [a/the/] [tribunal/court/ombudsman] | tribunal within | dispute resolution |
    go to the tribunal | ombudsman | to [reconsider/rethink/re-examine/look again/look again at/change] [it/this/the decision/our decision/your case] | adjudicator* | appeals [officer/panel/service/team/committee/board] | put your case to | complaints [officer/panel/service/team/manager] | to reconsider | [your/any/written/with] objections | objections to | ask [for the/that the] decision [to/be] | mandatory reconsideration | internal review | judicial review | second opinion | somebody else to [look/check] | an independent | [appeal/objection/complaint] [may/must/can/should] be [made/lodged/brought/submitted] | [appeals/objections] [against/to/may/must/can/should] | [appeal/objection] is to be | be lodged with | objection to the | appeal lies | may be reconsidered | by way of appeal |
    application for review | independent [review/reviewer/panel] | petition [against/the/for] | petition [may/can] be | looked at [again/by]`,
  ru: `обжалова* | обжалу* | апелляци* | омбудсмен* | уполномоченн* по правам | вышестоящ* [орган*/инспекц*] | жалоба [на решение/] подается | жалобу [можно/подайте/подать/подают/мы/рассмотрит/рассмотрят/направьте/направляйте/вы/принимает] |
    [подать/подайте/подавайте/принести/принесите/пришлите/направить/направьте/напишите/написать/написав/подав] жалобу | подача жалобы | с жалобой |
    жалобы [рассматривает/рассматриваются/принимает/подаются/можно/принимаются/направляются] | пожаловаться | пожалуйтесь |
    пожалуетесь | жалуйтесь | оспорить | оспорен* | оспаривать | оспариваться | опротестовать |
    обратиться [и/также/еще/] в [и/] [суд/арбитражный/районный суд/прокуратуру/городской суд] | обратитесь в [суд/прокуратуру] | обратиться с [иском/заявлением в суд] | иск в суд | спор решает | спор рассмотрит |
    [пересмотреть/пересмотрим/пересмотрит/пересмотре] [решение/это решение/расчет] | пересмотре* решения |
    возражени* [подайте/можно/направьте/принимаются/подаются/по] | [подать/направить/представить/подайте] возражени* | возразить |
    проверит решение | попросите [проверить/пересмотреть] | посмотреть [еще раз/снова/заново] | попросите [директора/начальника/руководителя/комиссию]`,
});
/** That the reader may not agree: what comes behind is for then. */
const disagreement = cue({
  en: `if you [disagree/object/dispute] | if you [do not/don't/still do not/are not] [agree/accept] |
    if i [disagree/object/do not agree/don't agree/am not] | if you [are/remain/were] [not/still not] [happy/content/satisfied/pleased] | if you [are/remain/were] [still/] [unhappy/dissatisfied] | [agree/disagree/happy/satisfied/content] ? | [remain/if] dissatisfied | [does/do] not satisfy | not satisfied | unhappy with | [disagree/disagrees] with | do not accept [this/the/our] | not [content/happy] with |
    who [is/are] dissatisfied | who does not accept | [is/are] dissatisfied with |
    you [think/believe/feel/consider] [that/] [we/this/it/the/there/our/your] | if you [think/believe/feel/consider] |
    if we still do not agree`,
  ru: `не соглас* с | если [вы/] [с/] не соглас* | не согласны | не согласен | не согласна | не согласиться |
    несоглас* | не удовлетворит | не устро* | не устраива* | не довольны | недовольны | считаете [это/решение/отказ/ответ/что/расчет/сумму/его/ее/нас] | если [сумма/расчет/решение] [неверна/неверен/неверно/кажется] | кажется [вам/] [неверн*/неправильн*/ошибочн*] | мы ошиблись |
    [вы/если/и] [думаете/полагаете/уверены] [что/] | [нашли/заметили/увидели/видите] ошибк*`,
});
/** Behind a belief of the reader: that something is wrong. */
const wrong = cue({
  en: 'wrong | mistake | mistaken | incorrect | unfair | unjust | too [small/low/high/little/much] | not right | error',
  ru: `неверн* | неправильн* | ошиб* | несправедлив* | незаконн* | необоснован* | завышен* | занижен* | не так |
    слишком [мал*/низк*/велик*/высок*/много]`,
});
const believing = cue({
  en: 'you [think/believe/feel/consider]',
  ru: '[вы/если/и] [думаете/полагаете/уверены] [что/]',
});
/** What an appeal has done or is about, and no right. */
const past = cue({
  en: '[were/was/are] right to | has been [appealed/reviewed/contested] | your [appeal/complaint] [was/is/has/of/dated/about] | in appeals which | no plans | adjudicator [was/has/found/decided/agreed/held]',
  ru: 'за собой право | вынужден* [обратиться/подать] | вы пожаловались | ваша жалоба | вашу жалобу | по жалобе | получила жалобу | рассмотрели жалобу | рассмотрел жалобу',
});

/** Whether a sentence tells the reader how to have a decision looked at again. */
export function tellsRight(document: Document, sentence: number): boolean {
  const cues = document.cues();
  if (isGone(document, sentence)) return false;
  if (cues.has(right, sentence)) return !cues.has(past, sentence);
  if (!cues.has(disagreement, sentence)) return false;
  return !cues.has(believing, sentence) || cues.has(wrong, sentence);
}
