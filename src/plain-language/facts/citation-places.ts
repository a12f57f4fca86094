import type { Document, StartClass, WordClass } from '../types.ts';

/**
 * The tokens where a citation may begin: those of a class, and words before a number. The frame of a letter has no places
 * of a class, so numbers are looked at too.
 *
 * @param part - What a number may stand behind: `section`, «ст».
 * @param stop - What may stand between the two: the point of «ст. 5».
 * @returns In no order; a token may stand twice.
 */
export function citationPlaces(document: Document, start: StartClass, part: WordClass, stop?: WordClass): number[] {
  const places = [...document.where(start)];
  for (const number of document.all('numbers')) {
    const word = stop && document.is(number - 1, stop) ? number - 2 : number - 1;
    if (document.is(word, part)) places.push(word);
  }
  return places;
}
