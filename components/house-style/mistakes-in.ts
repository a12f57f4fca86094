import type { HouseMistake } from '#house/mistakes';
import { isBlank, phrasesOf, type StyleData } from './style-data.ts';

/** What is wrong with a house style; a row that waits for its phrase is not. What checks comes with the first change. */
export async function mistakesIn(data: StyleData): Promise<readonly HouseMistake[]> {
  const { houseMistakes } = await import('#house/mistakes');
  const phrases = phrasesOf(data);
  const waits = ({ path: [top, index] }: HouseMistake): boolean =>
    top === 'phrases' && typeof index === 'number' && isBlank(phrases[index]);
  return houseMistakes(data).filter((mistake) => !waits(mistake));
}
