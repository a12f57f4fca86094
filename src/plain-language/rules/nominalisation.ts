import { actsOf, entriesOf, ingWords, isAct, actNouns as nouns } from '../act-nouns.ts';
import { type Found, lightVerbs, particleOf, withNoun } from '../light-verbs.ts';
import { endsClause, likeCase, quote, textOf } from '../passage.ts';
import { phraseAround } from '../phrase-findings.ts';
import { verbalNounsInRussian } from '../russian/verbal-nouns.ts';
import type { Document, Rule, RuleFinding, Sentence } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

/** What a search stops at. */
const start = startClass({
  en: (data) => [
    ...data.lightVerbs.flatMap((entry) => [...entry.nouns, ...entry.verbs]),
    ...list(`be been being is are was were ${ingWords}`),
  ],
});

/** How far apart verb and noun may stand, in tokens. */
const reach = { before: 14, required: 40 };
const preposition = wordClass({
  en: list('of to in on at by for from with about under within without after before into upon'),
});
const be = wordClass({ en: list('be been being is are was were') });
/** Between `be` and what is done: `is not formally required`. */
const between = wordClass({ en: [...list('be been being is are was were not to required'), /ly$/] });
const participle = wordClass({ en: [/(?:ed|en|made|held|undertaken)$/] });
const demand = wordClass({ en: list('required necessary needed requested mandatory compulsory essential') });

const clauseWord = wordClass({ en: list('that which if when and where') });

/** Whether the noun stands at the head of its clause: `an application … may be made`, not `in the application …`. */
function isSubject(document: Document, sentence: Sentence, noun: number): boolean {
  for (let token = noun - 1; token >= sentence.firstToken && token >= noun - 4; token--) {
    if (endsClause(document, token) || document.is(token, clauseWord)) return true;
    if (document.is(token, preposition)) return false;
  }
  return true;
}

/**
 * @param marks - The tokens of the sentence that belong to {@link start}.
 */
function* findIn(document: Document, sentence: Sentence, marks: Int32Array): Iterable<Found> {
  const { tokens, data } = document;
  const nounEntries = entriesOf(data);
  const key = (token: number): string => (token < sentence.lastToken ? tokens.key(token) : '');
  /** The last noun that heads a clause: what is done to it comes later. */
  let subject = -1;
  let clause = sentence.firstToken;
  let looked = sentence.firstToken;
  let done = 0;
  for (const token of marks) {
    if (token < done) continue;
    // Without a subject it does not matter where a clause ends.
    if (subject < 0) looked = token;
    for (; looked < token; looked++) {
      if (!endsClause(document, looked)) continue;
      if (key(looked) !== ',') subject = -1;
      clause = looked + 1;
    }
    const isNoun = document.is(token, nouns);
    const following = isNoun ? key(token + 1) : '';
    if (isNoun && /^(?:following|upon|pending)$/.test(key(token - 1)) && following === 'of') {
      const instead = nounEntries.get(key(token))?.[0]?.instead ?? '';
      const passage = textOf(document, token - 1, token + 2);
      const message = `Use the verb ${quote('en', instead)} instead of ${quote('en', passage)}: say who does it.`;
      yield { first: token - 1, last: token + 2, message };
    } else if (isNoun && following === 'of') {
      const second = key(token + 2) === 'the' ? token + 3 : token + 2;
      if (second < sentence.lastToken && document.is(second, nouns) && key(second + 1) === 'of') {
        const passage = textOf(document, token, second + 2);
        const all = [key(token), key(second)].map((noun) => quote('en', nounEntries.get(noun)?.[0]?.instead ?? ''));
        yield {
          first: token,
          last: second + 2,
          message: `Use verbs (${all.join(', ')}) instead of ${quote('en', passage)}.`,
        };
      }
    }
    if (isNoun && (subject < 0 || (subject < clause && token - clause < 3)) && isSubject(document, sentence, token))
      subject = token;
    if (document.is(token, lightVerbs)) {
      const found = withNoun(document, sentence, token);
      if (found) {
        yield found;
        done = found.last;
        continue;
      }
    }
    if (subject < 0 || !document.is(token, be)) continue;
    let act = token + 1;
    const demands = (): boolean => act < sentence.lastToken && document.is(act, demand);
    while (act < token + 3 && act < sentence.lastToken && document.is(act, between) && !demands()) act += 1;
    const noun = key(subject);
    if (demands() && (key(subject + 1) === 'of' || key(subject + 1) === 'and') && token - subject <= reach.required) {
      const instead = nounEntries.get(noun)?.[0]?.instead ?? '';
      const message = `Say who must do it, with the verb ${quote('en', instead)}: “please …” or “you must …”.`;
      yield { first: token, last: act + 1, message };
      subject = -1;
    } else if (
      subject >= clause &&
      token - subject <= reach.before &&
      act < sentence.lastToken &&
      document.is(act, participle)
    ) {
      const entry = nounEntries.get(noun)?.find((one) => one.verbs.includes(key(act)));
      if (entry && (!particleOf(key(act)) || particleOf(key(act)) === key(act + 1))) {
        const message = `Say who acts, with the verb ${quote('en', entry.instead)} instead of ${quote('en', `${noun} … ${key(act)}`)}.`;
        yield { first: subject, last: act + (particleOf(key(act)) ? 2 : 1), message };
        subject = -1;
      }
    }
  }
}

/** `the completion of the form`: a small thing alone, not where another stands in the sentence. */
function* asNouns(document: Document, sentence: Sentence, marks: Int32Array): Iterable<Found> {
  const acts = [...actsOf(document, sentence, marks)];
  for (const { first, last, verb } of acts) {
    const passage = textOf(document, first, last);
    const bare = textOf(document, first + 1, last - 1);
    const use = verb === '' ? `Write ${quote('en', bare)}` : `Use the verb ${quote('en', verb)}`;
    const suggestion = verb === '' ? { suggestion: likeCase(passage, bare) } : {};
    yield { first, last, message: `${use} instead of ${quote('en', passage)}.`, mild: acts.length < 2, ...suggestion };
  }
}

function* check(document: Document): Iterable<RuleFinding> {
  const { tokens } = document;
  const inOfficialese = phraseAround(document, 'officialese');
  const marks = document.where(start);
  for (let from = 0, to = 0; from < marks.length; from = to) {
    const sentence = document.sentenceOf(marks[from] ?? 0);
    let hasNoun = false;
    for (; to < marks.length && (marks[to] ?? 0) < sentence.lastToken; to++)
      hasNoun ||= isAct(document, marks[to] ?? 0);
    if (!hasNoun) continue;
    const inSentence = marks.subarray(from, to);
    const found = [...findIn(document, sentence, inSentence)];
    const told = new Set(found.flatMap(({ first, last }) => [first, first + 1, last - 2, last - 1]));
    const nounsAlone = [...asNouns(document, sentence, inSentence)].filter(
      ({ first, last }) => !told.has(first + 1) && !told.has(last - 1),
    );
    for (const { first, last, message, suggestion, mild } of [...found, ...nounsAlone]) {
      if (inOfficialese(first, last)) continue;
      yield {
        start: tokens.start[first] ?? 0,
        end: tokens.end[last - 1] ?? 0,
        message,
        suggestions: suggestion === undefined ? [] : [{ text: suggestion }],
        ...(mild === true && { severity: 'info' as const }),
      };
    }
  }
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
        'Call us about the making of a claim.',
        'We will help with the completion of the form.',
      ],
      good: [
        'You can apply online.',
        'We will review your case.',
        'Please complete and return the form.',
        'We considered your letter.',
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
