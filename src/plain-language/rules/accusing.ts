import { endsClause, likeCase, quote, textOf } from '../passage.ts';
import type { Document, Rule, RuleFinding, Sentence } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

const start = startClass({ en: ['you', 'your'] });
/** After `you`, alone or with `have`: blame in itself. */
const blame = wordClass({ en: list('failed neglected omitted ignored disregarded refused overlooked') });
/** After `your`: blame as a thing. */
const blameNoun = wordClass({
  en: list(
    'failure neglect negligence refusal non-compliance noncompliance non-payment nonpayment non-response non-attendance omission carelessness inaction',
  ),
});
const helper = wordClass({ en: list('have had did') });
const negated = wordClass({ en: list('not never') });
const joined = wordClass({ en: list("didn't haven't") });
const adverb = wordClass({ en: [/ly$/, ...list('still ever even also yet previously')] });
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
  const { tokens } = document;
  const skip = (token: number): number => (document.is(token, adverb) ? token + 1 : token);
  let token = skip(you + 1);
  const hasHelper = document.is(token, helper);
  if (hasHelper) token = skip(token + 1);
  if (document.is(token, blame)) {
    const to = tokens.key(token + 1) === 'to' ? skip(token + 2) : -1;
    return { last: to < 0 ? token + 1 : to + 1, verb: to };
  }
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
  for (let token = end; token < sentence.lastToken && token < end + 12; token++)
    if (tokens.key(token) === 'to' && tokens.key(token + 1) === 'us') return undefined;
  const perfect = /^(?:have|haven't)$/.test(tokens.key(you + 1));
  const text = perfect ? 'we have not received' : 'we did not receive';
  return { end, text: likeCase(textOf(document, you, you + 1), text) };
}

function* check(document: Document): Iterable<RuleFinding> {
  const { tokens } = document;
  for (const you of document.where(start)) {
    const sentence = document.sentenceOf(you);
    if (tokens.key(you) === 'your') {
      const noun = document.is(you + 1, blameNoun) ? you + 1 : you + 2;
      if (!document.is(noun, blameNoun) || noun >= sentence.lastToken) continue;
      yield {
        start: tokens.start[you] ?? 0,
        end: tokens.end[noun] ?? 0,
        message: `Instead of ${quote('en', textOf(document, you, noun + 1))}, say what you did not receive and what the reader can do now.`,
        suggestions: [],
      };
      continue;
    }
    const found = blameAfter(document, you);
    if (!found || found.last > sentence.lastToken || isCondition(document, you, sentence)) continue;
    const better = turned(document, sentence, you, found.last, found.verb);
    const end = better ? better.end : found.last;
    yield {
      start: tokens.start[you] ?? 0,
      end: tokens.end[end - 1] ?? 0,
      message: `Do not blame the reader: instead of ${quote('en', textOf(document, you, found.last))}, say what you miss, such as “we did not receive …”.`,
      suggestions: better ? [{ text: better.text }] : [],
    };
  }
}

/** Finds sentences that blame the reader. */
export const accusing: Rule = {
  id: 'accusing',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Letters',
    url: 'https://www.plainlanguage.gov/resources/content-types/writing-letters/',
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
        'You have not used all of your leave.',
      ],
    },
  },
  check,
};
