import { cue } from '../cues.ts';
import { Mood, moodOf, Pos, posOf, Tense, tenseOf } from '../morphology/features.ts';
import { type Document, type Sentence, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { commandIn } from './asks.ts';
import { tellsFuture } from './future.ts';

/** What comes of not acting, said without a condition. */
const sanction = cue({
  en: `otherwise | risk losing | [is/are] not accepted | no choice but | late payment* | until you pay | not ignore | ignoring | you ignore | take you to court | go to the next | end of the list | take it that | lose the right | added to [the debt/your bill/your account/what you owe] | missing the | start* again | [is/are] [then/] [closed/cancelled/refused/lost/charged] | not refunded | double | doubled | or [we/your/else/the] [will/claim/place/account] | has to wait | to somebody else | turned away | to the next person | apply again | too late | unless | failing [this/that] | failure to | fail to | fails to | [be/become] liable [to/for] | penalty | penalties | [a/the/any/this/your] fine | fine of | fines | fined |
    prosecut* | [will/may/shall/can/could/might/would] [also/then/] be [stopped/cancelled/closed/destroyed/returned/suspended/withdrawn/discontinued/terminated/refused/rejected/deducted/disconnected/recovered/charged/passed/handed/forwarded/treated/blocked] |
    is an offence | recoverable | [will/may/could] lose | without further [notice/reference] | legal action | proceedings | [court/enforcement/recovery] [action/costs] |
    [card/account/service/claim/access] is [blocked/suspended/stopped] | bailiff* | [apply/go] to [the/] court | warrant | can only vote | decision stands |
    result in | will not be able to | [are/is] forwarded to | becomes final | payable on late | surcharge | [stops/ends] on that day | go astray | after that date [a/an/the/you/no/any/it] | debt collect* | collection [agency/agents] | disposed of | offered to [the next/another/someone/somebody/a waiting] | a hold [goes/will/is] | [can/may/will] shut | lapse | lapses | forfeit* | [will/may] be required to attend | refuse to [renew/issue/register] | it will be assumed | hold back | [will/shall] be deemed | deemed to [accept/have] | failing which | become final | [would/will] have to [pay/cancel/charge/refuse/stop/close/start/apply] | will receive no | struck off | cannot be reopened`,
  ru: `иначе | в отсутствие | при отсутстви* [согласовани*/оплаты/подтвержден*/пояснени*/заявки/отчета/доступа] | [может/могут] повлечь | повлечет | повлекут | по истечении [этого/указанного/данного] срока | [после/позднее/позже] [этого/этой/указанн*/данного/установленн*] [срока/даты/дня] | [поданн*/поступивш*/полученн*/направленн*/представленн*] [позднее/позже/после] | к рассмотрению не | не [сдавши*/представивши*/оплативши*/ответивши*/явивши*/подавши*/уплативши*/прошедши*] | обратимся в суд | останется без | место отдадут | [передается/передаются/передадим] в суд | заявления не принимаются | не допускаются | за ваш счет | передаем [юрист*/в суд] | ограничим | ограничат | отключ* [воду/свет/газ/подачу/услуг*] | место предложат | займет другой | подать заново | придется [подать/начать/перенести/ждать/платить/вернуть] | поиск начать нельзя | нельзя будет | в противном случае | [в случае/при] [неявк*/неисполнен*/неуплат*/непредставлен*/непредоставлен*/непоступлен*/несоблюден*/недопуск*/неприбыт*/неустранен*/невыполнен*/неоплат*/просрочк*/нарушен*/непогашен*/неполучен*/отсутстви* ответа/отсутстви* сведений/отсутстви* документов/неоплаты/невозврат*] |
    неуплата | неявка | непредставление | неисполнение | невыполнение | просрочка | непрохождение | неоплата | влечет | влекут | грозит | грозят | штраф | штрафом | штрафа | оштраф* | неустойк* |
    [будет/будут] [взыскан*/приостановлен*/прекращен*/аннулирован*/отказан*/закрыт*/утилизирован*/уничтожен*/отключен*/арестован*/отозван*] |
    взыщ* | взыска* [долг/остаток/задолженность/через] | [привлекаются/будет привлечен*/будут привлечены/будете привлечены/быть привлечен*/привлечь] к | рассрочка прекращается | приостановк* | прекращени* выплат* |
    передадим [дело/документы/долг] | передаче дела | потом мы его | придется составить протокол | составим протокол | изымается | изымаются | принудительно | не придется возвращать | останется закрытым | остается закрытым | пени | вынуждены будем | вынуждены [вернуть/закрыть] | [буду/будет/будем/будут] вынужден* | подлежит возврату в | подлежат возврату в | [возврата/денег/места/выплаты/выплат/компенсации] [больше/] не будет | [перестанет/перестанут] действовать | рассмотрению не подлежат | не рассматриваются | придется [подавать/оформлять/платить/ждать/начинать] [снова/заново/самим/самому]`,
});
const condition = wordClass({ en: ['if'], ru: list('если когда') });
/** A sentence without one of these words has no condition. */
const conditional = cue({ en: 'if | where | should | when', ru: 'если | когда | пока' });
/** Only at the beginning: «Пока замены нет», but not «Ответа пока нет». */
const opening = wordClass({ en: list('where should when'), ru: ['пока'] });
const withoutIt = cue({
  ru: 'без [него/нее/этого/них/ответа/договора/справки/заявления/документов]',
  en: 'without [it/this/those/them/both/your answer] | in the absence of',
});
const negation = wordClass({
  en: [...list('not no nothing never cannot fails failed refused refuse missed miss late without'), /n't$/],
  ru: list('не нет ничего никто просроч* опозда* нарушения платеж просрочен*'),
});
const without = cue({ en: 'without', ru: 'без' });

const lacking = wordClass({ ru: ['без'] });
/** What one can do well without. */
const needless = wordClass({
  ru: list('звонка приглашения очереди записи талона предварительной труда проблем оплаты сдачи доплаты комиссии вас'),
});

/** Whether a sentence begins with what must be there and tells what comes: «Без подписи бухгалтерия выставит счёт». */
function opensWithout(document: Document, sentence: Sentence): boolean {
  const first = sentence.firstToken;
  return (
    document.language === 'ru' &&
    document.is(first, lacking) &&
    !document.is(first + 1, needless) &&
    tellsFuture(document, sentence)
  );
}

const not = wordClass({ ru: ['не'] });
const dash = wordClass({ ru: list('– — -') });
const yours = wordClass({ ru: [/(?:те|тесь)$/] });

/** Whether a word tells what the reader will do: «придёте», but not «волнуйтесь». */
function willDo(document: Document, token: number): boolean {
  const tag = document.is(token, yours) ? document.priorTag(token) : 0;
  return posOf(tag) === Pos.verb && tenseOf(tag) === Tense.future && moodOf(tag) !== Mood.imperative;
}

/** Whether a Russian sentence begins with what the reader may not do, and tells what comes: «Не придёте – талон отдадут». */
const opensWithNot = (document: Document, sentence: Sentence): boolean =>
  document.is(sentence.firstToken, not) &&
  willDo(document, sentence.firstToken + 1) &&
  document.is(sentence.firstToken + 2, dash) &&
  tellsFuture(document, { ...sentence, firstToken: sentence.firstToken + 3 });

/** Whether something is not to be had without another thing: «Без справки пособие не назначат». */
function isNotWithout(document: Document, index: number, { lastToken }: Sentence): boolean {
  const first = document.cues().at(without, index);
  if (first < 0) return false;
  for (let token = first + 1; token < lastToken; token++) if (document.is(token, negation)) return true;
  return false;
}

/** Marks after which the main clause comes. */
const clauseEnd = wordClass({ en: [','], ru: [','] });
/** What follows a condition that is no consequence: advice about what to do. */
const positive = cue({
  ru: 'по завершении | если [нарушений/замечаний/ошибок] [нет/не] | если что-то не так | если [вам/] не подойд* | если не подходит',
  en: 'if you are not sure | if nothing is [found/wrong] | if no [faults/defects/problems/breaches] | if [all/everything] [is/goes/checks]',
});

/** What was not there is the reason then. */
const because = cue({ en: 'because', ru: 'потому что | так как | поскольку' });

/** The mark after the clause in which `token` stands; the last token where there is none. */
function clauseEndIn(document: Document, token: number, lastToken: number): number {
  let end = token;
  while (end < lastToken && !document.is(end, clauseEnd)) end += 1;
  return Math.min(end, lastToken - 1);
}

/** Whether a condition stands in the sentence in which something is not done. */
function hasNegatedCondition(document: Document, index: number, sentence: Sentence): boolean {
  const { firstToken, lastToken } = sentence;
  if (!document.cues().has(conditional, index)) return false;
  const { kind } = document.tokens;
  for (let token = firstToken; token < lastToken; token++) {
    if (!document.is(token, condition) && !(token === firstToken && document.is(token, opening))) continue;
    for (let next = token + 1; next < lastToken && next < token + 14; next++) {
      if (kind[next] === TokenKind.punctuation && document.is(next, clauseEnd)) break;
      // «Если учиться не на чем, напишите нам»: what is to be done then is help.
      if (document.is(next, negation))
        return commandIn(document, { ...sentence, firstToken: clauseEndIn(document, next, lastToken) }) < 0;
    }
  }
  return false;
}

/** Whether a sentence says what comes of not acting. */
export function tellsSanction(document: Document, index: number, sentence: Sentence): boolean {
  const cues = document.cues();
  if (cues.has(positive, index)) return false;
  if (cues.has(sanction, index)) return true;
  if (cues.has(because, index)) return false;
  return (
    cues.has(withoutIt, index) ||
    isNotWithout(document, index, sentence) ||
    opensWithout(document, sentence) ||
    opensWithNot(document, sentence) ||
    hasNegatedCondition(document, index, sentence)
  );
}

/** Whether a sentence speaks of a sanction outright: what it says comes next is a threat. */
export const hasSanction = (document: Document, index: number): boolean =>
  document.cues().has(sanction, index) && !document.cues().has(positive, index);
