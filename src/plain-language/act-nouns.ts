import { oncePer } from './once-per.ts';
import type { Document, LanguageData, LightVerb, Sentence } from './types.ts';
import { list, startClass, wordClass } from './word-class.ts';

/** The nouns that hide a verb: without one there is nothing to find. */
export const actNouns = startClass({ en: ({ lightVerbs }) => lightVerbs.flatMap((entry) => entry.nouns) });

/** Light verbs with their noun, by noun. */
export const entriesOf = oncePer(({ lightVerbs }: LanguageData): ReadonlyMap<string, readonly LightVerb[]> => {
  const entries = new Map<string, LightVerb[]>();
  for (const entry of lightVerbs)
    for (const noun of entry.nouns) entries.set(noun, [...(entries.get(noun) ?? []), entry]);
  return entries;
});

/** The verb that a noun hides. */
export const verbOf = (document: Document, noun: number): string =>
  entriesOf(document.data).get(document.tokens.key(noun))?.[0]?.instead ?? '';

const derived = wordClass({ en: [/(?:tion|sion|ment|ance|ence|[^r]al|ure|ery|ing)$/] });
/** Things and places as often as acts. */
const things = wordClass({
  en: list(
    'accommodation administration assembly attachment conclusion copying decision decoration department development direction disclosure division entry establishment evidence examination explanation formation intention judgement judgment knowledge listing management meeting movement notice occupation operation organisation organization opinion permission planning presentation production publication reference registration requirement resolution sale section selection statement storage translation trial variation',
  ),
});
/** Verbs that became nouns by `-ing`: `the making of an offer` is `making an offer`. */
const ings = startClass({
  en: list('carrying filing giving granting holding issuing making obtaining paying receiving sending taking'),
});

/** A noun that stands for an act, as in `the completion of the form`. */
export interface ActNoun {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  /** The verb to use; '' when the noun is one already: `the making of`. */
  readonly verb: string;
}

/** The phrases `the … of` of a sentence whose noun stands for an act, from a token on. */
export function* actsOf(document: Document, sentence: Sentence, from: number): Iterable<ActNoun> {
  const { tokens } = document;
  for (let token = Math.max(from, sentence.firstToken + 1); token < sentence.lastToken - 1; token++) {
    if (tokens.key(token - 1) !== 'the') continue;
    const isIng = document.is(token, ings);
    const of = isIng && tokens.key(token + 1) === 'out' ? token + 2 : token + 1;
    if (tokens.key(of) !== 'of') continue;
    if (isIng) yield { first: token - 1, last: of + 1, verb: '' };
    else if (document.is(token, actNouns) && document.is(token, derived) && !document.is(token, things))
      yield { first: token - 1, last: of + 1, verb: verbOf(document, token) };
  }
}

/** The sentences that may name acts by nouns, each once, with the first such noun. */
export function* sentencesWithActs(document: Document): Iterable<[Sentence, number]> {
  const [some, others] = [document.where(actNouns), document.where(ings)];
  let done = 0;
  for (let one = 0, other = 0; one < some.length || other < others.length; ) {
    const token = Math.min(some[one] ?? Number.POSITIVE_INFINITY, others[other] ?? Number.POSITIVE_INFINITY);
    if (token === some[one]) one += 1;
    if (token === others[other]) other += 1;
    if (token < done) continue;
    const sentence = document.sentenceOf(token);
    done = sentence.lastToken;
    yield [sentence, token];
  }
}
