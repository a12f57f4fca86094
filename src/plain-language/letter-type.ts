import { cue } from './cues.ts';
import { type Frame, frameOf } from './letter/frame.ts';
import { isFirm, isOffice, isRole, isTo } from './letter/offices.ts';
import { Say, sayingsOf } from './letter/sayings.ts';
import type { Document, LetterType } from './types.ts';

/** The types, in the order in which equals are taken. */
export const letterTypes: readonly LetterType[] = [
  'decision-adverse',
  'decision-favourable',
  'information-request',
  'payment-demand',
  'appointment',
  'information',
  'reply',
  'inspection-order',
  'inter-agency',
];

/** Turns of phrase that letters of a type have; `strong` ones count three times. */
const evidence: Readonly<
  Record<Exclude<LetterType, 'inter-agency'>, { strong: ReturnType<typeof cue>; weak: ReturnType<typeof cue> }>
> = {
  'decision-adverse': {
    strong: cue({
      en: `[refused/refuse/refusing/rejected/disallowed/declined] | [cannot/could not/are unable to/unable to/not able to] [offer/approve/grant/extend/accept/award/renew/pay/allow/agree to] | [you/does/did] [do not/not] [approve/get/qualify/meet/grant] | not [approve/approved/granted/eligible/entitled/been successful] | unsuccessful | cannot be [established/approved/granted/accepted/allowed/renewed] | not been [satisfied/met/fulfilled] | it is regretted | [has/have] been [disallowed/refused/reduced/withdrawn/rejected] | why you do not get | not be extended | not extended | we are [reducing/stopping/ending]`,
      ru: `отказано | об отказе | отказать | отказали | [дать/назначить/предоставить/продлить/выдать/перевести/признать/согласовать/разрешить/включить] не можем | не можем [дать/назначить/предоставить/продлить/выдать/перевести/признать/согласовать/разрешить/включить/пересчитать] | отказ в | отклонено | отклонен | отклонена | не удовлетворен* | оснований для [перерасчета/назначения/предоставления] нет | не положен*`,
    }),
    weak: cue({
      en: `sorry to tell | we regret | the reason | can appeal | right to appeal | right of appeal | why | unfortunately | reduced`,
      ru: `к сожалению | вы вправе обратиться повторно | повторно | почему мы отказали | может быть обжалован* | взамен`,
    }),
  },
  'decision-favourable': {
    strong: cue({
      en: `[have/has] [agreed/approved/granted/awarded/allowed] | [is/are/been] [hereby/accordingly/now/] [granted/approved/awarded] | [an/the/your] award [of/at/is/has] | good news | congratulations | we are giving you | we will pay for | you can [now/] have | you will get | can travel free | we [grant/approve/award] | [was/been] allowed | you may [now/] [cut/build/start] | pleased to [tell/inform] | permission [for/to] | consent to | has been made for the period`,
      ru: `назначили | назначено | назначена | вам [предоставлен/предоставлена/предоставлено/предоставлены/назначена/назначено] | о предоставлении | готов предоставить | согласован | согласована | согласовано | одобрен | одобрена | одобрено | одобрили | разрешили | удовлетворен* | положительно* решение | выделили | выделен* | отменили [штраф/постановление] | мы решили , что к вам | вам [вернут/положено/полагается] | мы отменили | разрешение готово | согласовали | подтвердили [право/вычет] | будет приходить | рассрочку на`,
    }),
    weak: cue({
      en: `award | entitled | qualifies | you get | permit`,
      ru: `поздравляем | первая выплата | разрешени* | решили | вы будете получать | деньги`,
    }),
  },
  'information-request': {
    strong: cue({
      en: `[send/give/tell] us | we [still/also/] need | please [send/confirm/provide/complete/answer] | provide us | confirm or amend | fill in | missing | to be submitted | file cannot be | return [the/this] form | questionnaire | who can vote | complete and return | we need to know | completion of file | information [we/is] need* | update of`,
      ru: `пришлите | не хватает | представить [пояснени*/документ*/сведени*/справк*] | предоставить [документ*/сведени*/справк*/реквизит*] | о представлении [пояснений/документов/сведений] | пояснени* | ответьте | уточните [ваши/данные/реквизиты/счет] | чего не хватает | что прислать | нужны [документы/сведения/реквизиты] | заполните [анкету/форму] | принесите | донесите`,
    }),
    weak: cue({
      en: `documents | form | drawings | particulars | photographs | certified copy | details | answer by | reply by | list`,
      ru: `справку | документы | сведения | копию | данные | анкет*`,
    }),
  },
  'payment-demand': {
    strong: cue({
      en: `please pay | pay by | arrears | remains unpaid | unpaid | overdue | you owe | amount [due/owed] | to pay what | balance outstanding | outstanding [balance/sum/debt] | remit | invoice | [invoices/account/balance] is settled | clear this balance | charge notice | repay | overpaid | overpayment | final notice | tax due | duty [due/payable] | fees due | pay us`,
      ru: `заплатите | оплатите | задолженност* | погасить | погасите | долг [за/в/по] | о долге | недоимк* | налог на | неоплаченн* | верните [деньги/книгу] | вернуть [деньги/излишне/переплату] | излишне [выплачен*/полученн*] | переплат* | уплатить | уплатите | внесите плату | арендн* плат* | штраф в размере`,
    }),
    weak: cue({
      en: `pay | paid | debt | payment | bill | charge | sum of | instalments`,
      ru: `рублей | пени | долг | оплат* | квитанци* | рассрочк* | сумм*`,
    }),
  },
  appointment: {
    strong: cue({
      en: `appointment | we invite you | invitation | ceremony | come and see | summoned | attend [a/an/as/the/your] | failure to attend | hearing | interview | your [test/assessment/visit/meeting/viewing] [is/on] | will you come | meeting with you | see you on | mediation session | support plan meeting | session on | driving test | show it to you`,
      ru: `приходите | приглашаем | приглашаетесь | о приглашении | явиться | о явке | ждем вас | на заседание | собеседовани* | запис* на прием | когда и куда прийти | что взять | готов : приходите | [назначен/назначена/назначено] на [прием/комиссию] | приглашени* | ознакомлени* с делом | осмотр* | диспансеризаци*`,
    }),
    weak: cue({
      en: `bring [this/your/the] | attend | arrive | if you cannot come | meeting | reschedule | rearranged | place`,
      ru: `с собой | при себе | в случае неявки | кабинет | если не можете | не можете в этот день | пройти | прийти`,
    }),
  },
  information: {
    strong: cue({
      en: `is changing | has changed | have changed | will change | are changing | change of | notice is hereby given | will come into | instead of | yearly statement | statement | will be closed | has moved | moved to | new landlord | nothing else changes | starts on | we want to tell you | your new | have your say | comments | interruption | is now | increase* [by/from/on/of] | will be off`,
      ru: `информационное письмо | доводим до [вашего/сведения] | вносятся изменения | изменени* | переехал* | меняется | изменится | теперь | стала больше | сообщаем [о/об] | не будет [холодной/горячей/воды/света] | с 1 [января/апреля/октября/июля/сентября] | новый порядок | новое расписание | будет работать | рады сообщить | о ремонте | приглашаем [жителей/всех]`,
    }),
    weak: cue({
      en: `you do not need to do anything | from 1 | restrictions | will apply | as usual`,
      ru: `делать ничего не нужно | ничего делать не нужно | прибавка | как всегда | для вас ничего не`,
    }),
  },
  reply: {
    strong: cue({
      en: `[your/further] [complaint/enquiry/letter of/letters of/email of/e-mail of/questions/request of/request for] | complaint | you asked [us/for/if/whether/why/about/to] | you wrote | you enquire | in response to your | thank you for [writing/your letter/your email/getting in touch/your question] | thanks for getting | your other questions | [upheld/not upheld] | you told us that | reference is made to your letter | you complained | we got this wrong | apologise`,
      ru: `на ваше обращение | ваше обращение | на ваш запрос | по поводу обращения | рассмотрении обращения | вы [спрашивае*/спросили/пожаловались/жалуетесь/написали/задали] | вы просили [проверить/рассказать/объяснить/разъяснить/установить] | ответ на обращение | отвечаем | обращени* по | жалоба справедлива | ваша жалоба | написали нам | коллективное обращение | на жалобу | на обращение | о направлении [обращения/архивной] | по вашему вопросу | вы правы | на ваше письмо | вы обратились`,
    }),
    weak: cue({
      en: `sorry | question* | reply | answer | enquiry`,
      ru: `обращени* | вопрос* | просим прощения | простите | жалоб*`,
    }),
  },
  'inspection-order': {
    strong: cue({
      en: `inspection | inspect | intended entry | enter and inspect | enter upon | requires you to | improvement notice | order is | this order | check of your | need to check | we must check | let the engineer in | fire check | hygiene | tax audit | audit of | audit order | our officer will | inspector will | hazards`,
      ru: `предписани* | предписывается | обязываем | обязали | в ходе проверки | проверк* [проведен*/соблюдения] | проведена проверка | наш инспектор проверил | нарушени* [до/срок/требований] | исправить | устранить | устраните | инспектор [подтвердил/проверил/установил] | уберите | снять с контроля | снимет | о нарушени*`,
    }),
    weak: cue({
      en: `entry | officer | notice | under section | comply | offence | access to`,
      ru: `нарушени* | инспекц* | проверк* | штраф* | протокол | акт проверки`,
    }),
  },
};
/** One office writes to another. */
const betweenOffices = cue({
  en: `memorandum | inter-departmental | your staff | your department | your agency | your authority | partner agencies | your case p | case conference | our agencies | protocol | between our`,
  ru: `межведомственн* | ваше ведомство | вашего ведомства | просим организовать | просим обеспечить | сообщить в наш адрес | по линии | ваше учреждение | подведомственн*`,
});

/** How much evidence counts by where it stands. */
const weights = { subject: 3, opening: 2, text: 1 };
const [strongWeight, weakWeight] = [4, 1];
/** The opening: so many sentences of the text. */
const openingSentences = 4;
/** Evidence of one kind counts so often in the text. */
const mostCounted = 3;

/** The likeliest type of a letter, with its share of the evidence; for {@link Document.shared}. */
export function guessType(document: Document): { readonly id: LetterType; readonly confidence: number } {
  const points = pointsOf(document);
  let best: LetterType = 'information';
  let most = 0;
  let next = 0;
  for (const type of letterTypes) {
    const own = points[type];
    if (own > most) {
      next = most;
      most = own;
      best = type;
    } else if (own > next) next = own;
  }
  return { id: best, confidence: most === 0 ? 0 : Math.round((most / (most + next)) * 100) / 100 };
}

function pointsOf(document: Document): Record<LetterType, number> {
  const frame = document.shared(frameOf);
  const cues = document.cues();
  const points = Object.fromEntries(letterTypes.map((type) => [type, 0])) as Record<LetterType, number>;
  const { sentences } = document;
  const says = document.shared(sayingsOf);
  const placeOf = (sentence: number): number => {
    const block = sentences[sentence]?.block ?? 0;
    if (block === frame.subject) return weights.subject;
    if (sentence < frame.firstSentence || sentence >= frame.lastSentence) return 0;
    return sentence < frame.firstSentence + openingSentences ? weights.opening : weights.text;
  };
  for (const [type, { strong, weak }] of Object.entries(evidence) as [
    keyof typeof evidence,
    (typeof evidence)['reply'],
  ][]) {
    const decides = type === 'decision-adverse' || type === 'decision-favourable';
    for (const [words, weight] of [
      [strong, strongWeight],
      [weak, weakWeight],
    ] as const) {
      let counted = 0;
      for (const sentence of cues.where(words)) {
        // What would be decided if something were not done is not decided.
        if (decides && (says[sentence] ?? 0) & Say.sanction) continue;
        const place = placeOf(sentence);
        if (place === weights.text && ++counted > mostCounted) continue;
        points[type] += weight * place;
      }
    }
  }
  // A right to object goes with a decision.
  if (says.some((bits) => bits & Say.right))
    for (const [type, more] of rightPoints) if (points[type] > 0) points[type] += more;
  // Who has nothing to do is asked for nothing.
  if (says.some((bits) => bits & Say.nothing)) for (const type of demandTypes) points[type] *= idle;
  points['inter-agency'] += cues.where(betweenOffices).length * strongWeight;
  const addressed = addresseePoints(document, frame);
  points['inter-agency'] += addressed;
  // What one office asks of another it asks for a reason of its own.
  if (addressed > 0) for (const type of askingTypes) points[type] *= asking;
  return points;
}

/** How much the addressee looks like an office; 0 for a citizen or a firm. */
function addresseePoints(document: Document, { body, subject }: Frame): number {
  const { blocks, language } = document;
  let points = 0;
  for (let index = 1; index < body; index++) {
    const block = blocks[index];
    if (!block || index === subject || block.kind === 'salutation') continue;
    if (block.kind === 'letterhead' && !isTo(document, block)) continue;
    if (isFirm(document, block)) return 0;
    const isNamed = isTo(document, block) || (language === 'ru' && isRole(document, block));
    if (isNamed)
      points = Math.max(points, isOffice(document, block) ? officePoints : language === 'ru' ? rolePoints : 0);
  }
  return points;
}

/** What a right to object adds to the evidence there is. */
const rightPoints: readonly (readonly [LetterType, number])[] = [
  ['decision-adverse', 9],
  ['inspection-order', 4],
  ['decision-favourable', 2],
  ['payment-demand', 2],
];
/** What asks something of the reader, and how much the evidence for it counts where there is nothing to do. */
const demandTypes: readonly LetterType[] = ['information-request', 'payment-demand'];
const idle = 0.6;
/** An office as addressee. */
const officePoints = 18;
/** In Russian, one who holds an office: «Директору «Тепловых сетей»». */
const rolePoints = 12;
/** What offices ask of each other too, and how much the evidence for it counts then. */
const askingTypes: readonly LetterType[] = ['information-request', 'appointment', 'payment-demand', 'information'];
const asking = 0.5;
