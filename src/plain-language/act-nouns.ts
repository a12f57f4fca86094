import { oncePer } from './once-per.ts';
import type { Document, LanguageData, LightVerb, Sentence } from './types.ts';
import { list, startClass, wordClass } from './word-class.ts';

/** The nouns that hide a verb: without one there is nothing to find. */
export const actNouns = wordClass({ en: ({ lightVerbs }) => lightVerbs.flatMap((entry) => entry.nouns) });

/** The forms of all light verbs, each once; nouns of one verb share the array of its forms. */
export const lightVerbForms = oncePer(({ lightVerbs }: LanguageData): readonly string[] => [
  ...new Set([...new Set(lightVerbs.map((entry) => entry.verbs))].flat()),
]);

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

const derived = /(?:tion|sion|ment|ance|ence|[^r]al|ure|ery|ing)$/;
/** Things and places as often as acts. */
const things: ReadonlySet<string> = new Set(
  'accommodation administration assembly attachment conclusion copying decision decoration department development direction disclosure division entry establishment evidence examination explanation formation intention judgement judgment knowledge listing management meeting movement notice occupation operation organisation organization opinion permission planning presentation production publication reference registration requirement resolution sale section selection statement storage translation trial variation'.split(
    ' ',
  ),
);
/** Verbs that became nouns by `-ing`: `the making of an offer` is `making an offer`. */
const ingWords = 'carrying filing giving granting holding issuing making obtaining paying receiving sending taking';
const ings = wordClass({ en: list(ingWords) });

/** A noun that stands for an act, as in `the completion of the form`. */
export interface ActNoun {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  /** The verb to use; '' when the noun is one already: `the making of`. */
  readonly verb: string;
}

const the = wordClass({ en: ['the'] });
const of = wordClass({ en: ['of'] });
const out = wordClass({ en: ['out'] });
/** All that may name an act. */
export const acts = startClass({
  en: ({ lightVerbs }) => [...lightVerbs.flatMap((entry) => entry.nouns), ...list(ingWords)],
});
/** Act nouns that are told of where they stand alone. */
const alone = wordClass({
  en: ({ lightVerbs }) => {
    let known: ReadonlySet<string> | undefined;
    return [
      (key) => {
        known ??= new Set(lightVerbs.flatMap((entry) => entry.nouns));
        return known.has(key) && derived.test(key) && !things.has(key);
      },
    ];
  },
});

/**
 * The phrase `the … of` around a token whose noun stands for an act.
 *
 * @param token - One of {@link acts}.
 */
export function actAt(document: Document, token: number, { firstToken, lastToken }: Sentence): ActNoun | undefined {
  if (token === firstToken || token >= lastToken - 1 || !document.is(token - 1, the)) return undefined;
  const isIng = document.is(token, ings);
  const behind = isIng && document.is(token + 1, out) ? token + 2 : token + 1;
  if (!document.is(behind, of)) return undefined;
  if (isIng) return { first: token - 1, last: behind + 1, verb: '' };
  return document.is(token, alone) ? { first: token - 1, last: behind + 1, verb: verbOf(document, token) } : undefined;
}
