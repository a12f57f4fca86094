import { dictionary } from 'cmu-pronouncing-dictionary';

/** A word of the pronouncing dictionary. */
export interface SpokenWord {
  readonly word: string;
  /** Its numbers of syllables, that of the first pronunciation first. */
  readonly counts: readonly number[];
  /** How often it is met: 10 to the power of its Zipf frequency; 0 when it is not in the frequency list. */
  readonly frequency: number;
}

/** The words of the dictionary that are written with letters and apostrophes. */
export function readGold(zipf: ReadonlyMap<string, number>): SpokenWord[] {
  const counts = new Map<string, Set<number>>();
  for (const [entry, sounds] of Object.entries(dictionary)) {
    const word = entry.replace(/\(\d+\)$/, '');
    if (!/^[a-z][a-z']*$/.test(word)) continue;
    counts.set(word, (counts.get(word) ?? new Set()).add(sounds.match(/\d/g)?.length ?? 0));
  }
  return [...counts].map(([word, set]) => {
    const known = zipf.get(word);
    return { word, counts: [...set], frequency: known === undefined ? 0 : 10 ** known };
  });
}

/** The tenth of the words that is kept from learning: the same in every run. */
export function isHeldOut(word: string): boolean {
  let hash = 2166136261;
  for (const letter of word) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619);
  return (hash >>> 0) % 10 === 0;
}
