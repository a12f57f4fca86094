import { type Document, type Sentence, TokenFlag, TokenKind } from './types.ts';
import { list, startClass, wordClass } from './word-class.ts';

const finiteWords = list('is are was were will shall must may can cannot could should would has have does did');
const pronouns = list('i we you he she it they there');
const relatives = list('that which who whom whose');
const conjunctions = list(
  'if when where while because since although though unless until whether how why what as but than before after once',
);
const verbs = list(
  'do had need needs mean means say says said show shows showed give gives gave tell tells told know known think find found get gets got send sends sent make makes made take takes took come comes came go goes went see saw keep keeps pay pays paid want wants ask asks asked let lets help helps call write writes wrote bring brings offer offers explain explains decide decided depend depends include includes require requires apply applies cover covers allow allows become becomes remain remains receive receives provide provides contain contains please',
);
const passives = list('made sent paid found told said asked given taken known shown got');
/** Verb forms that are always the verb of a clause. */
export const finite = startClass({
  en: finiteWords,
});
const pronoun = wordClass({ en: pronouns });
const relative = wordClass({ en: relatives });
/** Begin a clause: its subject comes after. */
const conjunction = wordClass({
  en: conjunctions,
});
const question = wordClass({ en: list('who what which when where why how') });
const determiner = wordClass({
  en: list('the a an this that these those your our his her its their any all each every no some'),
});
const preposition = wordClass({
  en: list(
    'of to in on at by for from with about under within without into upon during through between against regarding concerning relating pertaining including following among via per',
  ),
});
const adverb = wordClass({ en: [...list('not also now still already always then therefore'), /[a-z]{3}ly$/] });
/** Other verbs that may be the verb of a clause, and so end the search. */
const verb = wordClass({
  en: verbs,
});
/** Behind a noun and before a preposition, these say which one is meant: `the decision made on 4 May`. */
const passive = wordClass({ en: passives });
/** All words that tell something on the way back to a subject. */
const telling = wordClass({
  en: [...finiteWords, ...pronouns, ...relatives, ...conjunctions, ...verbs, ...passives, ...list('and or')],
});
/** How far to look back for the subject, in tokens. */
const reach = 60;
/** So many words may stand between a subject and its verb. */
export const mostWords = 10;
const comma = wordClass({ en: [','] });
/** Marks that part clauses, besides the comma. */
const halt = wordClass({ en: [/^[;:–—.]/] });
const andOr = wordClass({ en: list('and or') });
const andOrThat = wordClass({ en: list('and or that') });
/** Before a verb these leave no gap. */
const noSubject = wordClass({ en: list('and or to not') });
const to = wordClass({ en: ['to'] });
const may = wordClass({ en: ['may'] });
const as = wordClass({ en: ['as'] });
/** Behind `as`: no clause. */
const afterAs = wordClass({ en: list('to well for of') });
const that = wordClass({ en: ['that'] });
const which = wordClass({ en: list('which whom whose') });
const gerund = wordClass({ en: [/ing$/] });
const past = wordClass({ en: [/ed$/] });
/** `people who …`: a clause that says which one is read more easily. */
const allowance = 3;

/** A subject and its verb, too many words apart. */
export interface Gap {
  /** The first token of the subject, and the token behind the verb. */
  readonly first: number;
  readonly last: number;
  readonly words: number;
}

/** Whether a token is a verb that a clause has; `May` is a month. */
const isVerb = (document: Document, token: number): boolean =>
  document.is(token, finite) &&
  !(((document.tokens.flags[token] ?? 0) & TokenFlag.capital) !== 0 && document.is(token, may));

const isWord = ({ tokens }: Document, token: number): boolean => tokens.kind[token] !== TokenKind.punctuation;

/** The `which` of a clause with a subject of its own, `in respect of which the tax is charged`; -1 for none. */
function objectClause(document: Document, from: number, least: number): number {
  for (let at = from; at > least && at > from - 5; at--) {
    if (document.tokens.kind[at] === TokenKind.punctuation) return -1;
    if (document.is(at, which)) return at;
  }
  return -1;
}

/** The first token of the clause whose verb is `verbToken`; -1 when another verb, or no subject, stands before it. */
function clauseStart(document: Document, verbToken: number, { firstToken }: Sentence): number {
  const { kind } = document.tokens;
  const least = Math.max(firstToken, verbToken - reach);
  /** A comma right before the verb closes what another comma opened. */
  let open = document.is(verbToken - 1, comma);
  /** `and is` belongs to a clause inside the subject, or there is none. */
  let joined = false;
  for (let token = verbToken - 1 - (open ? 1 : 0); token >= least; token--) {
    if (kind[token] === TokenKind.punctuation) {
      if (document.is(token, halt)) return token + 1;
      if (!document.is(token, comma)) continue;
      if (!open) return token + 1;
      open = false;
      continue;
    }
    if (!document.is(token, telling)) continue;
    if (document.is(token, verb) && document.is(token - 1, to)) {
      // `to do so`: no verb of a clause.
    } else if (document.is(token, passive) && document.is(token + 1, preposition)) {
      // No verb of a clause.
    } else if (isVerb(document, token) && document.is(token - 1, andOr)) joined = true;
    else if (document.is(token, pronoun) || isVerb(document, token) || document.is(token, verb)) {
      let before = token - 1;
      while (before >= least && document.is(before, adverb)) before -= 1;
      // `the form that we sent`, `the people who live`: a clause inside the subject.
      if (before > least && document.is(before, relative)) {
        // `the bill, which we sent, is`: the comma before the verb closes it.
        const parted = !isWord(document, before - 1);
        if (parted && !(open && document.is(before - 1, comma))) return -1;
        if (parted) open = false;
        joined = false;
        token = parted ? before - 1 : before;
      } else if (document.is(token, pronoun) || !document.is(before, pronoun)) {
        const object = objectClause(document, before, least);
        if (object < 0) return -1;
        token = object;
      }
    } else if (document.is(token, conjunction)) {
      // `as to`, `as well as`: no clause.
      if (!document.is(token, as) || !document.is(token + 1, afterAs)) return token + 1;
    } else if (document.is(token, relative) && !document.is(token + 1, preposition)) {
      const opens = document.is(token, that) && !document.is(token - 1, preposition);
      return opens ? token + 1 : -1;
    } else if (document.is(token, andOr) && document.is(token + 1, determiner)) return token + 1;
  }
  return least === firstToken && !joined ? firstToken : -1;
}

/** The gap between a verb and the head of its subject, when it is too wide. */
export function gapBefore(document: Document, token: number, sentence: Sentence): Gap | undefined {
  const { tokens } = document;
  const before = token - 1;
  // `you must`, `and will`, `who has`, `Can I`.
  if (before < sentence.firstToken || !isVerb(document, token) || document.is(before, noSubject)) return undefined;
  if (document.is(before, pronoun) || document.is(before, relative) || isVerb(document, before)) return undefined;
  let first = clauseStart(document, token, sentence);
  if (first < 0 || token - first <= mostWords) return undefined;
  while (first < token && (!isWord(document, first) || document.is(first, andOrThat))) first += 1;
  if (document.is(first, preposition) || document.is(first, question) || document.is(first, conjunction))
    return undefined;
  if (document.is(first, gerund) || document.is(first, verb) || document.is(first, adverb)) return undefined;
  // The head is the last word before a preposition, a comma, a bracket or a clause.
  let head = first;
  while (
    head + 1 < token &&
    isWord(document, head + 1) &&
    !document.is(head + 1, preposition) &&
    !document.is(head + 1, relative) &&
    !document.is(head + 1, past)
  )
    head += 1;
  // Names and a list of things are no gap.
  if (head + 1 >= token || (document.is(head + 1, comma) && !document.is(before, comma))) return undefined;
  let words = 0;
  let capitals = 0;
  for (let at = head + 1; at < token; at++) {
    if (!isWord(document, at)) continue;
    words += 1;
    if ((tokens.flags[at] ?? 0) & TokenFlag.capital) capitals += 1;
  }
  const limit = document.is(head + 1, relative) ? mostWords + allowance : mostWords;
  return words - capitals / 2 > limit ? { first, last: token + 1, words } : undefined;
}
