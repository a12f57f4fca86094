import { cue } from '../cues.ts';
import { type Document, type Sentence, TokenKind } from '../types.ts';

/** Ways to do what is asked: a place, a website, a form. */
const channel = cue({
  en: `by [phone/telephone/post/e-mail/email/text/bank transfer/cheque/registered post/video/direct debit/secure e-mail/standing order/writing] | online | through our | on our site | at our office | room | floor | desk | photo | card | to the following address | at the [clinic/hospital/school/court/centre/station/surgery] | scan | in person | on the [phone/enclosed form/attached form] |
    [website/app/mail/slip/counter/mailbox/letter box/post box] | on form | on the form | [fill in/complete/return/use/sign] [the/a/this/your/our] [new/enclosed/attached/] [form/reply/questionnaire/link] | in part [c/d/b/a] |
    at the [office/library/town hall/above office/customer service centre] | from [the/this/our] [office/customer service centre/library/town hall] | to the [town hall/office/address] | at county hall |
    any of the methods | in cash | cash or | bank account | cost centre | sort code | bring [it/them/this/the/your/cash] | at [your/any] [bank/post office] | reply [to this/by/with] | [post/send/hand] [it/them/both/or] |
    my account | with you | through the | via [the/our/a] | say so | tell us | quoting | reverse of`,
  ru: `на сайте | через банк | касс* | по номеру | в приложении | в отделение | в отделении | в регистратур* | сообщением | по ссылке | в чат* | принесите | привезите | в электронн* [виде/форме] | на портале | через [мфц/приложение/портал/сайт/личный/лк/госуслуги/«] | личн* кабинет* | госуслуг* | по почте | почтой | на почту | на электронную почту | по электронной | телефонограмм* | предъявля* | письменно | в письменн* | устно | канцеляри* | загрузите | по месту [жительства/нахождения/учета/регистрации/работы] | по телефону | лично | нарочным | по ткс |
    окно | окне | окна | в кабинет* | каб | кабинет | по адресу | на адрес | куда : | в любом [банке/отделении/мфц] | в банке | в мфц | квитанци* | ответом на | ответьте на это письмо | ответить на это письмо | письмом | в [отдел/фонд/комитет/библиотеку/ящик/окно/бухгалтерию] | реквизит* | по форме | бланк* | экземпляр в | посредством | путем | картой | в формате | звоните | позвоните | напишите | позвонить | скажите | курьер* | принесет | фотографию на | пришлите [фото/копию/скан/две] | мы находимся`,
});
/** Where to turn with questions. */
const asking = cue({
  en: `question* | enquir* | quer* | if anything is unclear | to talk to us | would like to talk | to discuss | reach me | contact me | be contacted on | call me [whenever/if/and/on/between] | our number is | speak to | do call | ring me | can help you | call us on | phone us on | telephone`,
  ru: `вопрос* | справк* по | непонятно | ваш специалист | мой прямой номер | отвечаю на | обращайтесь | обсудить | созвониться | ответим на | телефон для | подробнее | консультаци*`,
});

/** Whether a sentence names a way to do something. */
export function namesChannel(document: Document, index: number, { firstToken, lastToken }: Sentence): boolean {
  if (document.cues().has(channel, index)) return true;
  const { kind } = document.tokens;
  for (let token = firstToken; token < lastToken; token++) if (kind[token] === TokenKind.address) return true;
  return false;
}

/** Whether a sentence says where to turn with questions. */
export const invitesQuestions = (document: Document, index: number): boolean => document.cues().has(asking, index);

/** Whether the token begins a number of a telephone: `555-0140`, `8 (000) 555-01-40`. */
export function isPhone({ text, tokens }: Document, token: number): boolean {
  if (tokens.kind[token] !== TokenKind.number) return false;
  const start = tokens.start[token] ?? 0;
  return phone.test(text.slice(start, start + 24));
}
const phone = /^(?:\+?\d{1,3}(?:[ -]|(?=\()))?(?:\(?\d{3,5}\)?[ -])?\d{3}(?:-\d{2}-\d{2}|[- ]\d{4})(?!\d|[-/]\d)/;

/** Whether a token is an e-mail address. */
export const isMail = ({ text, tokens }: Document, token: number): boolean =>
  tokens.kind[token] === TokenKind.address && text.slice(tokens.start[token], tokens.end[token]).includes('@');
