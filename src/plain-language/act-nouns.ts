import { oncePer } from './once-per.ts';
import type { Document, LanguageData, LightVerb, Sentence } from './types.ts';
import { list, wordClass } from './word-class.ts';

/** The nouns that hide a verb: without one there is nothing to find. */
export const actNouns = wordClass({ en: ({ lightVerbs }) => lightVerbs.flatMap((entry) => entry.nouns) });

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
export const ingWords =
  'carrying filing giving granting holding issuing making obtaining paying receiving sending taking';
const ings = wordClass({ en: list(ingWords) });

/** A noun that stands for an act, as in `the completion of the form`. */
export interface ActNoun {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  /** The verb to use; '' when the noun is one already: `the making of`. */
  readonly verb: string;
}

/** Whether a word may name an act. */
export const isAct = (document: Document, token: number): boolean =>
  document.is(token, actNouns) || document.is(token, ings);

/** The phrases `the … of` of a sentence whose noun stands for an act, by the tokens that may be one. */
export function* actsOf(document: Document, sentence: Sentence, marks: Int32Array): Iterable<ActNoun> {
  const { tokens } = document;
  for (const token of marks) {
    if (token === sentence.firstToken || token >= sentence.lastToken - 1 || tokens.key(token - 1) !== 'the') continue;
    const isIng = document.is(token, ings);
    const of = isIng && tokens.key(token + 1) === 'out' ? token + 2 : token + 1;
    if (tokens.key(of) !== 'of') continue;
    if (isIng) yield { first: token - 1, last: of + 1, verb: '' };
    else if (document.is(token, actNouns) && document.is(token, derived) && !document.is(token, things))
      yield { first: token - 1, last: of + 1, verb: verbOf(document, token) };
  }
}
