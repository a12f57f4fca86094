import { createParser, type Parser } from './document.ts';
import { dataOf, type House, phrasesOf } from './house.ts';
import type { Language, LanguageData } from './types.ts';
import { wordsGiven } from './words-given.ts';

const none: House = {};

/** Gives the parser of a language and a house style; each is compiled once. Throws when the language has no data. */
export function createParsers(
  data: Partial<Record<Language, LanguageData>>,
): (language: Language, house: House | undefined) => Parser {
  const byHouse = new WeakMap<House, Map<Language, Parser>>();
  return (language, given) => {
    const words = wordsGiven(data, language);
    // A house style that changes neither words nor limits shares the parser of all.
    const house = given?.phrases?.length || given?.abbreviations?.length || given?.limits ? given : none;
    const parsers = byHouse.get(house) ?? new Map<Language, Parser>();
    byHouse.set(house, parsers);
    const parser =
      parsers.get(language) ?? createParser(dataOf(house, words), phrasesOf(house, language), house.limits);
    parsers.set(language, parser);
    return parser;
  };
}
