import { endsClause, isRead, quote, textOf } from '../passage.ts';
import { phraseAround } from '../phrase-findings.ts';
import {
  type Document,
  type Language,
  type Rule,
  type RuleFinding,
  type Sentence,
  TokenKind,
  type Tokens,
} from '../types.ts';

/** Finds the actor-less acts in one sentence: first and last token, exclusive. */
type Find = (document: Document, sentence: Sentence, acts: ReadonlySet<string>) => Iterable<[number, number]>;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const been = words('was were been being be');
const modals = words('must shall should may might cannot will would could can not has have had');
const adverbs = words('not also now still already never always then therefore since so thus hereby');
/** After `by`: when or by what means, not by whom. */
const noActor = words(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday post phone telephone email e-mail letter bank cheque card hand law fax text noon midnight return virtue means default',
);
/** Ends the reach of a passive: another clause begins. */
const clauseWords = words('and but or that which who because if when unless although');

/** Whether an actor stands after token `from`: `by the tribunal`, not `by 1 May` or `by post`. */
function hasActorAfter(tokens: Tokens, from: number, sentence: Sentence): boolean {
  const last = Math.min(sentence.lastToken - 1, from + 25);
  for (let token = from; token < last; token++) {
    if (endsClause(tokens, token) || clauseWords.has(tokens.key(token))) return false;
    if (tokens.key(token) !== 'by') continue;
    const next = tokens.key(token + 1);
    if (tokens.kind[token + 1] === TokenKind.word && !noActor.has(next) && !next.endsWith('ing')) return true;
  }
  return false;
}

/** Whether a word belongs to the verb: `should also be`, `has not previously been`. */
const isHelper = (key: string): boolean => modals.has(key) || adverbs.has(key) || /[a-z]{3}ly$/.test(key);

function* findEnglish({ tokens }: Document, sentence: Sentence, acts: ReadonlySet<string>): Iterable<[number, number]> {
  const key = (token: number): string => (token >= sentence.firstToken ? tokens.key(token) : '');
  for (let token = sentence.firstToken; token < sentence.lastToken; token++) {
    const verb = key(token);
    const impersonal = verb === 'is' && key(token - 1) === 'it';
    if (!impersonal && !been.has(verb)) continue;
    let act = token + 1;
    while (act <= token + 3 && act < sentence.lastToken && (adverbs.has(key(act)) || /[a-z]ly$/.test(key(act))))
      act += 1;
    if (act >= sentence.lastToken || !acts.has(key(act))) continue;
    if (impersonal && !/^(?:that|by|to)$/.test(key(act + 1))) continue;
    // `can be found online` tells where; `it was found that` is an act.
    if (key(act) === 'found' && !/^(?:that|to)$/.test(key(act + 1))) continue;
    // `She was determined to go.`
    if (key(act) === 'determined' && key(act + 1) === 'to') continue;
    let first = token;
    while (first > sentence.firstToken && isHelper(key(first - 1))) first -= 1;
    // `can be made online` offers a choice, and to offer is to be polite.
    if (verb === 'be' && key(first) === 'can' && key(first + 1) !== 'not') continue;
    // `is to be lodged` orders, `for the form to be read` does not.
    if (verb === 'be' && key(token - 1) === 'to') {
      if (!/^(?:is|are|was|were|has|have|needs?|ought|required)$/.test(key(token - 2))) continue;
      first = token - 2;
    }
    if (key(first - 1) === 'it') first -= 1;
    if (!hasActorAfter(tokens, act + 1, sentence)) yield [first, act + 1];
  }
}

const prepositions = words('в во на по с со к ко о об от до из за для при под над перед между через у без');
const instrumental = /(?:ами|ями|[^о]ом|[^нщшч]ем|(?:ци|ени|ани|сси)ей|мной|ством|ием)$/;
const adjective = /(?:ым|им|ой|ей|ыми|ими)$/;

/** Whether a word of the clause around `act` names who acts: «комиссией», «нами», but not «с заявлением». */
function hasInstrumental(tokens: Tokens, act: number, sentence: Sentence): boolean {
  const isActor = (token: number): boolean => {
    const key = tokens.key(token);
    if (key === 'нами' || key === 'вами' || key === 'ими' || key === 'им' || key === 'ею') return true;
    // «налоговой службой установлено»: the noun stands last, an adjective in «-ой» does not.
    const next = token + 1;
    const last = next === act || next >= sentence.lastToken || tokens.kind[next] === TokenKind.punctuation;
    if (key.length < 4 || !(instrumental.test(key) || (last && /[бвдлмнпт]ой$/.test(key)))) return false;
    const before = tokens.key(token - 1);
    return !prepositions.has(before) && !(adjective.test(before) && prepositions.has(tokens.key(token - 2)));
  };
  for (let token = act + 1; token < sentence.lastToken && token < act + 8 && !endsClause(tokens, token); token++)
    if (isActor(token)) return true;
  for (let token = act - 1; token >= sentence.firstToken && token > act - 8 && !endsClause(tokens, token); token--)
    if (isActor(token)) return true;
  return false;
}

function* findRussian({ tokens }: Document, sentence: Sentence, acts: ReadonlySet<string>): Iterable<[number, number]> {
  for (let token = sentence.firstToken; token < sentence.lastToken; token++) {
    const key = tokens.key(token);
    if (!acts.has(key)) continue;
    const next = tokens.key(token + 1);
    // «установлен ст. 5»: the law is the actor.
    if (/^(?:ст|п|ч|гл)$/.test(next) || hasInstrumental(tokens, token, sentence)) continue;
    let first = token;
    if (first > sentence.firstToken && /^(?:был[аио]?|будет|будут|быть)$/.test(tokens.key(first - 1))) first -= 1;
    if (first > sentence.firstToken && /^(?:может|могут|должн[аоы]|должен)$/.test(tokens.key(first - 1))) first -= 1;
    const decided = key === 'принято' && next === 'решение';
    yield [first, decided ? token + 2 : token + 1];
  }
}

const find: Readonly<Record<Language, Find>> = { en: findEnglish, ru: findRussian };
const message: Readonly<Record<Language, (passage: string) => string>> = {
  en: (passage) => `Name who acts, for example “we” or “you”, instead of ${passage}.`,
  ru: (passage) => `Назовите, кто действует, вместо ${passage}: «мы проверили», «комиссия решила».`,
};

function* check(document: Document): Iterable<RuleFinding> {
  const { language, tokens, sentences, data } = document;
  const acts = new Set(data.participles);
  const inOfficialese = phraseAround(document, 'officialese');
  for (const sentence of sentences) {
    if (!isRead(document, sentence)) continue;
    for (const [first, last] of find[language](document, sentence, acts)) {
      // «принято решение» inside a phrase of officialese is told of there.
      if (inOfficialese(first, last)) continue;
      yield {
        start: tokens.start[first] ?? 0,
        end: tokens.end[last - 1] ?? 0,
        message: message[language](quote(language, textOf(document, first, last))),
        suggestions: [],
      };
    }
  }
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
      ],
      good: ['We have refused your application.', 'You owe us money.', 'You must submit the form by 1 May.'],
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
