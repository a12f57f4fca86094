import { oncePer } from '../once-per.ts';
import { endsClause, likeCase, quote, textOf } from '../passage.ts';
import { phraseAround } from '../phrase-findings.ts';
import {
  type Document,
  type LanguageData,
  type LightVerb,
  type Rule,
  type RuleFinding,
  type Sentence,
  TokenKind,
} from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

interface Found {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly message: string;
  readonly suggestion?: string;
  /** A small thing: `make an application`. */
  readonly mild?: boolean;
}

/** The nouns that hide a verb: without one there is nothing to find. */
const nouns = wordClass({ en: ({ lightVerbs }) => lightVerbs.flatMap((entry) => entry.nouns) });
const verbs = wordClass({ en: ({ lightVerbs }) => lightVerbs.flatMap((entry) => entry.verbs) });

/** What a search stops at. */
const start = startClass({
  en: ({ lightVerbs }) => [
    ...lightVerbs.flatMap((entry) => [...entry.nouns, ...entry.verbs]),
    ...list('be been being is are was were'),
  ],
});

/** Entries by noun. */
const entriesOf = oncePer(({ lightVerbs }: LanguageData): ReadonlyMap<string, readonly LightVerb[]> => {
  const entries = new Map<string, LightVerb[]>();
  for (const entry of lightVerbs)
    for (const noun of entry.nouns) entries.set(noun, [...(entries.get(noun) ?? []), entry]);
  return entries;
});

/** How far apart verb and noun may stand, in tokens. */
const reach = { after: 5, before: 14, required: 40 };
const preposition = wordClass({
  en: list('of to in on at by for from with about under within without after before into upon'),
});
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
const be = wordClass({ en: list('be been being is are was were') });
/** Between `be` and what is done: `is not formally required`. */
const between = wordClass({ en: [...list('be been being is are was were not to required'), /ly$/] });
const participle = wordClass({ en: [/(?:ed|en|made|held|undertaken)$/] });
const demand = wordClass({ en: list('required necessary needed requested mandatory compulsory essential') });

/** Before a noun with `of`: the act is a time, `following receipt of`. */
const during = wordClass({ en: list('following upon pending') });

/** Everyday verbs: with them, a hidden verb is a small thing. */
const everyday =
  /^(?:ma[kd]e|making|makes|take|takes|took|taking|give|gives|gave|giving|ha[sd]|have|having|file[sd]?|submit)/;

const particleOf = (verb: string): string | undefined => particles.find(([pattern]) => pattern.test(verb))?.[1];

/** `make a full and fair assessment`. */
function active(document: Document, sentence: Sentence, verb: number): Found | undefined {
  const { tokens, data } = document;
  const key = tokens.key(verb);
  const particle = document.is(verb, particleVerb) ? particleOf(key) : undefined;
  const from = particle ? verb + 2 : verb + 1;
  if (particle && tokens.key(verb + 1) !== particle) return undefined;
  for (let noun = from; noun < sentence.lastToken && noun <= from + reach.after - 1; noun++) {
    const word = tokens.key(noun);
    if (tokens.kind[noun] === TokenKind.punctuation || document.is(noun, stop)) return undefined;
    if (!document.is(noun, nouns)) continue;
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

const clauseWord = wordClass({ en: list('that which if when and where') });

/** Whether the noun stands at the head of its clause: `an application … may be made`, not `in the application …`. */
function isSubject(document: Document, sentence: Sentence, noun: number): boolean {
  for (let token = noun - 1; token >= sentence.firstToken && token >= noun - 4; token--) {
    if (endsClause(document, token) || document.is(token, clauseWord)) return true;
    if (document.is(token, preposition)) return false;
  }
  return true;
}

/** Looks at a sentence; its tokens that belong to {@link start} are in `marks`, at `from` to `to`. */
function findIn(document: Document, sentence: Sentence, marks: Int32Array, from: number, to: number): Found[] {
  const all: Found[] = [];
  const { tokens, data } = document;
  const nounEntries = entriesOf(data);
  const key = (token: number): string => (token < sentence.lastToken ? tokens.key(token) : '');
  /** The last noun that heads a clause: what is done to it comes later. */
  let subject = -1;
  let clause = sentence.firstToken;
  let looked = sentence.firstToken;
  let done = 0;
  for (let mark = from; mark < to; mark++) {
    const token = marks[mark] ?? 0;
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
    if (isNoun && following === 'of' && document.is(token - 1, during)) {
      const instead = nounEntries.get(key(token))?.[0]?.instead ?? '';
      const passage = textOf(document, token - 1, token + 2);
      const message = `Use the verb ${quote('en', instead)} instead of ${quote('en', passage)}: say who does it.`;
      all.push({ first: token - 1, last: token + 2, message });
    } else if (isNoun && following === 'of') {
      const second = key(token + 2) === 'the' ? token + 3 : token + 2;
      if (second < sentence.lastToken && document.is(second, nouns) && key(second + 1) === 'of') {
        const passage = textOf(document, token, second + 2);
        const both = [key(token), key(second)].map((noun) => quote('en', nounEntries.get(noun)?.[0]?.instead ?? ''));
        const message = `Use verbs (${both.join(', ')}) instead of ${quote('en', passage)}.`;
        all.push({ first: token, last: second + 2, message });
      }
    }
    if (isNoun && (subject < 0 || (subject < clause && token - clause < 3)) && isSubject(document, sentence, token))
      subject = token;
    if (document.is(token, verbs)) {
      const found = active(document, sentence, token);
      if (found) {
        all.push(found);
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
      all.push({ first: token, last: act + 1, message });
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
        all.push({ first: subject, last: act + (particleOf(key(act)) ? 2 : 1), message });
        subject = -1;
      }
    }
  }
  return all;
}

function check(document: Document): readonly RuleFinding[] {
  const { tokens } = document;
  const findings: RuleFinding[] = [];
  const inOfficialese = phraseAround(document, 'officialese');
  const marks = document.where(start);
  for (let from = 0, to = 0; from < marks.length; from = to) {
    const sentence = document.sentenceOf(marks[from] ?? 0);
    let hasNoun = false;
    for (; to < marks.length && (marks[to] ?? 0) < sentence.lastToken; to++)
      hasNoun ||= document.is(marks[to] ?? 0, nouns);
    if (!hasNoun) continue;
    for (const { first, last, message, suggestion, mild } of findIn(document, sentence, marks, from, to)) {
      if (inOfficialese(first, last)) continue;
      findings.push({
        start: tokens.start[first] ?? 0,
        end: tokens.end[last - 1] ?? 0,
        message,
        suggestions: suggestion === undefined ? [] : [{ text: suggestion }],
        ...(mild === true && { severity: 'info' as const }),
      });
    }
  }
  return findings;
}

/** Finds verbs hidden in nouns: `make an application`, `completion of the form is required`. */
export const nominalisation: Rule = {
  id: 'nominalisation',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Avoid hidden verbs',
    url: 'https://www.plainlanguage.gov/guidelines/conversational/avoid-hidden-verbs/',
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
      ],
      good: [
        'You can apply online.',
        'We will review your case.',
        'Please complete and return the form.',
        'We considered your letter.',
      ],
    },
  },
  check,
};
