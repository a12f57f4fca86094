import type { EaseModel } from '../encoded.ts';
import { formIn, inForm } from '../phrase-findings.ts';
import type { Document, EaseEdit, Phrase, PhraseList, PhraseMatch } from '../types.ts';
import { lengthDifficulty, type Measured } from './measure.ts';
import { easeOf } from './scale.ts';
import { bestSplit } from './split.ts';

const mostEdits = 3;
/** Splitting is tried on so many sentences, those that weigh most. */
const mostSplits = 12;
const replaceable: readonly PhraseList[] = ['officialese', 'derived-preposition'];

/** The plain words of a phrase: how many, and the hardness of those that have any, the hardest first. */
interface Plain {
  readonly words: number;
  readonly hardness: readonly number[];
}

const plainOf = new WeakMap<Phrase, Plain>();

function createPlain(document: Document, phrase: Phrase): Plain {
  const words = (phrase.instead[0] ?? '').split(' ').filter((word) => word !== '');
  const readings = words.map((word) => document.readingOf(word)).filter((reading) => reading?.content);
  const plain = {
    words: words.length,
    hardness: readings.map((reading) => reading?.hardness ?? 0).sort((a, b) => b - a),
  };
  plainOf.set(phrase, plain);
  return plain;
}

/** Words times difficulty of a sentence with a phrase said as its list says it. */
function weightReplaced(
  model: EaseModel,
  measured: Measured,
  index: number,
  { firstToken, lastToken }: PhraseMatch,
  plain: Plain,
  words: number,
): number {
  let difficulty = lengthDifficulty(model, words);
  let rank = 0;
  let next = 0;
  const to = measured.first[index + 1] ?? 0;
  for (let word = measured.first[index] ?? 0; word < to; word++) {
    const token = measured.token[word] ?? 0;
    if (token >= firstToken && token < lastToken) continue;
    const hard = measured.hardness[word] ?? 0;
    while (next < plain.hardness.length && (plain.hardness[next] ?? 0) > hard)
      difficulty += (plain.hardness[next++] ?? 0) / ++rank;
    difficulty += hard / ++rank;
  }
  while (next < plain.hardness.length) difficulty += (plain.hardness[next++] ?? 0) / ++rank;
  return words * difficulty;
}

/** The sentences that weigh most, the heaviest first; of equals, the earlier. */
function heaviest({ words, difficulty }: Measured): number[] {
  const order: number[] = [];
  const weightOf = (index: number): number => (words[index] ?? 0) * (difficulty[index] ?? 0);
  for (let index = 0; index < words.length; index++) {
    const weight = weightOf(index);
    if (order.length === mostSplits && weight <= weightOf(order[mostSplits - 1] ?? 0)) continue;
    let place = Math.min(order.length, mostSplits - 1);
    while (place > 0 && weightOf(order[place - 1] ?? 0) < weight) {
      order[place] = order[place - 1] ?? 0;
      place -= 1;
    }
    order[place] = index;
  }
  return order;
}

const isBetter = (a: EaseEdit, b: EaseEdit): boolean => (b.gain - a.gain || a.start - b.start || a.end - b.end) < 0;

/**
 * The changes that would raise the score of a text most: each is tried alone, and the text is scored again.
 *
 * @param mean - The mean difficulty of what is measured.
 * @returns At most three with a gain, the best first; of equals, the earlier.
 */
export function bestEdits(model: EaseModel, document: Document, measured: Measured, mean: number): EaseEdit[] {
  const { tokens, language } = document;
  const { sentences } = measured;
  let words = 0;
  for (let index = 0; index < sentences.length; index++) words += measured.words[index] ?? 0;
  const before = easeOf(language, mean);
  /** What is gained when a sentence is put in other words. */
  const gainOf = (index: number, count: number, weight: number): number => {
    const old = measured.words[index] ?? 0;
    const sum = mean * words - old * (measured.difficulty[index] ?? 0) + weight;
    return Math.round((easeOf(language, sum / (words - old + count)) - before) * 10) / 10;
  };
  const edits: EaseEdit[] = [];
  const offer = (edit: EaseEdit): void => {
    const last = edits[mostEdits - 1];
    if (edit.gain <= 0 || (last && !isBetter(edit, last))) return;
    let place = Math.min(edits.length, mostEdits - 1);
    for (let above = edits[place - 1]; above && isBetter(edit, above); above = edits[place - 1]) {
      edits[place] = above;
      place -= 1;
    }
    edits[place] = edit;
  };

  for (const index of heaviest(measured)) {
    const split = bestSplit(model, document, measured, index);
    const sentence = sentences[index];
    if (!split || !sentence) continue;
    const { start, end } = sentence;
    const gain = gainOf(index, split.words, split.weight);
    offer({ kind: 'split', start, end, at: tokens.start[split.token] ?? start, gain });
  }
  for (const list of replaceable) {
    let index = 0;
    for (const match of document.phrases(list)) {
      const plainest = match.phrase.instead[0];
      if (plainest === undefined) continue;
      const text = inForm(plainest, formIn(document, match));
      while (index < sentences.length && (sentences[index]?.lastToken ?? 0) <= match.firstToken) index += 1;
      if (index === sentences.length) break;
      if ((sentences[index]?.firstToken ?? 0) > match.firstToken) continue;
      const plain = plainOf.get(match.phrase) ?? createPlain(document, match.phrase);
      const count = Math.max(1, (measured.words[index] ?? 0) - (match.lastToken - match.firstToken) + plain.words);
      offer({
        kind: 'replace',
        start: tokens.start[match.firstToken] ?? 0,
        end: tokens.end[match.lastToken - 1] ?? 0,
        text,
        gain: gainOf(index, count, weightReplaced(model, measured, index, match, plain, count)),
      });
    }
  }
  return edits;
}
