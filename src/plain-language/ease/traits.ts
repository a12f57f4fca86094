import { leastZipf, type WordFacts } from '../word-facts.ts';

/** What may make a content word hard, in the order of {@link traitsOf}. */
export const traitNames = [
  /** Syllables. */
  'syllables',
  /** Not in the list of Dale and Chall. */
  'unfamiliar',
  /** Level A2, B1, B2 or C and above: each adds to the one before. */
  'fromA2',
  'fromB1',
  'fromB2',
  'fromC1',
  /** In no list of levels. */
  'unlisted',
  /** How far its Zipf frequency is below 6, below 5, below 4. */
  'below6',
  'below5',
  'below4',
] as const;

/** The level of a word that no list has: rare ones are C1, those that not even the frequency list has and that are long, C2. */
export function levelFromShape(zipf: number, syllables: number): number {
  if (zipf >= 4) return 4;
  return zipf === 0 && syllables >= 3 ? 6 : 5;
}

/** The Zipf frequency of a word that the list does not have: the longer, the rarer. */
const zipfFromShape = (syllables: number): number => leastZipf + 0.5 - 0.25 * Math.min(4, syllables);

/** The traits of a word; none is negative, and no trait grows when the word gets easier. */
export function traitsOf(facts: WordFacts, syllables: number): number[] {
  const level = facts.level === 0 ? levelFromShape(facts.zipf, syllables) : facts.level;
  const zipf = facts.zipf === 0 ? zipfFromShape(syllables) : facts.zipf;
  const from = (least: number): number => (level >= least ? 1 : 0);
  const below = (most: number): number => Math.max(0, most - zipf);
  return [
    syllables,
    facts.familiar ? 0 : 1,
    from(2),
    from(3),
    from(4),
    from(5),
    facts.level === 0 ? 1 : 0,
    below(6),
    below(5),
    below(4),
  ];
}
