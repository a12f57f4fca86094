import { endsClause, likeCase, quote, textOf } from '../passage.ts';
import { isParticiple, participleOf } from '../passive.ts';
import { phraseAround } from '../phrase-findings.ts';
import { passivesInRussian } from '../russian/passive.ts';
import {
  type Document,
  type Rule,
  type RuleFinding,
  type Sentence,
  type Suggestion,
  TokenKind,
  type WordClass,
} from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

/** What every such act has: a form of `be`. */
const start = startClass({ en: list('was were been being be is') });
const acts = wordClass({ en: ({ participles }) => participles });
const modals = list('must shall should may might cannot will would could can not has have had');
const adverbs = list('not also now still already never always then therefore since so thus hereby');
/** What belongs to the verb: `should also be`, `has not previously been`. */
const helper = wordClass({ en: [...modals, ...adverbs, /[a-z]{3}ly$/] });
/** After `by`: when or by what means, not by whom. */
const noActor = wordClass({
  en: [
    ...list(
      'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday post phone telephone email e-mail letter bank cheque card hand law fax text noon midnight return virtue means default',
    ),
    /ing$/,
  ],
});
const determiner = wordClass({ en: list('the that this your our its') });
const time = wordClass({ en: list('date day end close time deadline week month year morning then') });
/** Ends the reach of a passive: another clause begins. */
const clauseWord = wordClass({ en: list('and but or that which who because if when unless although') });

const isWord = wordClass({ en: ['is'] });
const it = wordClass({ en: ['it'] });
const be = wordClass({ en: ['be'] });
const by = wordClass({ en: ['by'] });
const can = wordClass({ en: ['can'] });
const not = wordClass({ en: ['not'] });
const to = wordClass({ en: ['to'] });
const foundWord = wordClass({ en: ['found'] });
const thatTo = wordClass({ en: list('that to') });
const thatByTo = wordClass({ en: list('that by to') });
/** Before `to be`: an order. */
const ordering = wordClass({ en: list('is are was were has have need needs ought required') });
/** `by that date`, `by the end of May`: when, not by whom. */
function tellsTime(document: Document, by: number, last: number): boolean {
  for (let token = by + 1; token < last && token <= by + 4; token++) {
    if (document.is(token, time)) return true;
    if (token === by + 1 && !document.is(token, determiner)) return false;
    if (document.tokens.kind[token] !== TokenKind.word) return false;
  }
  return false;
}

/** Whether an actor stands after token `from`: `by the tribunal`, not `by 1 May` or `by post`. */
function hasActorAfter(document: Document, from: number, sentence: Sentence): boolean {
  const { tokens } = document;
  const last = Math.min(sentence.lastToken - 1, from + 25);
  for (let token = from; token < last; token++) {
    if (endsClause(document, token) || document.is(token, clauseWord)) return false;
    if (!document.is(token, by)) continue;
    // `It was found in checks made by us`: the actor belongs to the checks.
    if (token > from && isParticiple(document, token - 1)) continue;
    if (tellsTime(document, token, last)) continue;
    if (tokens.kind[token + 1] === TokenKind.word && !document.is(token + 1, noActor)) return true;
  }
  return false;
}

/** The actor-less act that a token belongs to: its first and last token, exclusive. */
function findActorless(document: Document, token: number, sentence: Sentence): [number, number] | undefined {
  const { firstToken } = sentence;
  const is = (at: number, words: WordClass): boolean => at >= firstToken && document.is(at, words);
  const impersonal = document.is(token, isWord);
  if (impersonal && !is(token - 1, it)) return undefined;
  const act = participleOf(document, token, sentence);
  if (act <= token || !document.is(act, acts)) return undefined;
  if (impersonal && !document.is(act + 1, thatByTo)) return undefined;
  // `can be found online` tells where; `it was found that` is an act.
  if (document.is(act, foundWord) && !document.is(act + 1, thatTo)) return undefined;
  let first = token;
  while (first > firstToken && document.is(first - 1, helper)) first -= 1;
  const isBe = document.is(token, be);
  // `can be made online` offers a choice, and to offer is to be polite.
  if (isBe && is(first, can) && !is(first + 1, not)) return undefined;
  // `is to be lodged` orders, `for the form to be read` does not.
  if (isBe && is(token - 1, to)) {
    if (!is(token - 2, ordering)) return undefined;
    first = token - 2;
  }
  if (is(first - 1, it)) first -= 1;
  return hasActorAfter(document, act + 1, sentence) ? undefined : [first, act + 1];
}

const that = wordClass({ en: ['that'] });
const none: readonly Suggestion[] = [];

/** `It has been found that …` is `We have found that …`; nothing for other acts, whose words stand elsewhere. */
function withActor(passage: string): readonly Suggestion[] {
  const [, helper, act] = /^it (has been|was) ([a-z]+)$/i.exec(passage) ?? [];
  return act ? [{ text: likeCase(passage, helper === 'was' ? `we ${act}` : `we have ${act}`) }] : none;
}

function check(document: Document): readonly RuleFinding[] {
  const { tokens } = document;
  const findings: RuleFinding[] = [];
  const starts = document.where(start);
  if (starts.length === 0) return findings;
  const inOfficialese = phraseAround(document, 'officialese');
  for (let index = 0; index < starts.length; index++) {
    const token = starts[index] ?? 0;
    const found = findActorless(document, token, document.sentenceOf(token));
    // `it was decided` inside a phrase of officialese is told of there.
    if (!found || inOfficialese(...found)) continue;
    const [first, last] = found;
    const passage = textOf(document, first, last);
    findings.push({
      start: tokens.start[first] ?? 0,
      end: tokens.end[last - 1] ?? 0,
      message: `Name who acts, for example “we” or “you”, instead of ${quote('en', passage)}.`,
      suggestions: document.is(last, that) ? withActor(passage) : none,
    });
  }
  return findings;
}

/** Finds official acts that nobody is said to have done. */
export const agentlessPassive: Rule = {
  id: 'agentless-passive',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Use active voice',
    url: 'https://www.plainlanguage.gov/guidelines/conversational/use-active-voice/',
  },
  text: {
    en: {
      title: 'Act without an actor',
      why: 'The reader cannot see who decided, or who must act, and so does not know whom to ask or what to do.',
      how: 'Say who does it: “we decided”, “the tribunal refused”, “you must send”.',
      bad: [
        'Your application has been refused.',
        'It has been determined that you owe us money.',
        'The form must be submitted by 1 May.',
        'Payment must be received by that date.',
        'It was determined in checks made by our staff that your income is higher.',
      ],
      good: [
        'We have refused your application.',
        'You owe us money.',
        'You must submit the form by 1 May.',
        'You must pay by that date.',
        'Our staff found that your income is higher.',
      ],
      alsoGood: [
        'The tribunal is closed on Sunday.',
        'The claim was refused by the tribunal.',
        'You were born in May and are married.',
        'Forms can be found online.',
        'She was determined to appeal.',
      ],
    },
    ru: {
      title: 'Действие без действующего лица',
      why: 'Читатель не видит, кто решил и кто отвечает. Он не знает, кого спросить и что делать дальше.',
      how: 'Назовите, кто действует: «мы проверили», «комиссия решила», «инспектор приедет».',
      bad: [
        'В назначении выплаты отказано.',
        'В ходе осмотра выявлено повреждение трубы.',
        'Ваше заявление рассмотрено.',
        'Проведена проверка счётчика.',
        'Документы возвращаются по почте.',
      ],
      good: [
        'Мы не можем назначить выплату.',
        'Мастер нашёл трещину в трубе.',
        'Мы рассмотрели Ваше заявление.',
        'Мастер проверил счётчик.',
        'Мы вернём документы по почте.',
      ],
      alsoGood: [
        'Комиссией составлен акт. Нами рассмотрено заявление.',
        'Порядок установлен законом.',
        'Приём открыт с девяти до шести. Адрес указан в письме.',
        'Вы записаны на среду.',
        'План дома готов, он один.',
        'Гулять здесь с собакой запрещено.',
        'Министерством Ваше письмо, которое пришло в мае, рассмотрено.',
      ],
    },
  },
  check: (document) => (document.language === 'ru' ? passivesInRussian(document) : check(document)),
};
