import { cue } from '../cues.ts';
import type { Document, LetterType } from '../types.ts';

/** Turns of phrase that letters of a type have; `strong` ones count three times. */
export const evidence: Readonly<
  Record<Exclude<LetterType, 'inter-agency'>, { strong: ReturnType<typeof cue>; weak: ReturnType<typeof cue> }>
> = {
  'decision-adverse': {
    strong: cue({
      en: `stands [rejected/refused/dismissed/cancelled] | cease* to [qualify/be/receive/have] | no longer meet* | [exceeds/exceed] the [limit/applicable/maximum/threshold] | [have/had/has/must/need] [to/] [reject/decline/say no/end/stop/withdraw/cancel/reduce] | turn down | turned down | not successful | no longer [entitled/qualify/eligible/get/receive] | will [stop/end/be stopped/be reduced/not be renewed] | comes to an end | is not possible | not possible to | does not meet | you do not [meet/have the right] | were not able to | are not able to | not upheld your | [refused/refuse/refusing/rejected/disallowed/declined] | [cannot/could not/unable to/not able to] [offer/approve/grant/extend/accept/award/renew/pay/allow/agree to] | [you/does/did] [do not/not] [approve/get/qualify/meet/grant] | not [approve/approved/granted/renewed/eligible/entitled/been successful] | unsuccessful | cannot be [met/established/approved/granted/accepted/allowed/renewed] | not been [satisfied/met/fulfilled] | it is regretted | [has/have] been [disallowed/refused/reduced/withdrawn/rejected] | not be extended | not extended | we are [reducing/stopping/ending]`,
      ru: `[основания/оснований] для [удовлетворения/назначения/предоставления] | отказом | отказе | отказала | отказал | отклонил* | не поддержал* | не подходит под | вынуждены [отказать/прекратить/снять/отменить/вернуть] | прекращаем | прекращен* | отказ | снят с учета | сняли с учета | не можем | не назначили | не назначена | не назначено | не предоставлена | не предоставлено | нельзя [назначить/выдать/предоставить/перевести/включить] | не принято | не приняли | не пересчита* | не включен* | отказано | отказать | отказали | отклонено | отклонен | отклонена | не удовлетворен* | оснований для [перерасчета/назначения/предоставления] нет | не положен*`,
    }),
    weak: cue({
      en: `sorry that | we are sorry | regret | reconsider | appeal | against this decision | instead | sorry to tell | the reason | why | unfortunately | reduced`,
      ru: `жаль | сожале* | отказ* | обжаловать | не соответству* | повторно | может быть обжалован* | взамен`,
    }),
  },
  'decision-favourable': {
    strong: cue({
      en: `[finished/completed/accepted/processed/registered] your [application/claim/request] | [is/are] now [registered/yours/approved/open to you] | has been successful | was successful | [happy/glad/delighted/pleased] to [say/tell/confirm/let/offer/inform/approve] | [is/are] yours | said yes | we are happy | your [application/request/claim] [is/was/has been] [approved/granted/agreed/accepted/allowed] | you can have | you have been [given/awarded/granted/accepted/offered] | you now have | has been renewed | we are renewing | you qualify | may now | can now | we have put you | place for you | [have/has] [agreed/approved/granted/awarded/allowed] | [is/are/been] [hereby/accordingly/now/] [granted/approved/awarded] | [an/the/your] award [of/at/is/has] | good news | congratulations | we are giving you | we will pay for | you will get | can travel free | we [grant/approve/award] | [was/been] allowed | you may [now/] [cut/build/start] | permission [for/to] | consent* to`,
      ru: `хорош* новость | хорош* новостью | дали место | получаете | [заявление/просьба/заявка/ходатайство] [одобрен*/удовлетворен*/принят*] | [рады/рад/рада] сообщить , что [вам/мы/решение] | вы получите | вам разрешено | разрешаем | выдали | выдано | продлили | продлен | продлена | продлено | вы приняты | приняли [вас/вашего/в] | место для [вас/вашего/вашей/ребенка] | зачислен* | разрешается | согласны | решили [помочь/предоставить/назначить/выделить/освободить] | вернем вам | признали | признаны | признана | соглас* на | вы имеете право на | назначили | назначено | назначена | вам [предоставлен/предоставлена/предоставлено/предоставлены/назначена/назначено] | о предоставлении [земельного/места/жилья/жилого/льгот*/субсиди*/услуг*/отсрочк*/рассрочк*/путевк*/участка/компенсаци*/выплат*/мер*/разрешени*/вычета/помощи/в/единовременн*/государственн*] | готов предоставить | согласован | согласована | согласовано | одобрен | одобрена | одобрено | одобрили | разрешили | удовлетворен* | положительно* решение | выделили | выделен* | отменили [штраф/постановление] | мы решили , что к вам | вам [вернут/положено/полагается] | мы отменили | разрешение готово | согласовали | подтвердили [право/вычет] | будет приходить | рассрочку на`,
    }),
    weak: cue({
      en: `we will pay | you will get | you will receive | towards your | conditions | successful | from then on | each month | award | entitled | qualifies | you get | permit`,
      ru: `бесплатно | положен* | с учетом вашего | пособие | льгот* | субсиди* | одобр* | поздравляем | первая выплата | разрешени* | решили | вы будете получать | деньги`,
    }),
  },
  'information-request': {
    strong: cue({
      en: `following [documents/papers/items/information/records/details/] [is/are] [required/needed] | [is/are] required : | [show/let] [us/me] [have/] [your/a/the/two/both/copies/proof/one/it/them] | let us have | unable to go on | cannot go on | should reach us | must reach us | hand it in | upload it | still outstanding | outstanding [paper/document/form] | we have to see | before we can [decide/work/pay/go/look/finish] | cannot [decide/finish/complete/go on] | proof of | a copy of | copies of | evidence of | details of your | to check [your/whether] | answer [the/these/our/four/five/three/two] questions | please reply | incomplete | information from you | your return | survey | still alive | life certificate | [send/give/tell] [us/me] | we [still/also/] need | please [send/confirm/provide/complete/answer] | provide us | confirm or amend | fill in | missing | to be submitted | file cannot be | return [the/this] form | questionnaire | who can vote | complete [and return/the] | return it | completion of file | information [we/is] need* | update of`,
      ru: `[ждем/жду] ответ* | что именно просим | отметьте | [у нас/нам] [пока/еще/так и/] [нет/не поступил*] | уточните | принесите | отправьте [снимок/копию/фото/их/ее/его] | если у вас сохранил* | не нашли | нам нужн* | нужно [знать/уточнить/подтвердить/указать] | нужны [копии/документы/сведения/данные/справки] | сообщите [их/нам/номер/адрес/дату/реквизиты/свои/ваши] | просим [вас/] [заполнить/сообщить/направить/представить/предоставить/уточнить/подтвердить/прислать] | подтвердите | укажите | проверьте [данные/список/сведения] | не приложен* | нет [справки/копии/подписи/документа/сведений] | запрос [сведений/документов/информации] | не указан* | дошлите | недостающ* | принести [документы/копии/справку] | пришлите | не хватает | представить [пояснени*/документ*/сведени*/справк*] | предоставить [документ*/сведени*/справк*/реквизит*] | [о/об/к/для] [представлении/предоставлении/направлении/запросе/истребовании/представлению] [недостающ*/] [пояснений/документов/сведений/информации/данных/справк*/списк*/отчет*/расчет*] | пояснени* | ответьте | что прислать | нужны [документы/сведения/реквизиты] | заполните [анкету/форму] | донесите`,
    }),
    weak: cue({
      en: `without it | photo | certificate | proof | copy | copies | statement | confirm | papers | evidence | information | application | details | documents | form | drawings | particulars | photographs | answer by | reply by | list`,
      ru: `копии | справка | справки | сведений | форма | заявлени* | без [этих/них/этого/справки/данных] | справку | документы | сведения | отчет | копию | данные | анкет*`,
    }),
  },
  'payment-demand': {
    strong: cue({
      en: `[amount/amounts/sum/sums] due | to be paid | payment [must/should/is to/to be] | [fee/rent/tax/charge/bill/duty/premium/fine/levy/deposit] [for/of/is/was/that] [your/due/still/now/unpaid/the] | not been settled | is still [open/due] | transfer [£/€/the/it] | not reached us | still owe | you have not paid | has not been paid | [have/has] not [yet/] [received/had] [your/the] [payment/rent/fee/money] | [is/are/was] [now/] due | balance of | [please/must] pay | pay back | paid too much | final reminder | payment reminder | late payment | pay by | arrears | unpaid | overdue | you owe | amount [due/owed] | to pay what | balance outstanding | outstanding [balance/sum/debt] | remit | invoice | [invoices/account/balance] is settled | clear this balance | charge notice | repay | overpaid | overpayment | final notice | tax due | duty [due/payable] | fees due | pay us`,
      ru: `не платили | накопил* | погасите | переведите | внести плату | внесите [деньги/плату/долг/сумму] | не получили [от вас/плату/налог/оплату/платеж] | не поступил* [плата/оплата/платеж] | срок оплаты | к оплате | сумма к [оплате/уплате] | просим [оплатить/погасить/вернуть/уплатить] | требуем | должны заплатить | счет на оплату | за вами [числится/долг] | образовал* [долг/задолженность] | вернуть [книгу/деньги/переплаченн*] | заплатите | оплатите | задолженност* | погасить | долг [за/в/по] | о долге | недоимк* | налог на | неоплаченн* | верните [деньги/книгу] | вернуть [деньги/излишне/переплату] | излишне [выплачен*/полученн*] | переплат* | уплатить | уплатите | арендн* плат* | штраф в размере`,
    }),
    weak: cue({
      en: `fee | fees | rent | tax | owe | due | money | account | interest | pay | paid | debt | payment | bill | charge | sum of | instalments`,
      ru: `заплат* | плат* | деньги | касс* | взыск* | рублей | пени | долг | оплат* | квитанци* | рассрочк* | сумм*`,
    }),
  },
  appointment: {
    strong: cue({
      en: `is booked for | are booked | booked [you/a/an] | your [scan/check-up/operation/exam/class/lesson/tour/session/slot/screening] | please come [to/on/at/ten/early/in] | come to [the/our/your] | will see you | see you on | meet you | time and place | day does not suit | not suit you | another [day/time] | arrive [ten/at/early/in] | [ten/15/20/10/fifteen] minutes early | to take part in | we are expecting you | you are invited | join us | date of your | appointment | we invite you | invitation | ceremony | come and see | summoned | attend [a/an/as/the/your/at] | to attend | attend in person | notice of attendance | reporting time | invited for | hearing | interview | your [test/assessment/visit/meeting/viewing] [is/on] | will you come | meeting with you | driving test | show it to you`,
      ru: `ждем [вас/вашего/вашу] | запись на | записали вас | вы записаны | вызываем | вызов* на | на прием | прийти в | прийти на | просим [прийти/явиться/прибыть/подойти] | прививк* | на обследовани* | встреч* [состоится/пройдет] | состоится | подходит [день/время] | не подходит [день/время/это] | на другой день | другое время | [готов/готова/готово] [паспорт/карта/к выдаче] | приходите | приглашаем | приглашаетесь | явиться | о явке | на заседание | собеседовани* | когда и куда прийти | что взять | [назначен/назначена/назначено/назначены] на | приглашени* | ознакомлени* с делом | осмотр* | диспансеризаци*`,
    }),
    weak: cue({
      en: `come | wear | appointment | room | cannot make it | patient | bring [this/your/the] | attend | arrive | meeting | reschedule | rearranged | place`,
      ru: `возьмите | опозда* | регистратур* | кабинете | очереди | с собой | при себе | в случае неявки | кабинет | если не можете | не можете в этот день | пройти | прийти`,
    }),
  },
  information: {
    strong: cue({
      en: `make you aware | to inform you [of/that/about] | wish to inform | [opens/closes/starts/ends/moves/changes/rises] [at/on/from/to] | opening hours | new [hours/timetable/rules/number/address/prices/system/service/opening] | from [monday/tuesday/1/april/january/july/september/october] | stays the same | are moving | is moving | we are [opening/closing/building/repairing/replacing/introducing] | for your records | your yearly | to let you know that | works will | road will be | will be replaced | is changing | has changed | have changed | will change | are changing | change of | notice is hereby given | will come into | instead of | statement | will be closed | has moved | moved to | new landlord | nothing else changes | we want to tell you | want you to know | your new | have your say | comments | interruption | is now | increase* [by/from/on/of] | will be off`,
      ru: `[рассказываем/информирует/информируем/уведомляем] | по-новому | [работает/работаем/открыт/открыта/открыто/открыты] [с/со/в/по/ежедневно/только/до] | вместо | с [понедельника/нового/будущего/следующего] | начнет* [работать/действовать/ходить] | закрыва* на | открыва* | часы работы | остается прежн* | останутся прежними | как раньше | новые [правила/цены/тарифы/часы] | изменились | изменился | изменилась | меняем | повышается | вырастет | вырастут | разъясняем | хотим [рассказать/предупредить/сообщить] | предупреждаем о | отключат | отключение | перерасчет [пенсии/тарифа] | индексаци* | информационное письмо | доводим до [вашего/сведения] | изменени* | переехал* | меняется | изменится | стала больше | сообщаем [о/об] | не будет [холодной/горячей/воды/света] | с 1 [января/апреля/октября/июля/сентября] | новый порядок | новое расписание | будет работать | рады сообщить | о ремонте | приглашаем [жителей/всех]`,
    }),
    weak: cue({
      en: `changes | new | as before | no longer | members | residents | everybody | hours | you do not need to do anything | from 1 | restrictions | will apply | as usual`,
      ru: `напоминаем | теперь | жители | расписание | тариф* | график* | прежн* | изменени* | делать ничего не нужно | ничего делать не нужно | прибавка | как всегда | для вас ничего не`,
    }),
  },
  reply: {
    strong: cue({
      en: `your [correspondence/query/queries/comments/observations/feedback/representations/submission] | you [state/stated/raise/suggest/suggested/propose/proposed/mention/mentioned/describe/described] | refer to your | further to your | you ask | in reply to | in answer to | you [told/wrote/complained/said/reported/raised/contacted/pointed out/emailed/e-mailed/rang] | [about/regarding] your [complaint/letter/email/e-mail/request/question/enquiry] | your [email/e-mail/message/suggestion/petition/concerns/report] | we looked into | i have looked into | we have looked into | our answer | my answer | to answer your | your questions | sorry for the [delay/trouble/way/mistake] | i am sorry that you | we were wrong | you [are/were] right | [your/further] [enquiry/letter of/letters of/email of/e-mail of/questions/request of/request for] | complaint | you asked [us/for/if/whether/why/about/when/what/how] | you enquire | in response to your | thank you for [writing/your letter/getting in touch/your question] | thanks for getting | your other questions | upheld | reference is made to your letter | we got this wrong | apologise`,
      ru: `вы [спрашивали/интересовались/хотели/хотите] | вы [жалуетесь/жалуетесь/сетуете/сообщаете/сообщили/спросили/интересуетесь/предложили/предлагаете/возмущены/недовольны/обращались/рассказали] | вашу жалобу | ваше [письмо/сообщение/предложение] | по вашей [жалобе/просьбе] | ваш вопрос | ваши вопросы | спасибо за [обращение/письмо/предложение/вопрос/сигнал] | разобрали* | мы проверили | приносим извинения | извините нас | ответ [вас/на ваше] | [рассмотрено/рассмотрена/рассмотрев/рассмотрели/рассмотрел/рассмотрела/по результатам рассмотрения/в связи с рассмотрением/поступило/в ответ на/по существу] [ваше/вашего/вашу/вашей/] [обращение/обращения/жалобу/жалоба/жалобы/запрос/письмо/предложение] | ваше обращение | на ваш запрос | по поводу обращения | рассмотрении обращения | вы [спрашивае*/спросили/пожаловались/жалуетесь/написали/задали] | вы просили [проверить/рассказать/объяснить/разъяснить/установить] | отвечаем | обращени* по | жалоба справедлива | ваша жалоба | написали нам | коллективное обращение | на жалобу | на обращение | о направлении [обращения/архивной] | по вашему вопросу | вы правы | вы обратились`,
    }),
    weak: cue({
      en: `sorry | question* | reply | answer | your enquiry`,
      ru: `обращени* | вопрос* | просим прощения | простите | жалоб*`,
    }),
  },
  'inspection-order': {
    strong: cue({
      en: `we [visit/check/inspect] every | carry out [a/an] [check/inspection/visit/audit/survey] | site visit | let [him/her/us/them/the officer/the inspector/our officer] in | access to [your/the] [premises/property/building/records/site/home] | unannounced | put right | remedial | breach of | comply with | was inspected | you are in breach | safety check | must be repaired | stop using | licence conditions | compliance | inspection | inspect | intended entry | enter upon | requires you to | improvement notice | order is | this order | check of your | need to check | we must check | let the engineer in | fire check | hygiene | tax audit | audit of | audit order | our officer will | inspector will | hazards | violat*`,
      ru: `предписыва* | предписан* | мы [осмотрели/проверили/обследовали/провели проверку] | осмотр [здания/участка/помещени*/квартир*] | придем с проверкой | проверим [ваш/ваше/вашу/магазин/кафе/счетчик*/газов*] | плановая проверка | выездн* проверк* | нарушает | нарушаете | нарушение | исправьте | устранение | приведите | прекратите | демонтир* | снесите | инспектор [придет/приедет/проверит/осмотрит] | обеспечьте доступ | доступ в | обязываем | обязали | в ходе проверки | проверк* [проведен*/соблюдения] | проведена проверка | нарушени* [до/срок/требований] | исправить | устранить | устраните | инспектор [подтвердил/проверил/установил] | уберите | снять с контроля | снимет | о нарушени*`,
    }),
    weak: cue({
      en: `inspector | check | visit | act | premises | safety | records | fine | breach | entry | officer | notice | under section | comply | offence | access to`,
      ru: `инспектор | надзор* | протокол* | закон | требовани* | статью | нарушени* | инспекц* | проверк* | штраф*`,
    }),
  },
};
/** What was decided, as the heading or the opening of a letter says it. */
export const outcomes: readonly (readonly ['decision-adverse' | 'decision-favourable', ReturnType<typeof cue>])[] = [
  [
    'decision-adverse',
    cue({
      en: `[goes/going/go] down [to/by/from] | hereby [revoke*/refuse*/withdraw*/suspend*/terminate*] | [does/do] not qualify | uphold the [original/] [decision/determination] | [decided/voted/resolved] [not to/against] | [cannot/can't/could not/are unable to/am unable to/were unable to/not able to/will not/won't/did not/do not] [give/grant/help/offer/pay/allow/let/issue/approve/agree/accept/renew/extend/award/refund/provide/register/license/permit/support/fund/release/waive/reinstate/transfer/admit/uphold/consider] | [was/were/been/is/are] not [been/] [given/granted/awarded/approved/accepted/agreed/allowed/issued/renewed/extended/admitted/selected/upheld/successful] | [was/were/been/is/are] [hereby/therefore/accordingly/] [removed/refused/rejected/denied/declined/dismissed/revoked/withdrawn/disallowed/terminated/suspended/reduced/cut] | [we are/decided to/have to/had to/has to/must] [refuse/reject/decline/revoke/withdraw/suspend/terminate/reduce/cut/stop/end/refusing/reducing/cutting/stopping/ending/withdrawing] | [refusal/revocation/withdrawal/suspension/termination/reduction] of | not in a position to`,
      ru: `[основания/оснований] для [удовлетворения/назначения/предоставления/перерасчета/выдачи/включения] | не [дали/дадим/дать/назначим/выдадим/выдали/предоставим/предоставили/одобрили/одобрена/одобрено/согласовали/согласован/согласована/разрешили/разрешено/включили/включен/продлили/продлим/продлен/зачислили/зачислен/приняли/принят/принята/поддержал/поддержала/поддержана/признали/признан/признана/выплатим/вернем/пересчитаем/сможем/можем/прошла/прошел/прошли] | оставлен* без [удовлетворения/рассмотрения] | [снижен*/уменьшен*/прекращен*/приостановлен*/аннулирован*/отозван*/расторгнут*] | [снизили/уменьшили/прекратили/приостановили/аннулировали/отозвали/отклонили] | не [назначать/выдавать/предоставлять/продлевать/выделять/включать/принимать] | утратил* право | [об/в] отказе | отказан* | отказал* | [о/об] [прекращении/приостановлении/аннулировании/снижении/уменьшении/расторжении]`,
    }),
  ],
  [
    'decision-favourable',
    cue({
      en: `[we/i/has/have/council/committee] [have/] [now/] [agree/agreed/approved/granted/awarded/accepted/allowed/extended/renewed/waived/cancelled] [that/to/your/you/the/a/an/in] | [decided/voted/resolved] [to/that we will] [give/pay/let/allow/grant/award/offer/refund/cancel/waive/accept/approve/renew/extend/fund/support/increase/restore/reinstate] | yes : | [has/have] gone through | you are now [the/a/an] [registered/legal/licensed/approved] | you [may/can] now | hereby certif* | [pleased/glad/happy/delighted] to [say/tell/confirm/let/offer/approve/grant/advise/award] | [was/were/been/is/are] [hereby/therefore/now/] [granted/awarded/approved/accepted/agreed/renewed/extended/cancelled/waived/registered/certified/reinstated] | we will [refund/reimburse/fund] | [you will/shall] [get/receive] | [grant/award/approval/cancellation/waiver/renewal/extension] of`,
      ru: `[решил/решила/решили/согласился/согласилась/согласились] [перевести/принять/зачислить/признать/разрешить/согласовать/удовлетворить/установить/передать/дать/выдать/выделить/назначить/предоставить/вернуть/отменить/освободить/продлить/включить/оплатить/возместить/простить/списать/помочь/поддержать] | разрешить вам | [о/об] разрешении | [переведены/зачислены/приняты] на | вам [дают/дали/дадут/выделили/назначили/одобрили/вернут/продлили/выдадут/выдали/предоставили/предоставят/разрешили/разрешают/предоставлен*/назначен*/выделен*/одобрен*/разрешен*/положен*] | [исправили/отменили/отменено/отменен/отменена/списали/списан*] | подлежат возврату | вернем | возместим | [одобрили/одобрен/одобрена/одобрено/удовлетворено/удовлетворена/удовлетворили] | готов* предоставить | [подтвердили/согласовали/согласован/согласована/согласовано/разрешили/разрешено/продлили/продлен/продлена/продлено/зачислен/зачислена/зачислены/признаны/признан/признана/разрешается] | [о/об] [соответствии/назначении/предоставлении/выделении/отмене/зачислении/продлении/согласовании/одобрении/выдаче/возврате/признании]`,
    }),
  ],
];

/** One office writes to another. */
export const betweenOffices = cue({
  en: `memorandum | inter-departmental | your staff | your department | your agency | your authority | partner agencies | your case p | case conference | our agencies | protocol | between our`,
  ru: `межведомственн* | ваше ведомство | вашего ведомства | просим организовать | просим обеспечить | сообщить в наш адрес | по линии | ваше учреждение | подведомственн*`,
});

const strongest = [...Object.values(evidence).map(({ strong }) => strong), betweenOffices];

/** The sentences that speak as letters of one type do; for {@link Document.shared}. */
export function sentencesOfTypes(document: Document): ReadonlySet<number> {
  const cues = document.cues();
  const found = new Set<number>();
  for (const words of strongest) for (const sentence of cues.where(words)) found.add(sentence);
  return found;
}
