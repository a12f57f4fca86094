import { endsClause, likeCase, quote, textOf } from '../passage.ts';
import { accusingInRussian } from '../russian/accusing.ts';
import type { Document, Rule, RuleFinding, Sentence, Words } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

const start = startClass({ en: ['you', 'your', 'failed', 'neglected'] });
/** After `you`, alone or with `have`: blame in itself. */
const blames: Words = list('failed neglected omitted ignored disregarded refused overlooked breached');
const blame = wordClass({ en: blames });
/** After `your`: blame as a thing. */
const blameNoun = wordClass({
  en: list(
    'failure neglect negligence refusal non-compliance noncompliance non-payment nonpayment non-response non-attendance omission carelessness inaction',
  ),
});
/** After `you are in`. */
const wrong = wordClass({ en: list('breach default violation contravention') });
/** After `you have made no`. */
const effort = wordClass({ en: list('payment payments attempt effort contact response reply') });
/** After `you`: doubts the reader's word. */
const doubts: Words = list('claim assert allege contend');
const doubt = wordClass({ en: doubts });
const helpers: Words = list('have had did');
const helper = wordClass({ en: helpers });
const negated = wordClass({ en: list('not never') });
const joinedForms: Words = list("didn't haven't");
const joined = wordClass({ en: joinedForms });
const adverbs: Words = [/ly$/, ...list('still ever even also yet previously')];
const adverb = wordClass({ en: adverbs });
const youWord = wordClass({ en: ['you'] });
const yourWord = wordClass({ en: ['your'] });
const that = wordClass({ en: ['that'] });
const allege = wordClass({ en: ['allege'] });
const be = wordClass({ en: list('are were') });
const inWord = wordClass({ en: ['in'] });
const should = wordClass({ en: ['should'] });
const haveWord = wordClass({ en: ['have'] });
const never = wordClass({ en: ['never'] });
const toWord = wordClass({ en: ['to'] });
const made = wordClass({ en: ['made'] });
const no = wordClass({ en: ['no'] });
/** All that blame begins with behind `you`. */
const opens = wordClass({
  en: [...doubts, ...helpers, ...joinedForms, ...adverbs, ...blames, ...list('are were should never')],
});
/** What an office waits for, as the base of the verb and as its participle. */
const waited = wordClass({
  en: list(
    'send sent provide provided submit submitted return returned supply supplied complete completed pay paid attend attended respond responded reply replied enclose enclosed include included sign signed tell told inform informed notify notified contact contacted answer answered report reported declare declared disclose disclosed attach attached file filed renew renewed register registered furnish furnished comply complied follow followed produce produced make made keep kept give gave given bring brought',
  ),
});
/** Verbs of things that reach the office, and so can be told from its side. */
const sent = wordClass({
  en: list('send sent provide provided submit submitted return returned supply supplied furnish furnished'),
});
/** Makes it a condition or a question. */
const condition = wordClass({ en: list('if when whether unless where until once why how what who') });
const determiner = wordClass({ en: list('the your a an any this that these those all it them his her their our') });

/** Whether the clause before `you` is a condition: `If by 1 May you have not paid`; `because you did not pay` is not. */
function isCondition(document: Document, you: number, { firstToken }: Sentence): boolean {
  for (let token = you - 1; token >= firstToken && token >= you - 8; token--) {
    if (endsClause(document, token)) return false;
    if (document.is(token, condition)) return true;
  }
  return false;
}

/** Where the blame after `you` ends, and the verb that was not done if there is one. */
function blameAfter(document: Document, you: number): { last: number; verb: number } | undefined {
  // Most of what stands behind `you` blames nobody.
  if (!document.is(you + 1, opens)) return undefined;
  const skip = (token: number): number => (document.is(token, adverb) ? token + 1 : token);
  if (document.is(you + 1, doubt) && (document.is(you + 2, that) || document.is(you + 1, allege)))
    return { last: you + 2, verb: -1 };
  if (document.is(you + 1, be) && document.is(you + 2, inWord) && document.is(you + 3, wrong))
    return { last: you + 4, verb: -1 };
  if (document.is(you + 1, should) && document.is(you + 2, haveWord) && document.is(you + 3, waited))
    return { last: you + 4, verb: -1 };
  if (document.is(you + 1, never) && document.is(you + 2, waited)) return { last: you + 3, verb: -1 };
  let token = skip(you + 1);
  const hasHelper = document.is(token, helper);
  if (hasHelper) token = skip(token + 1);
  if (document.is(token, blame)) {
    const to = document.is(token + 1, toWord) ? skip(token + 2) : -1;
    return { last: to < 0 ? token + 1 : to + 1, verb: to };
  }
  if (hasHelper && document.is(token, made) && document.is(token + 1, no) && document.is(token + 2, effort))
    return { last: token + 3, verb: -1 };
  if (!(hasHelper ? document.is(token, negated) : document.is(token, joined))) return undefined;
  const verb = skip(token + 1);
  return document.is(verb, waited) ? { last: verb + 1, verb } : undefined;
}

/** `you did not send us your form` as `we did not receive your form`, when what follows is the thing itself. */
function turned(document: Document, sentence: Sentence, you: number, last: number, verb: number) {
  const { tokens } = document;
  if (verb < 0 || !document.is(verb, sent)) return undefined;
  let end = last;
  if (tokens.key(end) === 'us') end += 1;
  if (end > last && tokens.key(end) === 'with') end += 1;
  if (!document.is(end, determiner)) return undefined;
  // `send your son to school`, `send the form to us`: more would have to change.
  for (let token = end; token < sentence.lastToken && token < end + 12 && !endsClause(document, token); token++)
    if (tokens.key(token) === 'to') return undefined;
  const perfect = /^(?:have|haven't)$/.test(tokens.key(you + 1));
  const text = perfect ? 'we have not received' : 'we did not receive';
  return { end, text: likeCase(textOf(document, you, you + 1), text) };
}

/** Whether `failed` goes on with a sentence about `you`: `You were asked to reply and have failed to do so`. */
function isBlameLater(document: Document, failed: number, { firstToken }: Sentence): boolean {
  const { tokens } = document;
  if (tokens.key(failed + 1) !== 'to') return false;
  const and = document.is(failed - 1, helper) ? failed - 2 : failed - 1;
  if (!/^(?:and|but)$/.test(tokens.key(and))) return false;
  for (let token = and - 1; token >= firstToken && token >= and - 15; token--)
    if (tokens.key(token) === 'you') return true;
  return false;
}

/** `your failure to reply`: what is said of it. */
function blameAsNoun(document: Document, your: number, { lastToken }: Sentence): RuleFinding | undefined {
  const { tokens } = document;
  const noun = document.is(your + 1, blameNoun) ? your + 1 : your + 2;
  if (!document.is(noun, blameNoun) || noun >= lastToken) return undefined;
  const passage = quote('en', textOf(document, your, noun + 1));
  return {
    start: tokens.start[your] ?? 0,
    end: tokens.end[noun] ?? 0,
    message: `Instead of ${passage}, say what you did not receive and what the reader can do now.`,
    suggestions: [],
  };
}

function check(document: Document): readonly RuleFinding[] {
  const { tokens } = document;
  const findings: RuleFinding[] = [];
  const starts = document.where(start);
  for (let index = 0; index < starts.length; index++) {
    const you = starts[index] ?? 0;
    if (document.is(you, yourWord)) {
      const noun = blameAsNoun(document, you, document.sentenceOf(you));
      if (noun) findings.push(noun);
      continue;
    }
    const isLater = !document.is(you, youWord);
    if (isLater && !isBlameLater(document, you, document.sentenceOf(you))) continue;
    const found = isLater ? { last: you + 2, verb: -1 } : blameAfter(document, you);
    if (!found) continue;
    const sentence = document.sentenceOf(you);
    if (found.last > sentence.lastToken || isCondition(document, you, sentence)) continue;
    const better = turned(document, sentence, you, found.last, found.verb);
    const end = better ? better.end : found.last;
    findings.push({
      start: tokens.start[you] ?? 0,
      end: tokens.end[end - 1] ?? 0,
      message: `Say what is missing instead of ${quote('en', textOf(document, you, found.last))}, for example “we did not receive …”.`,
      suggestions: better ? [{ text: better.text }] : [],
    });
  }
  return findings;
}

/** Finds sentences that blame the reader. */
export const accusing: Rule = {
  id: 'accusing',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Writing effective letters',
    url: 'https://www.plainlanguage.gov/resources/content-types/writing-effective-letters/',
  },
  text: {
    en: {
      title: 'Blames the reader',
      why: 'A reader who is accused defends themselves instead of acting. The letter may also be wrong: post gets lost.',
      how: 'Tell it from your side: “we did not receive your form”. Then say what the reader can do now.',
      bad: [
        'You failed to send us your pay slips.',
        'We stopped the payment because you did not return the form.',
        'You have not provided us with the certificate.',
        'Your failure to reply has delayed the case.',
      ],
      good: [
        'We did not receive your pay slips.',
        'We stopped the payment because we did not receive the form.',
        'We have not received the certificate.',
        'We need your reply before we can go on.',
      ],
      alsoGood: [
        'If you have not paid yet, please pay by 1 May.',
        'You do not need to send us anything.',
        'If you did not get our letter, call us.',
        'You did not do anything wrong.',
        'You should have received our letter. You claim housing benefit.',
        'You have not used all of your leave.',
      ],
    },
    ru: {
      title: 'Упрёк читателю',
      why: 'Кого обвиняют, тот защищается, а не делает. К тому же письмо может ошибаться: справка могла затеряться на почте.',
      how: 'Расскажите со своей стороны: «мы не получили справку». И добавьте, что делать теперь.',
      bad: [
        'Вы не прислали нам справку о доходах.',
        'Вы игнорируете наши письма.',
        'Вами не была представлена копия договора.',
        'Вы пишете о шуме, но видео не приложили.',
        'Вы до сих пор не заплатили взнос.',
        'Из-за Вашего бездействия очередь сдвинулась.',
      ],
      good: [
        'Мы не получили справку о доходах.',
        'Мы не получили ответа на три письма.',
        'В заявлении нет копии договора.',
        'Вы пишете о шуме. Пришлите, пожалуйста, видео.',
        'Мы пока не видим взноса. Заплатите его до 1 мая 2026 года.',
        'Место в очереди сдвинулось. Позвоните нам, и мы поможем.',
      ],
      alsoGood: [
        'Вашей вины здесь нет.',
        'Если Вы не прислали справку, пришлите её сейчас.',
        'Вы не заплатили налог за 2024 год. Заплатите его до 1 мая 2026 года.',
        'Почему Вы не ответили? Может быть, письмо не дошло.',
        'Вы ничего не нарушили.',
        'Вам не нужно ничего присылать. Ваш отказ мы получили.',
      ],
    },
  },
  check: (document) => (document.language === 'ru' ? accusingInRussian(document) : check(document)),
};
