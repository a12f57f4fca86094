import { cue } from '../cues.ts';
import type { Document } from '../types.ts';

/** How a letter says why it comes, or which letter it answers. */
const announcement = cue({
  en: `i am [to/directed/instructed] | [we/i] need to [inspect/see/check/visit/enter/test/repair/replace] | [i/we] [am/are] [also/] writing | [i/we] [now/] write [to/about/in/with/on] | [i/we] refer to | [we/i] [have/had] to | [with/in] reference to | reference is made | further to | following [your/our/the/a] | in response to | in reply to | in answer to | to answer your |
    this [letter/notice/email/e-mail/message/statement] [is/demands/tells/sets/explains/concerns/confirms/contains/gives/says/shows/relates] | this is [your/a/an/our/to/about/the] | here [is/are] [your/the/our/what] | the purpose of |
    [to/would like to/want to/wish to/writing to] [tell/inform/advise/notify/let/remind/confirm to/update/warn] [you/residents/customers] | [inform/notify/remind/advise] you [that/of/about] | pleased to | [sorry/regret] [to/that/about/for] | apologise | notice is [hereby/] | take notice | please note that | [be advised/hereby notified/hereby given] | it is regretted |
    thank you for [your/writing/getting/contacting/asking/telling] | thanks for [your/getting/writing] | [you/she/he/they] [recently/] [asked/applied/wrote/complained/told/reported/contacted/rang] | your [application/claim/request/complaint/enquiry/letter/appeal/objection/email/e-mail] [of/dated/for/about/was/has/is] | [application/request/claim/complaint] [for/of] [your/the/a/an] |
    [has/have] been [considered/examined/reviewed/looked] | [the/our] records show | it has come to | [we/i] have [looked/considered/reviewed/examined/checked/decided/agreed] | [each/every] [year/summer/spring/winter/autumn] we | good news`,
  ru: `мы [собираемся/планируем/готовим/начинаем/проводим/меняем/открываем] | сообщаем | сообщает | сообщаю | информируем | информирует | уведомляем | уведомляет | извещаем | доводим | напоминаем | предупреждаем | рассказываем | направляем | направляет | обращаемся | пишем | пишу | рады | рад | рада | отвечаем | отвечаю | благодарим за | спасибо за |
    рассмотрев | рассмотрел* | рассмотрен* | изучил* | разобрал* | проверил* | поступил* [в/ваше/ваша/ваш/от/обращение/заявление/жалоба] | поступило | получил* [ваше/ваш/вашу/жалобу/обращение/заявление] | в ответ на | в связи с [вашим/вашей/обращением/поступлением/проведением/изменением] |
    [на/по/относительно] [ваше/вашему/ваш/вашу/вашей/вашего] [обращение/обращению/обращения/запрос/запросу/жалобу/жалобе/письмо/письму/заявление/заявлению/вопрос/вопросу] | по поводу | по вопросу | ваше [обращение/заявление/письмо] | ваша [жалоба/заявка] | ваш [запрос/вопрос] |
    вы [просили/попросили/обратились/обращались/спросили/спрашивали/спрашиваете/подали/подавали/написали/писали/пожаловались/жаловались/предложили/интересовались/сообщили] | [написал/написали/обратился/обратились/пожаловались] [нам/к нам/в] |
    в целях | в рамках | в ходе [проверки/осмотра/проведения] | проведен* [проверк*/осмотр*] | провел* [проверк*/осмотр*] | по [данным/сведениям/информации/результатам/итогам] | выявлен* | установлен* | на основании | настоящим | во исполнение | приглаша* | назначает | вызывает | поздравля* | [простите/извините/просим прощения] | хорош* [новост*] | нашел | нашли | исследовал*`,
});

/** Whether a sentence announces what the letter is for. */
export const announces = (document: Document, index: number): boolean => document.cues().has(announcement, index);
