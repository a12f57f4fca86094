import type { EaseModel } from '../encoded.ts';
import type { Contribution, Document } from '../types.ts';
import { lengthDifficulty, type Measured } from './measure.ts';
import { namedWords, thousandths } from './points.ts';

/** The difficulties of a model that contributions are measured from. */
interface Easy {
  /** Of the average easy sentence, in thousandths. */
  readonly sentence: number;
  /** By number of content words: what they add when all are as hard as the average easy one. */
  readonly words: number[];
}

const easyOf = new WeakMap<EaseModel, Easy>();

/** What so many average easy words add. */
function easyWords({ easy: { hardness } }: EaseModel, words: number[], count: number): number {
  for (let rank = words.length; rank <= count; rank++) words[rank] = (words[rank - 1] ?? 0) + hardness / rank;
  return words[count] ?? 0;
}

function createEasy(model: EaseModel): Easy {
  const words = [0];
  const { easy } = model;
  const sentence = thousandths(lengthDifficulty(model, easy.words) + easyWords(model, words, easy.contentWords));
  const made = { sentence, words };
  easyOf.set(model, made);
  return made;
}

/** The difficulty of the average easy sentence, to three decimals: what contributions are added to. */
export const easyDifficulty = (model: EaseModel): number => (easyOf.get(model) ?? createEasy(model)).sentence / 1000;

/**
 * What sets a sentence off from the average easy one. Their points and {@link easyDifficulty} add up to its difficulty,
 * both to three decimals.
 *
 * A word has the points by which it is harder than the average easy word in its place of the ranking; the length has
 * those that so many average easy words would have.
 *
 * @param index - Of the sentence among those that are measured.
 */
export function contributionsOf(
  model: EaseModel,
  { tokens }: Pick<Document, 'tokens'>,
  measured: Measured,
  index: number,
): Contribution[] {
  const easy = easyOf.get(model) ?? createEasy(model);
  const { hardness, token, first } = measured;
  const from = first[index] ?? 0;
  const content = (first[index + 1] ?? 0) - from;
  const words = measured.words[index] ?? 0;
  const length = thousandths(lengthDifficulty(model, words) + easyWords(model, easy.words, content)) - easy.sentence;
  const parts: Contribution[] = [{ cause: 'length', words, points: length / 1000 }];
  let sum = length;
  let count = 0;
  // Each word adds less than the one before, so the first that adds too little is the last.
  for (; count < content && count < namedWords.most; count++) {
    const points = thousandths(((hardness[from + count] ?? 0) - model.easy.hardness) / (count + 1));
    if (points < namedWords.least) break;
    sum += points;
    const word = token[from + count] ?? 0;
    parts.push({
      cause: 'word',
      start: tokens.start[word] ?? 0,
      end: tokens.end[word] ?? 0,
      points: points / 1000,
    });
  }
  const rest = thousandths(measured.difficulty[index] ?? 0) - easy.sentence - sum;
  // Without other words, what is lost in rounding goes to the length.
  if (count === content) parts[0] = { cause: 'length', words, points: (length + rest) / 1000 };
  else parts.push({ cause: 'words', words: content - count, points: rest / 1000 });
  return parts;
}
