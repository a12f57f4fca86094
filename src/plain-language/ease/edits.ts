import type { EaseModel } from '../encoded.ts';
import { formIn, inForm } from '../phrase-wording.ts';
import type { Document, EaseEdit, Phrase, PhraseMatch } from '../types.ts';
import { lengthDifficulty, type Measured } from './measure.ts';
import { bestSplit } from './split.ts';
import { heaviest, type Reworded, replaceable, TriedEdits } from './tried-edits.ts';

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

/** A sentence, by index, with a phrase said as its list says it. */
function replaced(
  model: EaseModel,
  measured: Measured,
  index: number,
  { firstToken, lastToken }: PhraseMatch,
  plain: Plain,
): Reworded {
  const words = Math.max(1, (measured.words[index] ?? 0) - (lastToken - firstToken) + plain.words);
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
  return { words, weight: words * difficulty };
}

/**
 * The changes that would raise the score of a text most: each is tried alone, and the text is scored again.
 *
 * @param mean - The mean difficulty of what is measured.
 * @returns At most three with a gain, the best first; of equals, the earlier.
 */
export function bestEdits(model: EaseModel, document: Document, measured: Measured, mean: number): EaseEdit[] {
  const { tokens, language } = document;
  const { sentences } = measured;
  const tried = new TriedEdits(language, measured, mean);
  for (const index of heaviest(measured)) {
    const split = bestSplit(model, document, measured, index);
    const sentence = sentences[index];
    if (!split || !sentence) continue;
    const { start, end } = sentence;
    const gain = tried.gainOf(index, split);
    tried.offer({ kind: 'split', start, end, at: tokens.start[split.token] ?? start, gain });
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
      tried.offer({
        kind: 'replace',
        start: tokens.start[match.firstToken] ?? 0,
        end: tokens.end[match.lastToken - 1] ?? 0,
        text,
        gain: tried.gainOf(index, replaced(model, measured, index, match, plain)),
      });
    }
  }
  return tried.best;
}
