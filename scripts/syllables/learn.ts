import type { SyllableTable } from '../../src/plain-language/encoded.ts';
import { contextOf, createSyllables, placesOf, widths } from '../../src/plain-language/language/en-syllables.ts';
import type { SpokenWord } from './gold.ts';

/** How the table is made. */
export interface LearningOptions {
  /** A context is kept when it mends at least so many words, rare words counting as one, frequent ones as more. */
  readonly leastGain: number;
  readonly exceptions: number;
}

interface Place {
  /** Index of its context in every width. */
  readonly contexts: readonly number[];
  readonly usual: number;
  /** Chances of 0, 1, 2 and 3 syllables before anything is seen. */
  readonly prior: readonly number[];
  /** Syllables that the training gives it. */
  count: number;
}

interface Example {
  readonly places: readonly Place[];
  readonly total: number;
  readonly weight: number;
}

const most = 3;
const rounds = 6;
/** Widths whose counts are smoothed into one another while syllables are shared out. */
const smoothed = [0, 1, 3, 6, 9, 12, 14];

/** Frequent words matter more, yet a table of the commonest alone would say nothing of the others. */
const weightOf = ({ frequency }: SpokenWord): number => (frequency === 0 ? 0.2 : 1 + Math.log10(frequency) ** 2 / 6);

/** An e is often silent, other vowels hardly ever. */
function priorOf(marked: string, start: number, end: number): readonly number[] {
  const run = marked.slice(start, end);
  if (!/[aeiouy]/.test(run)) return [0.97, 0.03, 1e-4, 1e-4];
  if (run !== 'e') return run.length > 1 ? [0.005, 0.85, 0.14, 0.005] : [0.01, 0.97, 0.02, 1e-4];
  return /^(?:\$|s\$|d\$)/.test(marked.slice(end)) ? [0.7, 0.29, 0.01, 1e-4] : [0.1, 0.88, 0.02, 1e-4];
}

/** Numbers for contexts, so that they are counted in arrays. */
class Contexts {
  readonly names: string[] = [];
  #known = new Map<string, number>();
  indexOf(name: string): number {
    let index = this.#known.get(name);
    if (index === undefined) {
      index = this.names.push(name) - 1;
      this.#known.set(name, index);
    }
    return index;
  }
}

function exampleOf(spoken: SpokenWord, contexts: Contexts): Example {
  const marked = `^${spoken.word}$`;
  const places = [...placesOf(marked)].map((place) => ({
    contexts: widths.map(([before, after]) => contexts.indexOf(contextOf(marked, place, before, after))),
    usual: place.usual,
    prior: priorOf(marked, place.start, place.end),
    count: place.usual,
  }));
  return { places, total: spoken.counts[0] ?? 1, weight: weightOf(spoken) };
}

/** Weights of words by context and number of syllables. Contexts of different widths may be one: `e.` at an edge. */
type Tally = Float64Array;

function chance(place: Place, count: number, tally: Tally, weight: number): number {
  let estimate = place.prior[count] ?? 0;
  for (const width of smoothed) {
    const at = (place.contexts[width] ?? 0) * 4;
    // The word itself says nothing of itself.
    const own = weight;
    const all = (tally[at] ?? 0) + (tally[at + 1] ?? 0) + (tally[at + 2] ?? 0) + (tally[at + 3] ?? 0) - own;
    if (all <= 0) break;
    const seen = Math.max(0, (tally[at + count] ?? 0) - (place.count === count ? own : 0));
    estimate = (seen + 2 * estimate) / (all + 2);
  }
  return Math.log(Math.max(estimate, 1e-7));
}

/** Shares the syllables of a word out to its places in the likeliest way. */
function shareOut({ places, total, weight }: Example, tally: Tally): void {
  let best = new Map<number, { score: number; path: readonly number[] }>([[0, { score: 0, path: [] }]]);
  for (const place of places) {
    const next: typeof best = new Map();
    const chances = [0, 1, 2, 3].map((count) => chance(place, count, tally, weight));
    for (const [sum, { score, path }] of best) {
      for (let count = 0; count <= most && sum + count <= total; count++) {
        const reached = score + (chances[count] ?? 0);
        const rival = next.get(sum + count);
        if (!rival || reached > rival.score) next.set(sum + count, { score: reached, path: [...path, count] });
      }
    }
    best = next;
  }
  best.get(total)?.path.forEach((count, index) => {
    const place = places[index];
    if (place) place.count = count;
  });
}

function tallyOf(examples: readonly Example[], size: number): Tally {
  const tally = new Float64Array(size * 4);
  for (const { places, weight } of examples) {
    for (const { contexts, count } of places) {
      for (const width of smoothed) {
        const at = (contexts[width] ?? 0) * 4 + count;
        tally[at] = (tally[at] ?? 0) + weight;
      }
    }
  }
  return tally;
}

/** Keeps a context where it beats what the narrower ones say, from the narrowest to the widest. */
function keepContexts(examples: readonly Example[], size: number, leastGain: number): Map<number, number> {
  const kept = new Map<number, number>();
  const said = new Map<Place, number>();
  widths.forEach((_, width) => {
    const counts = new Float64Array(size * 4);
    const right = new Float64Array(size);
    for (const { places, weight } of examples) {
      for (const place of places) {
        const context = place.contexts[width] ?? 0;
        counts[context * 4 + place.count] = (counts[context * 4 + place.count] ?? 0) + weight;
        if ((said.get(place) ?? place.usual) === place.count) right[context] = (right[context] ?? 0) + weight;
      }
    }
    for (let context = 0; context < size; context++) {
      const four = [...counts.subarray(context * 4, context * 4 + 4)];
      const highest = Math.max(...four);
      if (highest > 0 && highest - (right[context] ?? 0) >= leastGain) kept.set(context, four.indexOf(highest));
    }
    for (const { places } of examples) {
      for (const place of places) {
        const count = kept.get(place.contexts[width] ?? 0);
        if (count !== undefined) said.set(place, count);
      }
    }
  });
  return kept;
}

function byCount(entries: Iterable<readonly [string, number]>): Record<string, string> {
  const lists: Record<string, string[]> = {};
  for (const [entry, count] of entries) {
    lists[count] ??= [];
    lists[count].push(entry);
  }
  return Object.fromEntries(Object.entries(lists).map(([count, list]) => [count, list.sort().join(' ')]));
}

/** Learns a table from words whose syllables are known. */
export function learnTable(words: readonly SpokenWord[], { leastGain, exceptions }: LearningOptions): SyllableTable {
  const known = new Contexts();
  const examples = words.filter(({ word }) => /[aeiouy]/.test(word)).map((word) => exampleOf(word, known));
  const size = known.names.length;
  let tally: Tally = new Float64Array(size * 4);
  for (let round = 0; round < rounds; round++) {
    for (const example of examples) shareOut(example, tally);
    tally = tallyOf(examples, size);
  }
  const kept = [...keepContexts(examples, size, leastGain)];
  const contexts = byCount(kept.map(([context, count]) => [known.names[context] ?? '', count] as const));
  const count = createSyllables({ contexts, exceptions: {} });
  const wrong = words
    .filter(({ word, counts, frequency }) => frequency > 0 && !counts.includes(count(word)))
    .sort((a, b) => b.frequency - a.frequency || (a.word < b.word ? -1 : 1))
    .slice(0, exceptions)
    .map(({ word, counts }) => [word, counts[0] ?? 1] as const);
  return { contexts, exceptions: byCount(wrong) };
}
