import { cue } from '../cues.ts';
import type { Document } from '../types.ts';
import { list, wordClass } from '../word-class.ts';

/** What has been decided, or what the answer is. */
const decision = cue({
  en: `stands [rejected/refused/cancelled/dismissed/allowed] | orders that | ordered that | we [have/] [completed/registered/renewed/transferred/corrected] [the/your] | [has/have] gone through | cease* to | [have/has/had] been [decided/agreed] | [have/has/had] [also/now/therefore/accordingly/] [decided/determined/agreed/approved/refused/granted/awarded/concluded/resolved/rejected/accepted/allowed/upheld/cancelled/reduced] |
    [decided/agreed/resolved/refused] [to/that/not] | is [therefore/accordingly/now/hereby/] [suspended/revoked/withdrawn/refused/granted/approved/rejected/denied/disallowed/allowed/upheld/accepted/cancelled/declined/dismissed] |
    [was/were/been] [therefore/accordingly/] [refused/granted/approved/rejected/disallowed/allowed/upheld/accepted/made/declined] | did not [approve/grant/agree/accept/award/uphold] | not upheld | partly upheld |
    [cannot/can't/could not/are unable to/am unable to/were unable to] [add/offer/give/build/grant/approve/agree/accept/allow/change/extend/issue/move/provide/renew/pay/do] | [had/have/has/must] [to/] [refuse/reject/decline/cancel/stop/end/reduce/close] | turn [it/this/your/down] | turned down | said yes | said no | not possible to | are not able to | is not possible | will not be [renewed/extended/paid] | you [qualify/do not qualify/no longer qualify] | no longer [entitled/eligible/get] | [have/has] [stopped/ended/changed/moved/repaired/mended/replaced/refunded] your | unsuccessful | successful | does not get | do not get | not [eligible/entitled] |
    you will get | you can have | you can now | we will pay | we are [giving/granting/awarding/paying/refusing/reducing/cancelling/stopping] | [we/i] [grant/approve/refuse/reject/agree/award/uphold/accept] | [we/i] do not uphold | you are [now/] [entitled/eligible/allowed] |
    the [applicable/] [rate/answer/decision/view] is | here [are/is] | we got [it/this] wrong | you [are/were] right | your complaint is | award | consent is | permission is | certificate is | conclusion | sees no ground* | no ground* for |
    requires you | [an/the] [officer/engineer/inspector] will | we have booked | we will [inspect/visit/check/enter/cancel/refund/mend/repair/replace] | you must [let/permit/allow/keep/remove] | hereby order* | order* you | is required to | it follows that`,
  ru: `[основания/оснований] для [удовлетворения/назначения/предоставления] | вынуждены [отказать/прекратить/снять/отменить] | положен* вам | вам положен* | вам не положен* | вам полагается | продлили | продлен | продлена | продлено | прекращен* [выплат*/пособи*] | починили | заменили | исправили | пересчитали | вернули | извинит* | решил* | согласил* | отклонен* | исключен* из | одобрил* | удовлетворил* | постановил* | расторгнут* | [нашел/нашла/нашли] оснований | решение [принято/о/от/об] | [принято/принял*/издан*] [решение/распоряжение] | решением | отказан* | отказыв* | об отказе | отказать | отказали | не [смогли/удалось] | удовлетворен* | удовлетворить | не можем | не может быть | не вправе | не представляется возможным | назначен | назначена | назначено | назначены | назначили |
    предоставлен | предоставлена | предоставлено | предоставлены | предоставляем | готов предоставить | согласован | согласована | согласовано | согласованы | одобрен | одобрена | одобрено | разрешен* | разрешается | разрешили | разрешаем | признан* | отменен* | отменили | снят* | выдали | выдан* | обязываем | обязываю | обязан [прекратить/устранить/сделать] | предписыва* | предписание № |
    вы правы | ваша жалоба | жалоба [справедлива/обоснована/признана] | перерасчет [платы/] | произведен | произведена | произведено | направлен* для рассмотрения | направлено | передан* | перенаправлен* | подтвержда* | установлено | установил* | будет [установлен*/отремонтирован*/сделан*/назначен*] | не имеет | выполним | выполнен* | отремонтир* | сделаем | сделали | включен* [в/на] | [увеличен*/увеличим/увеличили/увеличит] | поставим | примем | изменим | возместим | вернем | просим прощения | сообщаем , что | предусмотрен* | запланирован* | внесен* [в/изменен*] | возможно | невозможно | нельзя`,
});
/** Who comes to look, and that they come. */
const visitor = cue({
  en: 'inspector* | officer | officers | engineer* | surveyor* | auditor* | assessor* | we',
  ru: 'инспектор* | специалист* | комисси* | мы | проверяющ*',
});
const coming = cue({
  en: 'will [come/visit/inspect/examine/enter your/enter and/check/call/attend/carry out] | [need/needs] to [see/check/inspect/enter] | are [coming/visiting]',
  ru: '[придет/придут/приедет/приедут/проверит/проверят/проверим/осмотрит/проведет/проведем/проведут]',
});
/** Why. */
const reason = cue({
  en: `because | once a year | every [two/three/five] years | every year | each year | the law | law requires | nothing has been | since [you/we/the/your/our] | due to | owing to | as a result | by reason of | the reason | reasons | reason for | why | so that | , so [we/you/your/i/this/that/it/the] | therefore | thus | accordingly | in order to | means that | on the [ground*/basis] | based on | in the light of | in view of |
    according to | by law | under [section/rule/regulation/article/paragraph] | rule | limit | qualif* | it follows that | it was found | found [no/that] | failed to [pay/send] | [have/has] not [yet/] [received/been paid/had/sent/paid/returned/reached] | complaints have been received | selected at random | identified |
    cannot be [regarded/treated/accepted/said] | incomplete | overdue | weeks late | caused by | came back | not match | are changing | has changed | need [this/these/them/it] to | to decide | to help us | for this purpose | where the value | as your | as you have`,
  ru: `тогда как | [осматриваем/проверяем] [все/всех/каждый/каждую] | набрал* | не указан* | не приложен* | отсутству* | не можем проверить | потому что | не нашли | не видим | нет записей | нет данных | раз в год | каждый год | запрещено | запрещает | положен* | проходит | нарушает | по правилам | пора | поскольку | так как | из-за | ввиду | вследствие | в связи с | в силу | причин* | почему | зачем | основани* | это нужно | чтобы | поэтому | в соответствии | согласно | обусловлен* | в целях | для [того/принятия/решения/проверки] | превышает | меньше | больше [предела/нормы] | не хватает | истек* | срок прошел |
    нарушен* | нарушил* | поводом | по закону | закон [оставляет/запрещает/разрешает/требует/не] | виноват* | не поступал* | не получили | не поступил* | уклоняет* | числится | долг | постановление от | выявлен* | установлен* | ошибка | относится | отнесен* | наложение | противоречи* | обязан [являться/]`,
});
/** Help and other ways to get the letter. */
const help = cue({
  en: `[we/he/she/they/who/and/line/team/centre/adviser/nurse] [could/may/also/] help | [it/this/them/form/out/places/through] together | we can agree | talk it [over/through] | in your [own/] language | carer | somebody with you | bring [somebody/someone/a friend] | payment [plan/arrangement] | [in/pay in] [two/three/four/six/ten/twelve] parts | low income | speaks your language | more time | speaker* | interpreter* | [we/who/staff] speak | español | français* | disponible | gaeilge | cymraeg | polish | urdu | arabic | hindi | somali | mandarin | cantonese | gaelic | [in/through] [greek/welsh/irish/spanish/french/turkish/ukrainian/russian/portuguese] | [welsh/irish/spanish/french] version | read this letter to | [read/see/get] this [letter/message/notice/page] in | [from/at] [your/their/his/her] [home/residence] | hearing loop | wheelchairs | ramp | come to your home | at home | free legal | legal aid | can help | help with [this/the form/it/that/these] | helps you | will help | lend [you/] a hand | no cost | helpdesk | taxi | signer | help sheet | helpline | priority [services/list/register] | need* help | to help | free help | for help | ask [someone/somebody/your] | somebody to | anyone who | housebound | advise you | can advise | adviser* | advisor* | advice | large print | braille | and audio | audio version | easy read | easy-read |
    sign language | relay | languages | translated into | in translation | hard for you | find it hard | hard to | difficult to | have difficulty | difficulties | hardship | help [to/with] pay* | travel costs | disability makes | illness or disability | by reason of disability | disabled | wheelchair | step-free | happy to | glad to | explain [it/this/the] |
    work [it/this] out | assistance [by/may/is/from/with] | requiring assistance | support [you/is/from] | read out | large-print | home visit | come to you | come with you | visit you | fetch them | law centre | instalments | [letter/it] on tape | in other formats | other format | another format | childcare | make it easier | easier for you | [another/different] [language/format] | spread [it/the cost/the payments/payments] | read it to you | union | extra time | if you are ill`,
  ru: `готов* [разъяснить/помочь/объяснить/подсказать/провести] | бесплатн* [визит/прием/разъясн*/юридическ*] | разъясняет | разъясняют | разъяснить [требования/порядок/правила] | помочь [с/в] | образ* заявлени* | если деньги | расскажет | подробности расскаж* | подобрать | вместе [с вами/вспомним/посмотрим/заполним/найдем/посчитаем] | разделим | по частям | отсроч* | продлим срок | сотрудник* придет | придем к вам | на вашем языке | провод* вас | волонтер* | сопровожд* | поможем | помогут | помогают | помогает | поможет | помогу | помочь вам | помощь [в/с/при/по/юриста/нужна/для/оказ*] | нужна помощь | окажут | окажем | консультаци* | проконсультир* | подскаж* | переводчик* | жестов* | сурдоперевод* | если [вам/] [трудно/тяжело/сложно] | трудно | тяжело | плохо [слышно/слыш*/видно/вид*] | крупн* шрифт* | шрифтом брайля | лупу | читает вслух | прочита* вслух |
    рассрочк* | заменим платеж | к вам домой | на дом | приедем сами | приезжаем сами | сама к вам | сам к вам | объясним | объяснит | объяснят | объясню | разъясним | разъяснит | разъяснят | поддержк* | юрист* | медиатор* | не знаете | сомневаетесь | если добираться | по-другому удобно | скажите нам | поговорим | бесплатно [поможет/разметит/подскажет/примет] | примет вас | это бесплатно | без полиса | без ступеней | пандус | соцзащит* | социальн* такси | туго | расскажут | видеосвяз* | посмотрит сам* | сфотографируйте | [сделает/заполнит/разберет/составит] [это/его/ее/их/все/заявление/форму] [с вами/вместе/за вас] | [привозим/привезем/доставим/доставляем] | доверенност* | кресл* | подъемник* | маломобильн* | слабовид* | слабослыш* | может быть [продлен/перенесен] | срок [можно/продлим] продлить | продикт* | разбить | частями | на дому | покажет | диктуйте | психолог* | по видео | [с/для] [коляской/колясок] | обещал* помочь`,
});
/** What somebody may find hard, and what is then offered. */
const trouble = cue({
  en: `stuck | [do not/don't] have [any/one/these/those/it/them/the] | [do not/don't] understand | need [help/support/a hand] | too [far/much/hard/difficult/early/late/ill] | [cannot/can't] [come/pay/read/manage/walk/travel/leave/get/climb/hear/see/use/afford/attend] | have lost | lost [your/the/it] | trouble | struggl* | worried | [not sure/unsure] how | no [internet/computer/bank account] | need more time | not online`,
  ru: `не [помните/получается/можете заплатить/можете прийти/хватает денег] | потеряли | утеряли | заболе* | нет [интернета/компьютера/денег/возможности] | не сможете | трудно | тяжело | далеко`,
});
const offer = cue({
  en: `call | ring | phone | text | tell us | tell me | talk to us | let us know | let me know | we can | we will | we would | we'll | will come | i can | i will | i'll | you can spread | ask | speak`,
  ru: 'позвоните | звоните | скажите | напишите | сообщите | поможем | найдем | придумаем | продлим | приедем',
});
/** Thanks for help, and help that the reader gives. */
const helpOfReader = cue({
  en: 'your help | your assistance | your co-operation | your cooperation',
  ru: 'вашу помощь | организуйте помощь | за помощь',
});
/** What was applied for or refused is no help. */
const applied = cue({ ru: 'рассмотрев | [о/в] предоставлении [рассрочки/отсрочки/льготы]' });
/** How a question about trouble begins, and how one does that asks for something else. */
const hardship = wordClass({
  en: list('is are do does cannot need having struggling worried stuck no lost unsure too short hard difficult'),
  ru: list('не нет трудно сложно тяжело нужна нужен нужно неудобно далеко потеряли сейчас'),
});
const doubting = cue({
  en: 'question* | not [your/the/right/sure about] | wrong | mistake | disagree | agree',
  ru: 'вопрос* | соглас* | ошиб* | верн*',
});
/** The longest question about trouble, in words. */
const longestQuestion = 10;

/** Whether a sentence asks about trouble: `Is money tight?`, «Не пользуетесь интернетом?» */
function asksTrouble(document: Document, index: number): boolean {
  const sentence = document.sentences[index];
  if (!sentence || sentence.words > longestQuestion || document.tokens.key(sentence.lastToken - 1) !== '?')
    return false;
  return document.is(sentence.firstToken, hardship) && !document.cues().has(doubting, index);
}

/** What is there no longer is neither help nor a right. */
const gone = cue({
  en: 'no longer [have/has/entitled/available/able/offer/be able/pay] | lost the right | [right/option] [has/is] [been/] [lost/withdrawn/ended] | [have/has] no right | there is no right',
  ru: '[утратили/утрачено/лишились/потеряли] право | больше не [вправе/можете/имеете] | не имеете права | права не имеете',
});
export const isGone = (document: Document, index: number): boolean => document.cues().has(gone, index);
/** What comes next, said without a verb in the future. */
const next = cue({
  en: `we aim to | [decision/review/permit/card/refund/check/work/this] [usually/normally/] takes | [is/are] then | [comes/arrives] by post | when [we/the/your] [have/get/receive/payment/form/money/papers/work/answer] | [is/are] [then/] [mailed/posted/issued/lifted/cleared/refunded/sent to you/paid into/paid back] | [is/are] [listed/scheduled] for | [is/are] decided within | once [we/the/your/it/this/they] | [we/i] have [now/already/since/also] | we will | we'll | i will | i'll | [we/i] shall | you will [then/also/] [be/get/receive/hear/have] | [he/she/it/they] will | expect [it/them/this/to/a/an/the] | will [finish/begin/arrive/reach/open/close/end/go/pay/take/happen/follow/get/give/tell/reply/answer/write/come/decide/send/check/contact/be/show/list/put/prepare/become/start/visit/issue/let/apply/repay] | what happens next | what happens then | what comes next | next step* | we [then/] decide [within/by] | we take | starts to run | as soon as [we/the/your] | after you [pay/send/reply/apply] | will [land/read/discuss/meet/assess/bring/update/post/mail/return/refund/credit/process/forward/deliver/email/e-mail/phone/ring/text/look/stop by] | [is/are] updated | [file/case/matter/complaint] is [accordingly/now/therefore/] [treated as closed/closed] | on receipt | payment follows`,
  ru: `я [передам/сообщу/направлю/приеду/позвоню/напишу/отвечу/проверю] | [средства/деньги] [перечисляются/приходят/придут/поступят] | будет проведен* | после этого | что дальше | что будет [потом/дальше] | когда придут | будет [дан*/направлен*/выдан*/выслан*/принят*/рассмотрен*/перечислен*/подготовлен*] | будут [предложены/направлены/перечислены/даны/выданы/рассмотрены] | вы [получите/узнаете/сможете] | [рассматривается/принимается/готовится/изготавливается/выносится] [в течение/за] | направляется [в/заявителю/вам] | выдается | даются | снимет с | возвращаем | отражен* в | поступает в | на этом все | в тот же день | [вы/] будете [уведомлены/извещены/проинформированы] | подлежит окончанию | [объявляется/объявляются/размещаются/завершается/возвращается/возвращаются/зачисляется/зачисляются/перечисляется/перечисляются/оформляется/закрывается/подписывается] | вручается | вручаются | вручают | отменяются | отменяется`,
});

/** What comes of a procedure, unless it says what came of one. */
const outcome = cue({ ru: 'по результатам | по итогам' });
const found = cue({ ru: 'выявлен* | установлен* | подтвердил* | составлен* | отмечен* | проведенн*' });

/** Courtesies and what went before: they give no reason. */
const thanks = cue({
  en: `thank you | thanks for | we [met/looked/considered/discussed] | [committee/panel/board/sub-committee] met | the decision was taken | a pleasure | very clearly | good idea of`,
  ru: `спасибо | благодар* | собралась | собрался | изучила | изучил все | рассмотрели ваше | рассмотрела ваше | рассмотрел ваше`,
});

/** What the reader has said or asked, told again. */
const quoting = cue({
  en: 'you [asked/wrote/enquire/said/told/applied/complained] | you would like to know',
  ru: 'вы [спросили/спрашивали/спрашиваете/просили/попросили/пишете/написали/пожаловались/задали/обратились/сообщили] | в котором вы',
});

/** What the reader wants to know first: yes or no. */
export const tellsDecision = (document: Document, index: number): boolean => document.cues().has(decision, index);
/** Whether a sentence says that somebody comes to look. */
export const tellsVisit = (document: Document, index: number): boolean =>
  document.cues().has(visitor, index) && document.cues().has(coming, index);
export const tellsReason = (document: Document, index: number): boolean => document.cues().has(reason, index);
export const offersHelp = (document: Document, index: number): boolean =>
  (asksTrouble(document, index) && document.cues().has(offer, index + 1)) ||
  (document.cues().has(help, index) &&
    !document.cues().has(applied, index) &&
    !document.cues().has(helpOfReader, index) &&
    !isGone(document, index)) ||
  (document.cues().has(trouble, index) && (document.cues().has(offer, index) || document.cues().has(offer, index + 1)));
export const tellsNext = (document: Document, index: number): boolean => {
  const cues = document.cues();
  if (cues.has(next, index)) return true;
  return document.language === 'ru' && cues.has(outcome, index) && !cues.has(found, index);
};
/** Whether a sentence tells again what the reader has said. */
export const quotesReader = (document: Document, index: number): boolean => document.cues().has(quoting, index);
/** Whether a sentence thanks, or tells how it came to a decision and not why. */
export const isThanks = (document: Document, index: number): boolean => document.cues().has(thanks, index);
