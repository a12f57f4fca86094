import { actNouns, entriesOf, lightVerbForms } from './act-nouns.ts';
import { likeCase, quote, textOf } from './passage.ts';
import { type Document, type Sentence, TokenKind } from './types.ts';
import { list, wordClass } from './word-class.ts';

/** A hidden verb. */
export interface Found {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly message: string;
  readonly suggestion?: string;
  /** A small thing: `make an application`. */
  readonly mild?: boolean;
}

/** Verbs that carry no meaning of their own. */
export const lightVerbs = wordClass({ en: lightVerbForms });

/** How far behind its verb a noun may stand, in tokens. */
const reach = 5;
/** Between a light verb and its noun there is no other thing or person. */
const stop = wordClass({
  en: list('of to in on at by for from with about that which who when if you we they it i us them not as because or'),
});
const particleVerb = wordClass({ en: list('carr* cam* com* arriv* enter*') });
/** `carry out`, `come to`, `arrive at`, `enter into`. */
const particles: readonly [RegExp, string][] = [
  [/^carr/, 'out'],
  [/^c[ao]m/, 'to'],
  [/^arriv/, 'at'],
  [/^enter/, 'into'],
];
/** Everyday verbs: with them, a hidden verb is a small thing. */
const everyday =
  /^(?:ma[kd]e|making|makes|take|takes|took|taking|give|gives|gave|giving|ha[sd]|have|having|file[sd]?|submit)/;

/** The word that makes a light verb of `carry` or `come`. */
export const particleOf = (verb: string): string | undefined => particles.find(([pattern]) => pattern.test(verb))?.[1];

/** A light verb with its noun behind it: `make a full and fair assessment`. */
export function withNoun(document: Document, sentence: Sentence, verb: number): Found | undefined {
  const { tokens, data } = document;
  const key = tokens.key(verb);
  const particle = document.is(verb, particleVerb) ? particleOf(key) : undefined;
  const from = particle ? verb + 2 : verb + 1;
  if (particle && tokens.key(verb + 1) !== particle) return undefined;
  for (let noun = from; noun < sentence.lastToken && noun <= from + reach - 1; noun++) {
    const word = tokens.key(noun);
    if (tokens.kind[noun] === TokenKind.punctuation || document.is(noun, stop)) return undefined;
    if (!document.is(noun, actNouns)) continue;
    const entry = entriesOf(data)
      .get(word)
      ?.find(({ verbs }) => verbs.includes(key));
    if (!entry) continue;
    // `a payment arrangement`: the noun only describes another.
    const following = tokens.key(noun + 1);
    if (noun + 1 < sentence.lastToken && /(?:form|number|date|letter|officer|period|fee|team|plan)s?$/.test(following))
      return undefined;
    const passage = textOf(document, verb, noun + 1);
    const base = entry.verbs[0] === key || /^(?:make|give|take|have|provide|submit|reach|raise|conduct)$/.test(key);
    const bare = noun <= from + 1 && /^(?:an?|your|the|our)$/.test(noun === from ? 'a' : tokens.key(from));
    const closed =
      noun + 1 >= sentence.lastToken || /^[.,;!?)]|^(?:by|before|when|if|within|until|online|now)$/.test(following);
    return {
      first: verb,
      last: noun + 1,
      message: `Use the verb ${quote('en', entry.instead)} instead of ${quote('en', passage)}.`,
      mild: everyday.test(key),
      ...(base && bare && closed && { suggestion: likeCase(passage, entry.instead) }),
    };
  }
  return undefined;
}
