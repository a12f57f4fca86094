import { anyLetter, letterByLanguage } from '../letter-by-language.ts';
import { checkByPart, type LetterFact, type LetterScope, type LetterVerdict } from '../letter-scope.ts';
import { quote, textOf } from '../passage.ts';
import { threatInRussian } from '../russian/threat.ts';
import { type Document, type Rule, type Sentence, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

/** What an office threatens with. */
const sanction = startClass({
  en: list(
    'penalty penalties fine fined prosecute prosecuted prosecution prosecutions court bailiff bailiffs enforcement recovery legal evict evicted eviction cancel cancelled canceled cancellation suspend suspended suspension terminate terminated termination revoke revoked revocation disqualify disqualified disqualification forfeit forfeited forfeiture garnish garnished garnishment intercepted seize seized seizure imposition disconnect disconnected disconnection disallowed withdraw withdrawn withdrawal stop stopped lose liable collect collectors surcharge',
  ),
});
/** Before `court`, `recovery` and such there must be an action; alone they are places or things. */
const proceeding = wordClass({ en: list('court enforcement recovery legal collect') });
const action = wordClass({ en: list('action actions proceedings measures debt debts steps summons order') });
/** What makes it a threat: it will or may come. */
const coming = wordClass({ en: [...list('will shall may can could must would reserves reserve result lead'), /'ll$/] });
/** Who is threatened does not act: `you can cancel the order` is an offer. */
const passive = wordClass({ en: list('be face incur lose forfeit become have owe') });
/** A threat only when it is about something that the reader has. */
const everyday = wordClass({ en: list('stop withdraw cancel suspend terminate seize disconnect lose') });
const got = wordClass({ en: list('your you paying payment payments all any the') });
const calming = wordClass({ en: list('not no never cannot without avoid prevent') });

/** What the reader can do, and where they find help. */
const verb = wordClass({
  en: list(
    'pay send return call phone ring write contact complete fill sign bring upload tell email e-mail visit come reply apply provide give check use go ask book choose confirm register renew let make read see show get post take keep start follow report attend remove clear clean cut repair mend fix',
  ),
});
/** After `please`: nothing to do. */
const idle = wordClass({ en: list('note be find accept') });
const turning = startClass({ en: list('please you call contact phone ring help pay send return') });
const duty = wordClass({ en: list('must need should can could may') });
/** Between the verb and the sanction: it belongs to another thing. */
const apart = wordClass({ en: list('before after until during of on about for if when') });
const please = wordClass({ en: ['please'] });
const you = wordClass({ en: ['you'] });
const we = wordClass({ en: ['we'] });
const can = wordClass({ en: ['can'] });
const to = wordClass({ en: ['to'] });
const help = wordClass({ en: ['help'] });
/** Behind `help`: somebody helps. */
const afterHelp = wordClass({ en: list('you with is and') });
/** Behind `will`: what comes. */
const happens = wordClass({ en: list('be follow apply result') });
/** Between a verb of coming and its sanction, in tokens. */
const reach = 6;

/** Whether a token asks the reader to act or offers help: `please pay`, `you must`, `Call us`. */
function helps(document: Document, token: number): boolean {
  const { tokens } = document;
  if (document.is(token, please) && !document.is(token + 1, idle)) return true;
  if (document.is(token, you) && document.is(token + 1, duty)) {
    const act = document.is(token + 2, to) ? token + 3 : token + 2;
    if (document.is(act, verb)) return true;
  }
  if (document.is(token, verb) && token === document.sentenceOf(token).firstToken) return true;
  return document.is(token, help) && document.is(token + 1, afterHelp) && tokens.kind[token] === TokenKind.word;
}

/** Whether the sentence threatens with the word at `token`; gives the first and last token, exclusive. */
function threatAt(
  document: Document,
  token: number,
  { firstToken, lastToken }: Sentence,
): [number, number] | undefined {
  const { tokens } = document;
  let last = token + 1;
  // `The bus will stop here`, `You may lose time`
  if (document.is(token, everyday) && !document.is(last, got)) return undefined;
  if (document.is(token, proceeding)) {
    while (last < lastToken && last <= token + 2 && !document.is(last, action)) last += 1;
    if (last >= lastToken || !document.is(last, action)) return undefined;
    last += 1;
  }
  // `Legal action will be taken`: what comes stands behind it.
  for (let after = last; after < lastToken && after < last + 3; after++) {
    if (tokens.kind[after] === TokenKind.punctuation) break;
    if (!document.is(after, coming)) continue;
    const comes = document.is(after + 1, happens) && !document.is(token - 1, calming);
    if (comes) return [token, after + 2];
    break;
  }
  for (let before = token; before >= firstToken && before >= token - reach; before--) {
    if (document.is(before, calming) || document.is(before, apart)) return undefined;
    if (before < token && tokens.kind[before] === TokenKind.punctuation) return undefined;
    if (!document.is(before, coming)) continue;
    if (document.is(before - 1, you) && !document.is(before + 1, passive)) return undefined;
    // `We can cancel it for you` is an offer.
    if (document.is(before, can) && document.is(before - 1, we)) return undefined;
    if (document.is(before + 1, calming)) return undefined;
    const modal = before > firstToken && document.is(before - 1, coming);
    return [modal ? before - 1 : before, last];
  }
  return undefined;
}

/** What is noted: a threat, or what helps against it; a threat with help inside is none. */
type Met = { readonly helps: boolean };

const helped: Met = { helps: true };
const threatened: Met = { helps: false };

function collect(document: Document, isWhole: boolean): readonly LetterFact<Met>[] {
  const { tokens } = document;
  const facts: LetterFact<Met>[] = [];
  const sanctions = document.where(sanction);
  if (isWhole && sanctions.length === 0) return facts;
  const turns = document.where(turning);
  let turn = 0;
  let done = 0;
  /** In each block the first help is enough. */
  let helpedBlock = -1;
  /** Notes help up to a token. */
  function noteHelp(until: number): void {
    for (; turn < turns.length && (turns[turn] ?? 0) < until; turn++) {
      const token = turns[turn] ?? 0;
      const { block } = document.sentenceOf(token);
      if (block === helpedBlock || !helps(document, token)) continue;
      helpedBlock = block;
      const [start, end] = [tokens.start[token] ?? 0, tokens.end[token] ?? 0];
      facts.push({ start, end, key: '', note: helped, passage: '' });
    }
  }
  for (const token of sanctions) {
    if (token < done) continue;
    const found = threatAt(document, token, document.sentenceOf(token));
    if (!found || found[0] < done) continue;
    noteHelp(found[0]);
    // Behind the first help nothing is told.
    if (isWhole && helpedBlock >= 0) return facts;
    const [first, last] = found;
    done = last;
    const [start, end] = [tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0];
    let note = threatened;
    for (let at = first; at < last; at++) if (document.is(at, turning) && helps(document, at)) note = helped;
    facts.push({ start, end, key: '', note, passage: textOf(document, first, last) });
  }
  noteHelp(tokens.count);
  return facts;
}

const english: LetterScope<Met> = {
  collect,
  judge(facts) {
    const verdicts: LetterVerdict[] = [];
    for (const [fact, { note, passage }] of facts.entries()) {
      if (note.helps) break;
      const message = `Move ${quote('en', passage)} down: say first what the reader must do, by when, and who can help.`;
      verdicts.push({ fact, message, suggestions: [] });
    }
    return verdicts;
  },
};

const letter = letterByLanguage({ en: anyLetter(english), ru: threatInRussian });

/** Finds a threat that stands before what the reader can do about it. */
export const threatFirst: Rule = {
  id: 'threat-first',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Writing effective letters',
    url: 'https://www.plainlanguage.gov/resources/content-types/writing-effective-letters/',
  },
  text: {
    en: {
      title: 'Threat before help',
      why: 'People who are frightened first stop reading. Then they miss what would have helped them.',
      how: 'Begin with what to do and by when, then who can help. Say last what happens if nothing is done.',
      bad: [
        'We will cancel your permit. Please send us the form by 1 May.',
        'Late payment may lead to a penalty. You can pay online.',
        'You may be prosecuted. Call us if you cannot pay.',
        'We will take legal action. Please pay 40 crowns.',
      ],
      good: [
        'Please send us the form by 1 May. If not, we will cancel your permit.',
        'You can pay online. If you pay late, you may have to pay more.',
        'Call us if you cannot pay. If you do nothing, you may be prosecuted.',
        'Please pay 40 crowns. If you do not, we may take legal action.',
      ],
      alsoGood: [
        'You can cancel your booking at any time.',
        'We will not stop your payments. Please call us.',
        'The court is open from 9 am. Please bring this letter.',
        'Please do this by 1 May, or we will cancel your place.',
        'The bus will stop at the town hall.',
        'We can cancel the order for you.',
      ],
    },
    ru: {
      title: 'Угроза раньше помощи',
      why: 'Напуганный человек перестаёт читать. И пропускает то, что ему помогло бы.',
      how: 'Начните с того, что сделать и до какого дня, потом – кто поможет. Что будет, если ничего не делать, скажите в конце.',
      bad: [
        'Ваша машина будет эвакуирована. Заплатите штраф до 1 мая 2026 года.',
        'Мы передадим дело приставам. Позвоните нам, если не можете заплатить.',
        'Опоздание влечёт наложение штрафа. Подайте отчёт до 1 мая 2026 года.',
        'Подача воды может быть прекращена. Вы можете заплатить на сайте.',
      ],
      good: [
        'Заплатите до 1 мая 2026 года. Если не заплатить, машину увезут на стоянку.',
        'Позвоните нам, если не можете заплатить. Без оплаты мы передадим дело приставам.',
        'Подайте отчёт до 1 мая 2026 года. За опоздание придётся заплатить штраф.',
        'Вы можете заплатить на сайте. Если долг останется, мы прекратим подачу воды.',
      ],
      alsoGood: [
        'Когда отключим воду\n\nВоды не будет пятого мая с девяти до двенадцати часов.',
        'Мы не передадим дело приставам. Позвоните нам.',
        'Суд находится на улице Садовой. Приходите к девяти часам.',
        'Ограничение движения на улице Лесной снято. Вы можете проехать.',
        'Заплатите вовремя, чтобы не было штрафа.',
        'Вы можете обратиться в суд. Напишите нам, если не согласны.',
      ],
    },
  },
  scope: 'letter',
  letter,
  check: checkByPart(letter),
};
