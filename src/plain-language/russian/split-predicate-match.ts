import { Case, caseOf, Pos, posOf } from '../morphology/features.ts';
import { endsClause } from '../passage.ts';
import { type Document, type Sentence, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';
import { actNounBits } from './act-noun.ts';
import { Cased, many, neuter, type Pair, splitPredicatesOf, type VerbForm } from './split-predicates.ts';

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
/** It has no meaning of its own at all: whatever act it takes is a split predicate. */
const empty = /^осуществ/;
const anyAct: Pair = {
  preposition: '',
  case: Cased.accusative,
  verb: '',
  hint: '',
  mark: '?',
  mild: false,
};
const prepositions = wordClass({
  ru: list(
    'в во к ко с со на по от до для при за о об из без у под над перед между через после против вместо кроме согласно вследствие ввиду путем посредством среди ради',
  ),
});
/** By their look: adjectives, participles, determiners. The engine may know better. */
const adjectival = wordClass({
  ru: [
    /(?:[ыи][йехм]|[ыи]ми|[ое]го|[ое]му|[аяе]я|[уюе]ю|ой|ей|ее|ое)(?:ся)?$/,
    ...list('его ее их эти все свои наши ваши такие'),
  ],
});
/** What may stand between a light verb, or the beginning of its clause, and its noun without being a noun. */
const small = wordClass({
  ru: list(
    'не и или же ли бы уже также тоже только лишь еще вновь повторно ежегодно была было были был будет будут быть может могут должна должно должны должен вам нам мне ему ей им вас нас мы вы он она они я мною нами вами это сразу своевременно бесплатно всегда иногда сейчас',
  ),
});
const links = wordClass({ ru: list('что чтобы если когда поскольку так хотя а но либо') });
const and = wordClass({ ru: list('и или') });
/** «Проведено несколько проверок»: the noun is a genitive. */
const counts = wordClass({
  ru: [
    ...list('два две три четыре пять шесть семь восемь девять десять двух трех четырех пяти шести семи восьми девяти'),
    ...list('десяти сорок сорока сто ста несколько нескольких много немало более свыше около ряд большинство сколько'),
    /дцат[ьи]$/,
  ],
});
const no = wordClass({ ru: list('не ни') });
/** Open a group between commas that stands inside a clause. */
const insertion = wordClass({
  ru: [/^котор/, /(?:щ|вш|нн|т)(?:ый|ий|ая|ее|ое|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ой|ей|ую|ых|их|ыми|ими)(?:ся)?$/],
});
/** Verbs by their look, for where the engine does not know. */
const otherVerb = wordClass({ ru: [/(?:[аеиуыя]ть|[аеиуыя]ться|[аяеи]ет|[аяую]т|ли|ешь|ите)$/] });

/** How far words are looked at, in tokens. */
const reach = { object: 12, subject: 32, attribute: 8, insertion: 24, aside: 4 } as const;

const isWord = ({ tokens }: Document, token: number): boolean => tokens.kind[token] !== TokenKind.punctuation;

function isModifier(document: Document, token: number): boolean {
  const pos = posOf(document.tag(token));
  if (pos === 0) return document.is(token, adjectival);
  return pos === Pos.adjective || pos === Pos.participle || pos === Pos.determiner || pos === Pos.numeral;
}

/** The token before the adjectives of a noun. */
function beforePhrase(document: Document, noun: number, first: number): number {
  let token = noun - 1;
  while (token >= first && isWord(document, token) && isModifier(document, token)) token -= 1;
  return token;
}

/** Whether a noun hangs on another: «порядок проверки», «выявлено нарушений»; only asked where its form allows it. */
function isDependent(document: Document, noun: number, before: number, from: number, verb: number): boolean {
  if (before < from || before === verb || !isWord(document, before)) return false;
  const tagged = caseOf(document.tag(noun));
  return tagged === 0 ? !document.is(before, small) : tagged === Case.genitive;
}

/** Whether a noun has a number in front, or a word that counts. */
function isCounted(document: Document, noun: number, before: number, from: number): boolean {
  for (let token = noun - 1; token >= before && token >= from; token--)
    if (document.tokens.kind[token] === TokenKind.number || document.is(token, counts)) return true;
  return false;
}

function isNegated(document: Document, verb: number, from: number): boolean {
  for (let token = verb - 1; token >= from && token >= verb - 3; token--) if (document.is(token, no)) return true;
  return false;
}

/** Whether a noun can be what a form of a light verb asks for. */
function fits(document: Document, verb: number, form: VerbForm, bits: number, token: number, pair: Pair, from: number) {
  const { tokens } = document;
  const before = beforePhrase(document, token, from);
  const isPassed = before >= from && document.is(before, prepositions);
  const isGenitive = (bits & Cased.genitive) !== 0;
  if (pair.preposition !== '') {
    const key = tokens.key(before);
    return isPassed && (key === pair.preposition || key === `${pair.preposition}о`) && (bits & pair.case) !== 0;
  }
  if (form.bond === 'attribute') {
    // «Оказанная услуга» is a thing.
    const isThing = pair.mild && pair.hint !== '';
    return !isThing && (form.agrees & bits) !== 0 && (pair.case & Cased.accusative) !== 0;
  }
  if (isPassed) return false;
  if ((pair.case & Cased.accusative) === 0) return (pair.case & bits) !== 0;
  const wanted = form.bond === 'object' ? Cased.accusative : form.agrees;
  if (isGenitive && isCounted(document, token, before, from))
    return form.bond === 'object' || (form.agrees & (neuter | many)) !== 0;
  if ((wanted & bits) !== 0 && (!isGenitive || !isDependent(document, token, before, from, verb))) return true;
  const hangs = before >= from && before !== verb && posOf(document.tag(before)) === Pos.noun;
  if (isGenitive && !hangs && isNegated(document, verb, from))
    return form.bond === 'object' || (form.agrees & neuter) !== 0;
  // «Осмотр и проверка проведены».
  const joined = document.is(before, and) || document.is(token + 1, and);
  return form.agrees === many && joined && (bits & Cased.nominative) !== 0;
}

/** The start of the clause before a comma that closes an insertion: «контроль за работами, указанными в договоре,». */
function overInsertion(document: Document, comma: number, first: number): number {
  for (let token = comma - 1; token > first && token > comma - reach.insertion; token--) {
    if (!endsClause(document, token)) continue;
    return document.is(token + 1, insertion) || document.is(token + 2, insertion) ? token : -1;
  }
  return -1;
}

/** The comma that closes what a comma opens, as in «дайте, пожалуйста, ответ»; −1 when it opens a clause. */
function overAside(document: Document, comma: number, last: number): number {
  if (document.tokens.key(comma) !== ',') return -1;
  for (let token = comma + 1; token < last && token <= comma + reach.aside; token++)
    if (endsClause(document, token)) return document.tokens.key(token) === ',' ? token : -1;
  return -1;
}

/** Whether a token bars the way from a verb back to a noun before it. */
function isBarrier(document: Document, token: number, form: VerbForm): boolean {
  if (document.is(token, links)) return true;
  if (form.bond !== 'object') return false;
  const pos = posOf(document.tag(token));
  return pos === 0 ? document.is(token, otherVerb) : pos === Pos.verb || pos === Pos.infinitive;
}

/** The noun of a light verb: the nearest that it can have, behind it first. */
export function matchAt(document: Document, sentence: Sentence, verb: number): Match | undefined {
  const predicates = splitPredicatesOf(document.data);
  const { tokens } = document;
  const forms = predicates?.verbs.find(tokens.key(verb));
  if (!predicates || !forms || forms.length === 0) return undefined;

  const at = (token: number, from: number, left: boolean): Match | undefined => {
    if (document.is(token, nounForms)) {
      const found = known(token, from, left);
      if (found) return found;
    }
    if (!empty.test(tokens.key(verb)) || !document.is(token, actNouns)) return undefined;
    const bits = actNounBits(tokens.key(token));
    for (const { form, word: light } of forms) {
      if (left && form.bond !== 'subject') continue;
      if (fits(document, verb, form, bits, token, anyAct, from))
        return { verb, noun: token, form, light, pair: anyAct };
    }
    return undefined;
  };
  const known = (token: number, from: number, left: boolean): Match | undefined => {
    for (const { form: bits, word } of predicates.nouns.find(tokens.key(token)))
      for (const { form, word: light } of forms)
        for (const pair of predicates.pairs(light, word)) {
          const far = Math.abs(token - verb) > reach[form.bond];
          // «осуществляя», «осуществляющий»: what they govern stands behind them.
          const forward = form.bond === 'object' && (form.slot === 13 || form.agrees !== 0);
          if (far || (left && forward) || (left && isBarred(form))) continue;
          if (fits(document, verb, form, bits, token, pair, from)) return { verb, noun: token, form, light, pair };
        }
    return undefined;
  };

  let barredObject = false;
  const isBarred = (form: VerbForm): boolean => barredObject && form.bond === 'object';
  const { firstToken, lastToken } = sentence;
  for (let token = verb + 1; token < lastToken && token <= verb + reach.object; token++) {
    if (endsClause(document, token)) {
      token = overAside(document, token, lastToken);
      if (token < 0) break;
      continue;
    }
    const found = at(token, firstToken, false);
    if (found) return found;
  }
  let token = verb - 1;
  // «проверка, проведённая в мае»: the comma parts the participle from its noun.
  if (tokens.key(token) === ',' && forms.some(({ form }) => form.bond === 'attribute')) {
    for (let noun = token - 1; noun >= firstToken && noun >= token - reach.attribute; noun--) {
      if (endsClause(document, noun)) break;
      const found = at(noun, firstToken, true);
      if (found?.form.bond === 'attribute') return found;
    }
    return undefined;
  }
  for (; token >= firstToken && token >= verb - reach.insertion - reach.subject; token--) {
    if (endsClause(document, token)) {
      const over = tokens.key(token) === ',' ? overInsertion(document, token, firstToken) : -1;
      if (over < 0) return undefined;
      token = over;
      continue;
    }
    const objects = forms.find(({ form }) => form.bond === 'object')?.form;
    if (objects && isBarrier(document, token, objects)) barredObject = true;
    if (document.is(token, links)) return undefined;
    const found = at(token, firstToken, true);
    if (found && found.form.bond !== 'attribute') return found;
  }
  return undefined;
}
