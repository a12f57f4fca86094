import { Case, caseOf, Gender, GrammaticalNumber, genderOf, numberOf, Pos, posOf } from '../morphology/features.ts';
import { type Document, TokenKind } from '../types.ts';

/** No noun has attributes further before it, in tokens. */
const furthest = 24;

/** Whether a tag is that of a word that agrees with a noun: an adjective, a participle, «этот», «ваш». */
export function isAttribute(tag: number): boolean {
  const pos = posOf(tag);
  return pos === Pos.adjective || pos === Pos.participle || pos === Pos.determiner;
}

/** Whether a tag is that of a noun or of what stands for one. */
export function isNominal(tag: number): boolean {
  const pos = posOf(tag);
  return pos === Pos.noun || pos === Pos.pronoun;
}

/** Whether a tag is that of a word that says what is done or how things are in a clause. */
export function isPredicate(tag: number): boolean {
  const pos = posOf(tag);
  return pos === Pos.verb || pos === Pos.shortParticiple || pos === Pos.predicative || pos === Pos.shortAdjective;
}

/** Whether a preposition governs the noun at a token, with its attributes before it: «с нашим отделом». */
export function isGoverned(document: Document, noun: number, first: number): boolean {
  let token = noun - 1;
  while (token > first && token > noun - furthest && isAttribute(document.tag(token))) token -= 1;
  return token >= first && posOf(document.tag(token)) === Pos.preposition;
}

/** A noun phrase in the nominative from a token on: its attributes and its noun. */
export function nominativeAt(
  document: Document,
  first: number,
  last: number,
): { noun: number; end: number } | undefined {
  let token = first;
  while (token < last && token < first + furthest && isAttribute(document.tag(token))) token += 1;
  const tag = document.tag(token);
  if (token >= last || posOf(tag) !== Pos.noun || caseOf(tag) !== Case.nominative) return undefined;
  return { noun: token, end: token + 1 };
}

/** People: their accusative is not their nominative. */
const person =
  /(?:тел[ьи]|ник[и]?|ан[еи]н|ане|ец|цы|тор[ы]?|ист[ы]?|люди|дети|человек|родители|врач[и]?|эксперт[ы]?|инспектор[аы]?)$/;
const feminine: Readonly<Record<string, string>> = { эта: 'эту', вся: 'всю', сама: 'саму', одна: 'одну' };

/**
 * A noun phrase in the nominative written in the accusative: «новая справка» → «новую справку».
 *
 * @returns `undefined` for people and for what its ending does not tell.
 */
export function accusativeOf(document: Document, first: number, noun: number): string | undefined {
  const { tokens, text } = document;
  const tag = document.tag(noun);
  const words: string[] = [];
  const isFeminine = numberOf(tag) === GrammaticalNumber.singular && genderOf(tag) === Gender.feminine;
  if (person.test(tokens.key(noun))) return undefined;
  for (let token = first; token <= noun; token++) {
    const word = text.slice(tokens.start[token], tokens.end[token]);
    if (tokens.kind[token] !== TokenKind.word) return undefined;
    if (!isFeminine) {
      words.push(word);
      continue;
    }
    const known = feminine[tokens.key(token)];
    if (known) words.push(known);
    else if (/ь$/.test(word)) words.push(word);
    else if (/ая$/.test(word) && token < noun) words.push(`${word.slice(0, -2)}ую`);
    else if (/яя$/.test(word) && token < noun) words.push(`${word.slice(0, -2)}юю`);
    else if (/а$/.test(word)) words.push(`${word.slice(0, -1)}у`);
    else if (/я$/.test(word)) words.push(`${word.slice(0, -1)}ю`);
    else return undefined;
  }
  return words.join(' ');
}
