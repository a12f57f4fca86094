import type { LetterFact, LetterVerdict } from '../letter-scope.ts';
import { endsClause, isRead, quote } from '../passage.ts';
import type { Document, Sentence } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';
import { factAt, type Kind, letterOf } from './found.ts';

/** What an office threatens with: an act in the future or in the passive, or what a thing brings. */
const sanction = startClass({
  ru: [
    ...list(
      'приставам приставов суд взыщем отключим прекратим расторгнем аннулируем удержим эвакуируем ограничим штраф штрафа ответственность',
    ),
    /^(?:взыскан|отключен|ограничен|прекращен|расторгнут|аннулирован|исключен|уничтожен|отозван|лишен|изъят|эвакуирован|снят|приостановлен|оштрафован|привлечен|наложен|удержан)[аоы]?$/,
    /^(?:взыскани|отключени|уничтожени|расторжени|аннулировани|выселени|эвакуаци|конфискаци|наложени|приостановлени|лишени|ограничени)[еюя]$/,
  ],
});
/** What makes it a threat. */
const coming = wordClass({
  ru: list(
    'будет будут может могут влечет повлечет грозит грозят подлежат подлежит придется вынуждены повлечь несет понесете несете будете передадим обратимся подадим направим передаст',
  ),
});
/** Verbs of the office that say what it will do. */
const weWill = wordClass({ ru: list('взыщем отключим прекратим расторгнем аннулируем удержим эвакуируем ограничим') });
/** Places and things that need an act beside them. */
const place = wordClass({ ru: list('приставам приставов суд штраф штрафа ответственность') });
const sends = wordClass({
  ru: [
    ...list(
      'передадим передаст обратимся обратится подадим направим направлены переданы передано передан передана влечет повлечет грозит несет понесете несете наложен наложим возложена придется',
    ),
    /^привлечен[аы]?$/,
  ],
});
const calming = wordClass({ ru: list('не без избежать чтобы нельзя вы') });
/** A question or a heading that tells of a time: «Когда отключим воду». */
const telling = wordClass({ ru: list('когда где как почему зачем') });
/** What the reader can do, and where they find help. */
const aid = startClass({
  ru: list(
    'заплатите оплатите погасите внесите уплатите позвоните звоните пришлите отправьте приходите придите принесите приносите обратитесь обращайтесь напишите пишите подайте сообщите запишитесь заполните подпишите передайте проверьте попросите пройдите приложите исправьте укажите выберите скажите покажите перенесите подтвердите просим можете поможем сможете нужно подскажем уберите сделайте откройте освободите ответьте',
  ),
});
const asked = wordClass({ ru: list('вас вам вы') });
/** How far the verb may stand from the sanction, in tokens. */
const reach = 7;

/** The threat that a word belongs to, as first and last token, exclusive. */
function threatAt(
  document: Document,
  token: number,
  { firstToken, lastToken }: Sentence,
): [number, number] | undefined {
  const isPlace = document.is(token, place);
  if (!isPlace && document.is(token, weWill))
    return token === firstToken + 1 && document.is(firstToken, telling) ? undefined : [token, token + 1];
  const verb = isPlace ? sends : coming;
  for (let at = token - 1; at >= firstToken && at >= token - reach && !endsClause(document, at); at--) {
    if (document.is(at, calming)) return undefined;
    if (document.is(at, verb)) return document.is(at - 1, calming) ? undefined : [at, token + 1];
  }
  for (let at = token + 1; at < lastToken && at < token + reach && !endsClause(document, at); at++) {
    if (document.is(at, calming)) return undefined;
    if (document.is(at, verb)) return [token, at + 1];
  }
  return undefined;
}

/** Whether a word asks the reader to act or offers help: «заплатите», «просим Вас», «Вы можете». */
function helps(document: Document, token: number): boolean {
  const { tokens } = document;
  switch (tokens.key(token)) {
    case 'просим':
      return document.is(token + 1, asked);
    case 'можете':
    case 'сможете':
      return tokens.key(token - 1) !== 'не' && document.is(token - 1, asked);
    case 'нужно':
      return document.is(token - 1, asked);
    default:
      return true;
  }
}

function collect(document: Document, isWhole: boolean): LetterFact<Kind>[] {
  const threats = document.where(sanction);
  const aids = document.where(aid);
  const facts: LetterFact<Kind>[] = [];
  if (isWhole && threats.length === 0) return facts;
  let done = 0;
  for (const token of threats) {
    if (token < done) continue;
    const sentence = document.sentenceOf(token);
    const threat = isRead(document, sentence) ? threatAt(document, token, sentence) : undefined;
    if (!threat) continue;
    done = threat[1];
    facts.push(factAt(document, ...threat, 'threat', 'threat'));
  }
  for (const token of aids) {
    if (!helps(document, token)) continue;
    facts.push(factAt(document, token, token + 1, 'threat', 'aid'));
  }
  return facts;
}

function judge(facts: readonly LetterFact<Kind>[]): LetterVerdict[] {
  const verdicts: LetterVerdict[] = [];
  for (const [fact, { note, passage }] of facts.entries()) {
    const { kind } = note;
    if (kind === 'aid') break;
    const message = `Сначала скажите, что сделать, до какого дня и кто поможет, а ${quote('ru', passage)} напишите ниже.`;
    verdicts.push({ fact, message, suggestions: [] });
  }
  return verdicts;
}

/** A threat that stands before what the reader can do about it, in Russian. */
export const threatInRussian = letterOf(collect, judge);
