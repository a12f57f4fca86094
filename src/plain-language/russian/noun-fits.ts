import { isAdjectival } from '../morphology/agreement.ts';
import { Case, caseOf, Pos, posOf } from '../morphology/features.ts';
import { type Document, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { Cased, many, neuter, type Pair, type VerbForm } from './split-predicates.ts';

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

const isWord = ({ tokens }: Document, token: number): boolean => tokens.kind[token] !== TokenKind.punctuation;

function isModifier(document: Document, token: number): boolean {
  const pos = posOf(document.priorTag(token));
  return pos === 0 ? document.is(token, adjectival) : isAdjectival(pos);
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

/**
 * Whether a noun can be what a form of a light verb asks for.
 *
 * @param verb - The light verb, by token.
 * @param bits - Gender, number and case that the noun may have by its form.
 * @param token - The noun.
 * @param from - The first token of the sentence.
 */
export function fits(
  document: Document,
  verb: number,
  form: VerbForm,
  bits: number,
  token: number,
  pair: Pair,
  from: number,
) {
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
