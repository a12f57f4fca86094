import { type ActNoun, actAt, acts, entriesOf, lightVerbForms, actNouns as nouns, verbOf } from '../act-nouns.ts';
import { type Found, lightVerbs, particleOf, withNoun } from '../light-verbs.ts';
import { endsClause, likeCase, quote, textOf } from '../passage.ts';
import { phraseAround } from '../phrase-findings.ts';
import { verbalNounsInRussian } from '../russian/verbal-nouns.ts';
import type { Document, Rule, RuleFinding, Sentence, Suggestion } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

/** What a search stops at, besides nouns. */
const start = startClass({
  en: (data) => [...lightVerbForms(data), ...list('be been being is are was were')],
});

const none: readonly Suggestion[] = [];
/** How far apart verb and noun may stand, in tokens. */
const reach = { before: 14, required: 40 };
const preposition = wordClass({
  en: list('of to in on at by for from with about under within without after before into upon'),
});
const be = wordClass({ en: list('be been being is are was were') });
/** Between `be` and what is done: `is not formally required`. */
const between = wordClass({ en: [...list('be been being is are was were not to required'), /ly$/] });
const participle = wordClass({ en: [/(?:ed|en|made|held|undertaken)$/] });
/** Before these, a noun at once is what something is done to. */
const helper = wordClass({ en: list('be being is are was were can may must will shall should could has have had') });
/** Begin a clause before such a noun: `before consideration can be given`, `prior to consideration being given`. */
const opening = wordClass({ en: list('before after until without') });
const prior = wordClass({ en: ['prior'] });
const demand = wordClass({ en: list('required necessary needed requested mandatory compulsory essential') });

const clauseWord = wordClass({ en: list('that which if when and where') });
const comma = wordClass({ en: [','] });
const the = wordClass({ en: ['the'] });
const of = wordClass({ en: ['of'] });
const ofOrAnd = wordClass({ en: list('of and') });
const waiting = wordClass({ en: list('following upon pending') });

/** Whether the noun stands at the head of its clause: `an application … may be made`, not `in the application …`. */
function isSubject(document: Document, sentence: Sentence, noun: number): boolean {
  for (let token = noun - 1; token >= sentence.firstToken && token >= noun - 4; token--) {
    if (endsClause(document, token) || document.is(token, clauseWord)) return true;
    if (document.is(token, preposition))
      return document.is(noun + 1, helper) && (document.is(token, opening) || document.is(token - 1, prior));
  }
  return true;
}

/** `the verification of the determination of`: the whole of it, or `following receipt of`. */
function chainAt(document: Document, sentence: Sentence, noun: number): Found | undefined {
  if (noun + 1 >= sentence.lastToken || !document.is(noun + 1, of)) return undefined;
  if (document.is(noun - 1, waiting)) {
    const passage = textOf(document, noun - 1, noun + 2);
    const message = `Use the verb ${quote('en', verbOf(document, noun))} instead of ${quote('en', passage)}: say who does it.`;
    return { first: noun - 1, last: noun + 2, message };
  }
  const second = noun + 2 < sentence.lastToken && document.is(noun + 2, the) ? noun + 3 : noun + 2;
  if (second + 1 >= sentence.lastToken || !document.is(second, nouns) || !document.is(second + 1, of)) return undefined;
  const verbs = `${quote('en', verbOf(document, noun))}, ${quote('en', verbOf(document, second))}`;
  const message = `Use verbs (${verbs}) instead of ${quote('en', textOf(document, noun, second + 2))}.`;
  return { first: noun, last: second + 2, message };
}

/** What is done to a noun, or demanded, with the form of `be` at a token. */
function passiveAt(
  document: Document,
  sentence: Sentence,
  token: number,
  subject: number,
  clause: number,
): Found | undefined {
  const { tokens, data } = document;
  const { lastToken } = sentence;
  let act = token + 1;
  while (act < token + 3 && act < lastToken && document.is(act, between) && !document.is(act, demand)) act += 1;
  if (act >= lastToken) return undefined;
  if (document.is(act, demand) && document.is(subject + 1, ofOrAnd) && token - subject <= reach.required) {
    const message = `Say who must do it, with the verb ${quote('en', verbOf(document, subject))}: “please …” or “you must …”.`;
    return { first: token, last: act + 1, message };
  }
  if (subject < clause || token - subject > reach.before || !document.is(act, participle)) return undefined;
  const [noun, verb] = [tokens.key(subject), tokens.key(act)];
  const entry = entriesOf(data)
    .get(noun)
    ?.find((one) => one.verbs.includes(verb));
  const particle = particleOf(verb);
  if (!entry || (particle && (act + 1 >= lastToken || tokens.key(act + 1) !== particle))) return undefined;
  const message = `Say who acts, with the verb ${quote('en', entry.instead)} instead of ${quote('en', `${noun} … ${verb}`)}.`;
  return { first: subject, last: act + (particle ? 2 : 1), message };
}

/** Tokens of two ascending lists, as they stand in the text. */
class Marks {
  readonly #acts: Int32Array;
  readonly #others: Int32Array;
  act = 0;
  other = 0;

  constructor(nouns: Int32Array, others: Int32Array) {
    this.#acts = nouns;
    this.#others = others;
  }

  /** The next one before `until`, or -1. */
  next(until: number): number {
    const act = this.#acts[this.act] ?? until;
    const other = this.#others[this.other] ?? until;
    const token = act < other ? act : other;
    if (token >= until) return -1;
    if (act === token) this.act += 1;
    if (other === token) this.other += 1;
    return token;
  }

  /** Passes over those before a token. */
  skip(from: number): void {
    while ((this.#acts[this.act] ?? from) < from) this.act += 1;
    while ((this.#others[this.other] ?? from) < from) this.other += 1;
  }
}

/** Finds what hides its verb in the sentence that the next marks stand in. */
function findIn(document: Document, sentence: Sentence, marks: Marks): Found[] {
  const { lastToken } = sentence;
  const found: Found[] = [];
  /** The last noun that heads a clause: what is done to it comes later. */
  let subject = -1;
  let clause = sentence.firstToken;
  let looked = sentence.firstToken;
  let done = 0;
  for (let token = marks.next(lastToken); token >= 0; token = marks.next(lastToken)) {
    if (token < done) continue;
    // Without a subject it does not matter where a clause ends.
    if (subject < 0) looked = token;
    for (; looked < token; looked++) {
      if (!endsClause(document, looked)) continue;
      if (!document.is(looked, comma)) subject = -1;
      clause = looked + 1;
    }
    if (document.is(token, nouns)) {
      const chain = chainAt(document, sentence, token);
      if (chain) found.push(chain);
      if ((subject < 0 || (subject < clause && token - clause < 3)) && isSubject(document, sentence, token))
        subject = token;
    }
    if (document.is(token, lightVerbs)) {
      const light = withNoun(document, sentence, token);
      if (light) {
        found.push(light);
        done = light.last;
        continue;
      }
    }
    if (subject < 0 || !document.is(token, be)) continue;
    const passive = passiveAt(document, sentence, token, subject, clause);
    if (!passive) continue;
    found.push(passive);
    subject = -1;
  }
  return found;
}

/** What is said of `the completion of the form`. */
function toldOf(document: Document, { first, last, verb }: ActNoun): Found {
  const passage = textOf(document, first, last);
  if (verb !== '')
    return { first, last, message: `Use the verb ${quote('en', verb)} instead of ${quote('en', passage)}.` };
  const bare = textOf(document, first + 1, last - 1);
  const message = `Write ${quote('en', bare)} instead of ${quote('en', passage)}.`;
  return { first, last, message, suggestion: likeCase(passage, bare) };
}

/** Adds `the completion of the form`, where nothing else is found: a small thing when it is alone in its sentence. */
function addAlone(document: Document, sentence: Sentence, tokens: Int32Array, found: Found[]): void {
  const alone: ActNoun[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const act = actAt(document, tokens[index] ?? 0, sentence);
    if (act) alone.push(act);
  }
  if (alone.length === 0) return;
  const told = new Set<number>();
  for (const { first, last } of found)
    told
      .add(first)
      .add(first + 1)
      .add(last - 2)
      .add(last - 1);
  for (const act of alone)
    if (!told.has(act.first + 1) && !told.has(act.last - 1))
      found.push({ ...toldOf(document, act), mild: alone.length < 2 });
}

function check(document: Document): readonly RuleFinding[] {
  const { tokens } = document;
  const findings: RuleFinding[] = [];
  const nounTokens = document.where(acts);
  if (nounTokens.length === 0) return findings;
  const inOfficialese = phraseAround(document, 'officialese');
  const marks = new Marks(nounTokens, document.where(start));
  while (marks.act < nounTokens.length) {
    const from = marks.act;
    const sentence = document.sentenceOf(nounTokens[from] ?? 0);
    marks.skip(sentence.firstToken);
    const found = findIn(document, sentence, marks);
    addAlone(document, sentence, nounTokens.subarray(from, marks.act), found);
    for (const { first, last, message, suggestion, mild } of found) {
      if (inOfficialese(first, last)) continue;
      const place = { start: tokens.start[first] ?? 0, end: tokens.end[last - 1] ?? 0 };
      const suggestions = suggestion === undefined ? none : [{ text: suggestion }];
      findings.push(
        mild === true ? { ...place, message, suggestions, severity: 'info' } : { ...place, message, suggestions },
      );
    }
  }
  return findings;
}

/** Finds verbs hidden in nouns: `make an application`, `completion of the form is required`. */
export const nominalisation: Rule = {
  id: 'nominalisation',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Avoid hidden verbs',
    url: 'https://www.plainlanguage.gov/guidelines/words/avoid-hidden-verbs/',
  },
  text: {
    en: {
      title: 'Hidden verb',
      why: 'A verb turned into a noun needs a helper verb and loses its actor. The sentence gets longer and says less.',
      how: 'Find the noun that names the action and make it the verb again: “apply”, not “make an application”.',
      bad: [
        'You can make an application online.',
        'We will carry out a review of your case.',
        'Completion and return of the form is required.',
        'Consideration was given to your letter.',
        'Sign the form before further consideration can be given to it.',
        'Call us about the making of a claim.',
        'We will help with the completion of the form.',
      ],
      good: [
        'You can apply online.',
        'We will review your case.',
        'Please complete and return the form.',
        'We considered your letter.',
        'Sign the form before we can consider it.',
        'Call us about how to claim.',
        'We will help you to complete the form.',
      ],
      alsoGood: [
        'Please fill in the application form and keep the receipt.',
        'The payment arrangement ends in May.',
        'The meeting of the panel is on Monday, and the decision of the court came today.',
        'Take the report and the statement with you.',
      ],
    },
    ru: {
      title: 'Действия спрятаны в существительных',
      why: 'В «проведении проверки соблюдения» не видно, кто действует и что делать. Глагол короче и сразу называет того, кто действует.',
      how: 'Замените существительное глаголом: «мы проверим, соблюдаете ли Вы правила». Одно такое слово на фразу не беда.',
      bad: [
        'Сообщаем о необходимости прохождения ежегодной перерегистрации.',
        'Возможно рассмотрение вопроса о предоставлении рассрочки.',
        'Обратите внимание на необходимость освобождения чердака.',
        'В целях недопущения прекращения выплат пришлите справку.',
      ],
      good: [
        'Каждый год проходите перерегистрацию.',
        'Вы можете попросить рассрочку.',
        'Освободите, пожалуйста, чердак.',
        'Чтобы выплаты не прекратились, пришлите справку.',
      ],
      alsoGood: [
        'Мы получили Ваше заявление и ответим в мае 2026 года.',
        'Для получения справки возьмите паспорт.',
        'Напишите в отделение или в управление образования.',
        'Условия договора и требования закона Вы знаете.',
        'Сообщение о рождении ребёнка дошло, удостоверение готово.',
      ],
    },
  },
  check: (document) => (document.language === 'ru' ? verbalNounsInRussian(document) : check(document)),
};
