import { type Document, type Sentence, TokenFlag, TokenKind } from './types.ts';
import { list, startClass, wordClass } from './word-class.ts';

/** Verb forms that are always the verb of a clause. */
export const finite = startClass({
  en: list('is are was were will shall must may can cannot could should would has have does did'),
});
const pronoun = wordClass({ en: list('i we you he she it they there') });
const relative = wordClass({ en: list('that which who whom whose') });
/** Begin a clause: its subject comes after. */
const conjunction = wordClass({
  en: list(
    'if when where while because since although though unless until whether how why what as but than before after once',
  ),
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
  en: [
    ...list(
      'do had need needs mean means say says said show shows showed give gives gave tell tells told know known think find found get gets got send sends sent make makes made take takes took come comes came go goes went see saw keep keeps pay pays paid want wants ask asks asked let lets help helps call write writes wrote bring brings offer offers explain explains decide decided depend depends include includes require requires apply applies cover covers allow allows become becomes remain remains receive receives provide provides contain contains please',
    ),
  ],
});
/** Behind a noun and before a preposition, these say which one is meant: `the decision made on 4 May`. */
const passive = wordClass({ en: list('made sent paid found told said asked given taken known shown got') });
/** How far to look back for the subject, and how many words may stand between it and its verb. */
const [reach, most] = [60, 10];
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
  !(document.tokens.key(token) === 'may' && ((document.tokens.flags[token] ?? 0) & TokenFlag.capital) !== 0);

const isWord = ({ tokens }: Document, token: number): boolean => tokens.kind[token] !== TokenKind.punctuation;

/** The `which` of a clause with a subject of its own, `in respect of which the tax is charged`; -1 for none. */
function objectClause({ tokens }: Document, verb: number, least: number): number {
  for (let at = verb; at > least && at > verb - 5; at--) {
    if (tokens.kind[at] === TokenKind.punctuation) return -1;
    if (/^(?:which|whom|whose)$/.test(tokens.key(at))) return at;
  }
  return -1;
}

/** The first token of the clause whose verb is `verbToken`; -1 when another verb, or no subject, stands before it. */
function clauseStart(document: Document, verbToken: number, { firstToken }: Sentence): number {
  const { tokens } = document;
  const least = Math.max(firstToken, verbToken - reach);
  /** A comma right before the verb closes what another comma opened. */
  let open = tokens.key(verbToken - 1) === ',';
  /** `and is` belongs to a clause inside the subject, or there is none. */
  let joined = false;
  for (let token = verbToken - 1 - (open ? 1 : 0); token >= least; token--) {
    const key = tokens.key(token);
    if (/^[;:–—.]/.test(key)) return token + 1;
    if (key === ',') {
      if (!open) return token + 1;
      open = false;
    } else if (tokens.key(token - 1) === 'to' && document.is(token, verb)) {
      // `to do so`: no verb of a clause.
    } else if (document.is(token, passive) && document.is(token + 1, preposition)) {
      // No verb of a clause.
    } else if (isVerb(document, token) && /^(?:and|or)$/.test(tokens.key(token - 1))) joined = true;
    else if (document.is(token, pronoun) || isVerb(document, token) || document.is(token, verb)) {
      let before = token - 1;
      while (before >= least && document.is(before, adverb)) before -= 1;
      // `the form that we sent`, `the people who live`: a clause inside the subject.
      if (before > least && document.is(before, relative)) {
        // `the bill, which we sent, is`: the comma before the verb closes it.
        const parted = !isWord(document, before - 1);
        if (parted && !(open && tokens.key(before - 1) === ',')) return -1;
        if (parted) open = false;
        joined = false;
        token = parted ? before - 1 : before;
      } else if (document.is(token, pronoun) || !document.is(before, pronoun)) {
        const which = objectClause(document, before, least);
        if (which < 0) return -1;
        token = which;
      }
    } else if (document.is(token, conjunction)) {
      // `as to`, `as well as`: no clause.
      if (key !== 'as' || !/^(?:to|well|for|of)$/.test(tokens.key(token + 1))) return token + 1;
    } else if (document.is(token, relative) && !document.is(token + 1, preposition)) {
      const opens = key === 'that' && !document.is(token - 1, preposition);
      return opens ? token + 1 : -1;
    } else if ((key === 'and' || key === 'or') && document.is(token + 1, determiner)) return token + 1;
  }
  return least === firstToken && !joined ? firstToken : -1;
}

/** The gap between a verb and the head of its subject, when it is too wide. */
export function gapBefore(document: Document, token: number, sentence: Sentence): Gap | undefined {
  const { tokens } = document;
  const before = token - 1;
  // `you must`, `and will`, `who has`, `Can I`.
  if (before < sentence.firstToken || !isVerb(document, token) || /^(?:and|or|to|not)$/.test(tokens.key(before)))
    return undefined;
  if (document.is(before, pronoun) || document.is(before, relative) || isVerb(document, before)) return undefined;
  let first = clauseStart(document, token, sentence);
  if (first < 0) return undefined;
  while (first < token && (!isWord(document, first) || /^(?:and|or|that)$/.test(tokens.key(first)))) first += 1;
  if (document.is(first, preposition) || document.is(first, question) || document.is(first, conjunction))
    return undefined;
  if (/ing$/.test(tokens.key(first)) || document.is(first, verb) || document.is(first, adverb)) return undefined;
  // The head is the last word before a preposition, a comma, a bracket or a clause.
  let head = first;
  while (
    head + 1 < token &&
    isWord(document, head + 1) &&
    !document.is(head + 1, preposition) &&
    !document.is(head + 1, relative) &&
    !/ed$/.test(tokens.key(head + 1))
  )
    head += 1;
  // Names and a list of things are no gap.
  if (head + 1 >= token || (tokens.key(head + 1) === ',' && tokens.key(before) !== ',')) return undefined;
  let words = 0;
  let capitals = 0;
  for (let at = head + 1; at < token; at++) {
    if (!isWord(document, at)) continue;
    words += 1;
    if ((tokens.flags[at] ?? 0) & TokenFlag.capital) capitals += 1;
  }
  const limit = document.is(head + 1, relative) ? most + allowance : most;
  return words - capitals / 2 > limit ? { first, last: token + 1, words } : undefined;
}
