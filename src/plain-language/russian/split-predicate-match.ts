import { Pos, posOf } from '../morphology/features.ts';
import { endsClause } from '../passage.ts';
import type { Document, Sentence } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';
import { actNounBits } from './act-noun.ts';
import { fits } from './noun-fits.ts';
import {
  type Bond,
  Cased,
  type Pair,
  type SplitPredicates,
  splitPredicatesOf,
  type VerbForm,
} from './split-predicates.ts';

/** A light verb and its noun, by token. */
export interface Match {
  readonly verb: number;
  readonly noun: number;
  readonly form: VerbForm;
  /** The infinitive of the verb. */
  readonly light: string;
  readonly pair: Pair;
}

/** The forms of light verbs; «данный» and «данные» are no forms of «дать» in letters. */
export const lightVerbForms = startClass({
  ru: (data) => [(key: string) => splitPredicatesOf(data)?.verbs.has(key) === true && !key.startsWith('данн')],
});
const nounForms = wordClass({ ru: (data) => [(key: string) => splitPredicatesOf(data)?.nouns.has(key) === true] });
const actNouns = wordClass({ ru: [(key) => actNounBits(key) !== 0] });
/** They have no meaning of their own at all: whatever act they take is a split predicate. */
const empty = /^(?:осуществ|произв(?:о[дж]|е[дл]|ест))/;
const anyAct: Pair = {
  preposition: '',
  case: Cased.accusative,
  verb: '',
  hint: '',
  mark: '?',
  mild: false,
};
const links = wordClass({ ru: list('что чтобы если когда поскольку так хотя а но либо') });
const and = wordClass({ ru: list('и или') });
/** Open a group between commas that stands inside a clause. */
const insertion = wordClass({
  ru: [/^котор/, /(?:щ|вш|нн|т)(?:ый|ий|ая|ее|ое|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|ых|их|ыми|ими)(?:ся)?$/],
});
/** Verbs by their look, for where the engine does not know. */
const otherVerb = wordClass({ ru: [/(?:[аеиуыя]ть|[аеиуыя]ться|[аяеи]ет|[аяую]т|ли|ешь|ите)$/] });

/** How far words are looked at, in tokens. */
const reach = { object: 12, subject: 32, attribute: 8, insertion: 24, aside: 4 } as const;

/** Whether a token parts clauses: a full stop inside a sentence belongs to «ст.» or «г.». */
const parts = (document: Document, token: number): boolean =>
  endsClause(document, token) && document.tokens.key(token) !== '.';

/** The start of the clause before a comma that closes an insertion: «контроль за работами, указанными в договоре,». */
function overInsertion(document: Document, comma: number, first: number): number {
  for (let token = comma - 1; token > first && token > comma - reach.insertion; token--) {
    if (!parts(document, token)) continue;
    return document.is(token + 1, insertion) || document.is(token + 2, insertion) ? token : -1;
  }
  return -1;
}

/** The comma that closes what a comma opens, as in «дайте, пожалуйста, ответ»; −1 when it opens a clause. */
function overAside(document: Document, comma: number, last: number): number {
  if (document.tokens.key(comma) !== ',') return -1;
  const isLong = document.is(comma + 1, insertion);
  for (let token = comma + 1; token < last && token <= comma + (isLong ? reach.insertion : reach.aside); token++)
    if (parts(document, token)) return document.tokens.key(token) === ',' ? token : -1;
  return -1;
}

/** Whether a token is a verb that has an object of its own. */
function isOtherVerb(document: Document, token: number): boolean {
  const pos = posOf(document.priorTag(token));
  return pos === 0 ? document.is(token, otherVerb) : pos === Pos.verb || pos === Pos.infinitive;
}

/** Looks for the noun of one light verb. */
class Search {
  readonly #document: Document;
  readonly #predicates: SplitPredicates;
  readonly #verb: number;
  readonly #key: string;
  readonly #first: number;

  constructor(document: Document, predicates: SplitPredicates, sentence: Sentence, verb: number) {
    this.#document = document;
    this.#predicates = predicates;
    this.#verb = verb;
    this.#key = document.tokens.key(verb);
    this.#first = sentence.firstToken;
  }

  /** The verb and a noun, if they are one; `bonds` are those that a noun in this place may have. */
  at(noun: number, bonds: readonly Bond[]): Match | undefined {
    const document = this.#document;
    const verb = this.#verb;
    if (document.is(noun, nounForms)) {
      for (const { form, light, bits, pair } of this.#predicates.readings(this.#key, document.tokens.key(noun))) {
        if (!bonds.includes(form.bond) || (noun < verb && verb - noun > reach[form.bond])) continue;
        // «осуществляя», «осуществляющий»: what they govern stands behind them.
        if (noun < verb && form.bond === 'object' && (form.slot === 13 || form.agrees !== 0)) continue;
        if (fits(document, verb, form, bits, noun, pair, this.#first)) return { verb, noun, form, light, pair };
      }
    }
    return empty.test(this.#key) && document.is(noun, actNouns) ? this.#anyAct(noun, bonds) : undefined;
  }

  #anyAct(noun: number, bonds: readonly Bond[]): Match | undefined {
    const verb = this.#verb;
    const bits = actNounBits(this.#document.tokens.key(noun));
    for (const { form, word: light } of this.#predicates.verbs.find(this.#key)) {
      if (!bonds.includes(form.bond) || (noun < verb && form.bond !== 'subject')) continue;
      if (fits(this.#document, verb, form, bits, noun, anyAct, this.#first))
        return { verb, noun, form, light, pair: anyAct };
    }
    return undefined;
  }
}

const everyBond: readonly Bond[] = ['object', 'subject', 'attribute'];
const predicative: readonly Bond[] = ['object', 'subject'];
const subject: readonly Bond[] = ['subject'];
const attribute: readonly Bond[] = ['attribute'];

/** Whether another light verb stands at a token, not joined to this one as in «принять и направить решение». */
const isRival = (document: Document, token: number, beside: number): boolean =>
  document.is(token, lightVerbForms) && !document.is(beside, and);

function behind(document: Document, search: Search, sentence: Sentence, verb: number): Match | undefined {
  let last = verb + reach.object;
  for (let token = verb + 1; token < sentence.lastToken && token <= last; token++) {
    if (parts(document, token)) {
      const over = overAside(document, token, sentence.lastToken);
      if (over < 0) return undefined;
      last += over - token;
      token = over;
      continue;
    }
    const found = search.at(token, everyBond);
    if (found || isRival(document, token, token - 1)) return found;
  }
  return undefined;
}

/** «Проверка, проведённая в мае»: the comma parts the participle from its noun. */
function beforeComma(document: Document, search: Search, sentence: Sentence, comma: number): Match | undefined {
  for (let token = comma - 1; token >= sentence.firstToken && token >= comma - reach.attribute; token--) {
    if (parts(document, token)) return undefined;
    const found = search.at(token, attribute);
    if (found) return found;
  }
  return undefined;
}

function inFront(document: Document, search: Search, sentence: Sentence, verb: number): Match | undefined {
  const { firstToken } = sentence;
  let bonds = predicative;
  for (let token = verb - 1; token >= firstToken && token >= verb - reach.insertion - reach.subject; token--) {
    if (parts(document, token)) {
      token = document.tokens.key(token) === ',' ? overInsertion(document, token, firstToken) : -1;
      continue;
    }
    if (document.is(token, links)) return undefined;
    const found = search.at(token, bonds);
    if (found || isRival(document, token, token + 1)) return found;
    if (isOtherVerb(document, token)) bonds = subject;
  }
  return undefined;
}

/** The noun of a light verb: the nearest that it can have, behind it first. */
export function matchAt(document: Document, sentence: Sentence, verb: number): Match | undefined {
  const predicates = splitPredicatesOf(document.data);
  if (!predicates) return undefined;
  const search = new Search(document, predicates, sentence, verb);
  const found = behind(document, search, sentence, verb);
  if (found) return found;
  const isParticiple = (): boolean =>
    predicates.verbs.find(document.tokens.key(verb)).some(({ form }) => form.bond === 'attribute');
  return document.tokens.key(verb - 1) === ',' && isParticiple()
    ? beforeComma(document, search, sentence, verb - 1)
    : inFront(document, search, sentence, verb);
}
