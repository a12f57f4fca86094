import { endsClause, likeCase, quote, textOf } from '../passage.ts';
import { isParticiple, participleOf } from '../passive.ts';
import { phraseAround } from '../phrase-findings.ts';
import {
  type Document,
  type Language,
  type Rule,
  type RuleFinding,
  type Sentence,
  type Suggestion,
  TokenKind,
  type WordClass,
  type Words,
} from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

/** Finds the actor-less act that a token belongs to: its first and last token, exclusive. */
type Find = (document: Document, token: number, sentence: Sentence) => [number, number] | undefined;

/** What every such act has: a form of `be` in English, a short participle in Russian. */
const start = startClass({ en: list('was were been being be is'), ru: ({ participles }) => participles });
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
/** Whether an actor stands after token `from`: `by the tribunal`, not `by 1 May` or `by post`. */
function hasActorAfter(document: Document, from: number, sentence: Sentence): boolean {
  const { tokens } = document;
  const last = Math.min(sentence.lastToken - 1, from + 25);
  for (let token = from; token < last; token++) {
    if (endsClause(document, token) || document.is(token, clauseWord)) return false;
    if (!document.is(token, by)) continue;
    // `It was found in checks made by us`: the actor belongs to the checks.
    if (token > from && isParticiple(document, token - 1)) continue;
    if (tokens.kind[token + 1] === TokenKind.word && !document.is(token + 1, noActor)) return true;
  }
  return false;
}

function findEnglish(document: Document, token: number, sentence: Sentence): [number, number] | undefined {
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

const preposition = wordClass({
  ru: list('в во на по с со к ко о об от до из за для при под над перед между через у без'),
});
const pronouns: Words = list('нами вами ими им ею');
const pronoun = wordClass({ ru: pronouns });
const instrumentals: Words = [/^(?=.{4}).*(?:ами|ями|[^о]ом|[^нщшч]ем|(?:ци|ени|ани|сси)ей|мной|ством|ием)$/];
const instrumental = wordClass({ ru: instrumentals });
/** «службой»; an adjective in «-ой» has a noun behind it. */
const lastInstrumentals: Words = [/^(?=.{4}).*[бвдлмнпт]ой$/];
const instrumentalLast = wordClass({ ru: lastInstrumentals });
const adjective = wordClass({ ru: [/(?:ым|им|ой|ей|ыми|ими)$/] });

const mayAct = wordClass({ ru: [...pronouns, ...instrumentals, ...lastInstrumentals] });

/** Whether a word of the clause around `act` names who acts: «комиссией», «нами», but not «с заявлением». */
function hasInstrumental(document: Document, act: number, sentence: Sentence): boolean {
  const { tokens } = document;
  const isActor = (token: number): boolean => {
    if (!document.is(token, mayAct)) return false;
    if (document.is(token, pronoun)) return true;
    // «налоговой службой установлено»: the noun stands last.
    const next = token + 1;
    const last = next === act || next >= sentence.lastToken || tokens.kind[next] === TokenKind.punctuation;
    if (!document.is(token, instrumental) && !(last && document.is(token, instrumentalLast))) return false;
    return (
      !document.is(token - 1, preposition) &&
      !(document.is(token - 1, adjective) && document.is(token - 2, preposition))
    );
  };
  for (let token = act + 1; token < sentence.lastToken && token < act + 8 && !endsClause(document, token); token++)
    if (isActor(token)) return true;
  for (let token = act - 1; token >= sentence.firstToken && token > act - 8 && !endsClause(document, token); token--)
    if (isActor(token)) return true;
  return false;
}

const law = wordClass({ ru: list('ст п ч гл') });
const wasRu = wordClass({ ru: list('был была было были будет будут быть') });
const mayRu = wordClass({ ru: list('может могут должна должно должны должен') });
const decided = wordClass({ ru: ['принято'] });
const decision = wordClass({ ru: ['решение'] });

function findRussian(document: Document, token: number, sentence: Sentence): [number, number] | undefined {
  // «установлен ст. 5»: the law is the actor.
  if (document.is(token + 1, law) || hasInstrumental(document, token, sentence)) return undefined;
  let first = token;
  if (first > sentence.firstToken && document.is(first - 1, wasRu)) first -= 1;
  if (first > sentence.firstToken && document.is(first - 1, mayRu)) first -= 1;
  const isDecision = document.is(token, decided) && document.is(token + 1, decision);
  return [first, isDecision ? token + 2 : token + 1];
}

const that = wordClass({ en: ['that'] });
const none: readonly Suggestion[] = [];

/** `It has been found that …` is `We have found that …`; nothing for other acts, whose words stand elsewhere. */
function withActor(passage: string): readonly Suggestion[] {
  const [, helper, act] = /^it (has been|was) (\w+)$/i.exec(passage) ?? [];
  return act ? [{ text: likeCase(passage, helper === 'was' ? `we ${act}` : `we have ${act}`) }] : none;
}

const find: Readonly<Record<Language, Find>> = { en: findEnglish, ru: findRussian };
const message: Readonly<Record<Language, (passage: string) => string>> = {
  en: (passage) => `Name who acts, for example “we” or “you”, instead of ${passage}.`,
  ru: (passage) => `Назовите, кто действует, вместо ${passage}: «мы проверили», «комиссия решила».`,
};
/** What is said of a passage: texts have the same few again and again. */
const messages: Readonly<Record<Language, Map<string, string>>> = { en: new Map(), ru: new Map() };
const mostKept = 500;

function messageOf(language: Language, passage: string): string {
  const known = messages[language].get(passage);
  if (known !== undefined) return known;
  const made = message[language](quote(language, passage));
  if (messages[language].size < mostKept) messages[language].set(passage, made);
  return made;
}

function check(document: Document): readonly RuleFinding[] {
  const { language, tokens } = document;
  const findings: RuleFinding[] = [];
  const starts = document.where(start);
  if (starts.length === 0) return findings;
  const inOfficialese = phraseAround(document, 'officialese');
  const search = find[language];
  for (let index = 0; index < starts.length; index++) {
    const token = starts[index] ?? 0;
    const found = search(document, token, document.sentenceOf(token));
    // «принято решение» inside a phrase of officialese is told of there.
    if (!found || inOfficialese(...found)) continue;
    const [first, last] = found;
    const passage = textOf(document, first, last);
    findings.push({
      start: tokens.start[first] ?? 0,
      end: tokens.end[last - 1] ?? 0,
      message: messageOf(language, passage),
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
        'It was determined in checks made by our staff that your income is higher.',
      ],
      good: [
        'We have refused your application.',
        'You owe us money.',
        'You must submit the form by 1 May.',
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
      ],
      good: ['Мы не можем назначить выплату.', 'Мастер нашёл повреждение трубы.', 'Мы рассмотрели Ваше заявление.'],
    },
  },
  check,
};
