import { createFinder, type Finder } from './findings.ts';
import type { House, Ignored } from './house.ts';
import type { Language, LanguageData } from './types.ts';

/** Gives the finder of a language and a house style; each is made once. */
export function createFinders(
  data: Partial<Record<Language, LanguageData>>,
): (language: Language, house: House | undefined, ignored?: readonly Ignored[]) => Finder {
  const plain = new Map<Language, Finder>();
  const byHouse = new WeakMap<House, Map<Language, Finder>>();
  function dataOf(language: Language): LanguageData {
    const words = data[language];
    if (!words) throw new RangeError(`Expected the data of "${language}", got none; pass them to createChecker`);
    return words;
  }
  return (language, house, ignored = []) => {
    if (ignored.length > 0) return createFinder(dataOf(language), house, ignored);
    let made = plain;
    if (house) {
      made = byHouse.get(house) ?? new Map<Language, Finder>();
      byHouse.set(house, made);
    }
    const finder = made.get(language) ?? createFinder(dataOf(language), house);
    made.set(language, finder);
    return finder;
  };
}
