import type { EaseModel } from '../encoded.ts';
import type { Contribution, Document } from '../types.ts';
import type { MeasuredSentence } from './measure.ts';
import { sentenceDifficulty } from './measure.ts';

/** At most so many words are named by themselves, if they add at least so many points. */
const named = { most: 5, least: 0.05 };

const thousandths = (points: number): number => Math.round(points * 1000);

/** The difficulty of a sentence all of whose content words are as hard as the average easy one. */
const withEasyWords = (model: EaseModel, words: number, contentWords: number): number =>
  sentenceDifficulty(model, words, new Array<number>(contentWords).fill(model.easy.hardness));

/** The difficulty of the average easy sentence, to three decimals: what contributions are added to. */
export const easyDifficulty = (model: EaseModel): number =>
  thousandths(withEasyWords(model, model.easy.words, model.easy.contentWords)) / 1000;

/**
 * What sets a sentence off from the average easy one. Their points and {@link easyDifficulty} add up to its difficulty,
 * both to three decimals.
 *
 * A word has the points by which it is harder than the average easy word in its place of the ranking; the length has
 * those that so many average easy words would have.
 */
export function contributionsOf(
  model: EaseModel,
  { tokens }: Pick<Document, 'tokens'>,
  { words, content, difficulty }: MeasuredSentence,
): Contribution[] {
  const length = thousandths(withEasyWords(model, words, content.length)) - thousandths(easyDifficulty(model));
  const hardest = content
    .toSorted((a, b) => b.reading.hardness - a.reading.hardness || a.token - b.token)
    .map(({ token, reading }, index) => ({
      token,
      points: thousandths((reading.hardness - model.easy.hardness) / (index + 1)),
    }))
    .filter(({ points }) => points >= thousandths(named.least))
    .slice(0, named.most);
  const sum = hardest.reduce((total, { points }) => total + points, length);
  const rest = thousandths(difficulty) - thousandths(easyDifficulty(model)) - sum;
  const others = content.length - hardest.length;
  const parts: Contribution[] = [
    // Without other words, what is lost in rounding goes to the length.
    { cause: 'length', words, points: (others === 0 ? length + rest : length) / 1000 },
    ...hardest.map(({ token, points }) => ({
      cause: 'word' as const,
      start: tokens.start[token] ?? 0,
      end: tokens.end[token] ?? 0,
      points: points / 1000,
    })),
  ];
  if (others > 0) parts.push({ cause: 'words', words: others, points: rest / 1000 });
  return parts;
}
