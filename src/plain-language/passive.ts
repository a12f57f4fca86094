import { type Document, type Sentence, TokenKind } from './types.ts';
import { list, wordClass } from './word-class.ts';

const contracted =
  /^(?:it|that|what|there|here|they|we|you|who|i|he|she|this|everything|nothing|how|where|when|why)'(?:s|re|m)$/;
const be = wordClass({
  en: [...list('am is are was were be been being'), /^(?:is|are|was|were|ai)n't$/, contracted],
});
/** Those that can stand before their subject. */
const inverting = wordClass({
  en: [...list('am is are was were'), /^(?:is|are|was|were)n't$/, /^(?:what|where|how|who|why|when)'s$/],
});
const get = wordClass({ en: list('get gets got getting gotten') });

/** `overpaid`, `resent`: an irregular participle with a prefix. */
const prefix = /^(?:re|over|under|out|mis|pre)-?(.*)$/;
const participle = wordClass({
  en: ({ passive }) => {
    const irregular = new Set(passive?.irregular);
    const notVerbs = new Set(passive?.notVerbs);
    return [
      (key) => irregular.has(key) || irregular.has(prefix.exec(key)?.[1] ?? ''),
      (key) => /^[a-z]{2,}ed$/.test(key) && !notVerbs.has(key),
    ];
  },
});
const regular = wordClass({
  en: ({ passive }) => {
    const notVerbs = new Set(passive?.notVerbs);
    return [(key) => /^[a-z]{2,}ed$/.test(key) && !notVerbs.has(key)];
  },
});
/** `unrestricted` tells a state, `united` an act. */
const adjective = wordClass({
  en: ({ passive }) => [
    ...(passive?.adjectives ?? []),
    /^un(?!der|ited|if|leash|load|lock|veil|cover|pack|tie|fold|ravel|seat|earth|install|subscrib)[a-z]+ed$/,
  ],
});

/** May stand between `be` and its participle. */
const between = wordClass({
  en: [
    ...list(
      'not also still already now never always only just then often thus both all more most less further hereby first ever even well better best soon long once twice again together yet so far rather quite almost perhaps maybe however therefore indeed thereby later sometimes somewhat otherwise instead either neither each much being been',
    ),
    /^[a-z]{2,}ly$/,
  ],
});
const pronoun = wordClass({ en: list('i you he she it we they this that these those anyone everyone') });
const determiner = wordClass({ en: list('the a an my your his her its our their this that these those any some no') });
const interrogative = wordClass({ en: list('who what when where why how which whom') });
/** Begins the question after it: `and is it done?`. */
const opener = wordClass({ en: list('and but or so then because if') });
/** What a participle with a noun before it is followed by: `Was the letter sent to you?`, not `Is this a limited offer?`. */
const follows = wordClass({
  en: [/^[.,;:?!)]/, ...list('to by for in on at with from of as under into before after when if that so well yet')],
});
const person = wordClass({ en: list('i you he she we they') });
const by = wordClass({ en: ['by'] });
const to = wordClass({ en: ['to'] });
const toOrWith = wordClass({ en: list('to with') });
const beNow = wordClass({ en: list('is are am be') });
const gerund = wordClass({ en: [/ing$/] });
const comma = wordClass({ en: [','] });
const questionMark = wordClass({ en: [/^\?/] });
const there = wordClass({ en: ['there'] });
const contractedIs = wordClass({ en: [/'s$/] });
/** Behind `get` these tell a state. */
const afterGet = wordClass({ en: list('lost drunk involved offended wasted set left told rid') });
/** Participles that tell a state or an act, by what stands around them. */
const doubtful = wordClass({ en: list('used bound determined satisfied closed finished broken done') });

/** Whether a word may be a past participle. */
export const isParticiple = (document: Document, token: number): boolean =>
  document.tokens.kind[token] === TokenKind.word && document.is(token, participle);

/** Whether a participle after its helper tells what is done, and not a state: `are tired`, `I am done`, `is bound to`. */
function tellsAct(document: Document, helper: number, found: number): boolean {
  const { tokens } = document;
  const next = found + 1;
  if (document.is(next, by)) return true;
  if (document.is(found, adjective)) return false;
  if (document.is(found, afterGet) && document.is(helper, get)) return false;
  // Most participles have one sense.
  if (!document.is(found, doubtful)) return true;
  const key = tokens.key(found);
  // `We are used to it`, `We are used to waiting`, but `The money is used to pay for it`.
  if (key === 'used' || key === 'bound')
    return !(
      document.is(next, to) &&
      (key === 'bound' || document.is(next + 1, gerund) || document.is(helper - 1, person))
    );
  // `requirements have not been satisfied`, but `I am satisfied with it`.
  if (key === 'determined' || key === 'satisfied')
    return !document.is(next, toOrWith) && !document.is(helper - 1, person);
  if (key === 'closed' || key === 'finished' || key === 'broken') return !document.is(helper, beNow);
  const subject = document.is(helper - 1, between) ? helper - 2 : helper - 1;
  return !(
    document.is(next, gerund) ||
    document.is(subject, person) ||
    /^(?:i|you|he|she|we|they)'/.test(tokens.key(helper))
  );
}

/** The participle after `from`, with nothing but adverbs before it; -1 when there is none. */
function participleAfter(document: Document, from: number, sentence: Sentence): number {
  const last = Math.min(sentence.lastToken, from + 5);
  for (let token = from; token < last; token++) {
    if (isParticiple(document, token)) return token;
    if (!document.is(token, between)) return -1;
  }
  return -1;
}

/** The participle of a question: `Was it sent?`, `Why are the letters not sent?`. */
function participleOfQuestion(document: Document, helper: number, sentence: Sentence): number {
  const { kind } = document.tokens;
  const before = helper - 1;
  if (!document.is(helper, inverting)) return -1;
  const opens =
    helper === sentence.firstToken ||
    kind[before] === TokenKind.punctuation ||
    document.is(before, interrogative) ||
    document.is(before, opener) ||
    document.is(helper, contractedIs);
  if (!opens) return -1;
  if (document.is(helper + 1, pronoun)) {
    const found = participleAfter(document, helper + 2, sentence);
    if (found >= 0) return found;
  }
  if (!document.is(sentence.lastToken - 1, questionMark) || document.is(helper + 1, there)) return -1;
  const last = Math.min(sentence.lastToken, helper + 8);
  for (let token = helper + 2; token < last && kind[token] !== TokenKind.punctuation; token++) {
    if (!isParticiple(document, token) || document.is(token - 1, determiner)) continue;
    if (document.is(before, interrogative) || document.is(token + 1, follows)) return token;
  }
  return -1;
}

/**
 * The participle of a passive.
 *
 * @param helper - A token: the form of `be` or `get` that the passive may begin with.
 * @returns Its token, or -1 when the helper begins no passive.
 */
export function participleOf(document: Document, helper: number, sentence: Sentence): number {
  const isGet = document.is(helper, get);
  if (!isGet && !document.is(helper, be)) return -1;
  let found = participleAfter(document, helper + 1, sentence);
  // `We were, as you know, sent home.`
  if (found < 0 && !isGet && document.is(helper + 1, comma)) {
    let second = helper + 3;
    while (second < helper + 9 && second < sentence.lastToken && !document.is(second, comma)) second += 1;
    if (document.is(second, comma)) found = participleAfter(document, second + 1, sentence);
  }
  if (found < 0 && !isGet) found = participleOfQuestion(document, helper, sentence);
  // `Attached is the form.`, not `Rent is due.`
  if (found < 0 && helper - 1 === sentence.firstToken && document.is(helper - 1, regular)) found = helper - 1;
  // `was tired, cheated and sold`: the first of a row tells a state.
  for (let row = 0; row < 3 && found >= 0; row++) {
    if (tellsAct(document, helper, found)) return found;
    found = document.is(found + 1, comma) && isParticiple(document, found + 2) ? found + 2 : -1;
  }
  return -1;
}

/** Whether a sentence has a passive: a form of `be` or `get` with a past participle. */
export function hasPassive(document: Document, sentence: Sentence): boolean {
  for (let token = sentence.firstToken; token < sentence.lastToken; token++)
    if (participleOf(document, token, sentence) >= 0) return true;
  return false;
}
