import type { LinearEaseModel } from '../encoded.ts';
import type { Contribution, Document } from '../types.ts';
import { namedWords, thousandths } from './points.ts';
import { longWordValues, type MeasuredRussian, valuesOf } from './russian-model.ts';
import type { Run } from './russian-traits.ts';

/** Other causes that add less than so many thousandths of a point either way are not worth a word. */
const leastCause = 20;

/** The difficulty of the average easy sentence, to three decimals: what contributions are added to. */
export function easyRussianDifficulty({ intercept, weights, easy }: LinearEaseModel): number {
  let difficulty = intercept;
  for (const trait of Object.keys(weights) as (keyof typeof weights)[]) difficulty += weights[trait] * easy[trait];
  return thousandths(difficulty) / 1000;
}

/**
 * What sets a sentence off from the average easy one. Their points and {@link easyRussianDifficulty} add up to its
 * difficulty, both to three decimals.
 *
 * @param index - Of the sentence among those that are measured.
 */
export function russianContributions(
  model: LinearEaseModel,
  { tokens }: Pick<Document, 'tokens'>,
  measured: MeasuredRussian,
  index: number,
): Contribution[] {
  const traits = measured.traits[index];
  if (!traits) return [];
  const { words } = traits;
  const { weights, easy } = model;
  const values = valuesOf(traits);
  const above = (trait: keyof typeof weights): number => thousandths(weights[trait] * (values[trait] - easy[trait]));
  const place = ({ firstToken, lastToken }: Pick<Run, 'firstToken' | 'lastToken'>) => ({
    start: tokens.start[firstToken] ?? 0,
    end: tokens.end[lastToken - 1] ?? 0,
  });
  const parts: Contribution[] = [];
  const add = (part: Contribution): number => {
    parts.push(part);
    return thousandths(part.points);
  };
  let told = 0;
  const longest = traits.longWords
    .slice(0, namedWords.most)
    .map(({ token, excess }, index) => {
      const added = longWordValues(excess, index + 1, words);
      return { token, points: thousandths(weights.longWords * added.longWords + weights.density * added.density) };
    })
    .filter(({ points }) => points >= namedWords.least);
  for (const { token, points } of longest)
    told += add({ cause: 'word', ...place({ firstToken: token, lastToken: token + 1 }), points: points / 1000 });
  const others = traits.longWords.length - longest.length;
  const rest = above('longWords') + above('density') - told;
  if (rest !== 0) told += add({ cause: 'words', words: others, points: rest / 1000 });
  const worthTelling = (points: number): boolean => Math.abs(points) >= leastCause;
  const nominals = above('nominals');
  if (worthTelling(nominals)) told += add({ cause: 'nouns', words: traits.nominals, points: nominals / 1000 });
  const participles = above('participles');
  if (worthTelling(participles))
    told += add({ cause: 'participles', words: traits.participles, points: participles / 1000 });
  const stretch = above('stretch');
  if (worthTelling(stretch))
    told += add({ cause: 'stretch', ...place(traits.stretch), words: traits.stretch.size, points: stretch / 1000 });
  const genitives = above('genitives');
  if (traits.chainLoad > 0 && worthTelling(genitives))
    told += add({ cause: 'genitives', ...place(traits.genitives), points: genitives / 1000 });
  // What is not told by itself, and what is lost in rounding, goes to the length.
  const length = thousandths(measured.difficulty[index] ?? 0) - thousandths(easyRussianDifficulty(model)) - told;
  return [{ cause: 'length', words, points: length / 1000 }, ...parts];
}
