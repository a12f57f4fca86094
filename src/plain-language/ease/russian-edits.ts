import type { LinearEaseModel } from '../encoded.ts';
import type { Document, EaseEdit, PhraseMatch, Sentence } from '../types.ts';
import { type MeasuredRussian, russianDifficulty } from './russian-model.ts';
import { bestRussianSplit } from './russian-split.ts';
import { traitsOf } from './russian-traits.ts';
import { heaviest, type Reworded, replaceable, TriedEdits } from './tried-edits.ts';

/** Longer sentences, in tokens, must be split before words are worth replacing: each phrase means to measure them anew. */
const longestReplaced = 500;
/** Words that are no nouns: what a sentence is with them in place of a phrase can be worked out. */
const plainWords: ReadonlySet<string> = new Set(
  'в во до для за из из-за и если к как когда кроме на о об от перед по поэтому после при про с со так у что чтобы это есть нужно можно вы вам сейчас сразу здесь учтите сообщить сообщаем сообщаю бесплатно письменно устно обязательно'.split(
    ' ',
  ),
);

/** The sentence with a phrase said as its list says it; `undefined` when that cannot be worked out. */
function replaced(
  model: LinearEaseModel,
  document: Document,
  sentence: Sentence,
  { firstToken, lastToken, phrase }: PhraseMatch,
): Reworded | undefined {
  const plain = (phrase.instead[0] ?? '').split(' ').filter((word) => word !== '');
  if (!plain.every((word) => plainWords.has(word))) return undefined;
  const traits = traitsOf(document, sentence.firstToken, sentence.lastToken, {
    firstToken,
    lastToken,
    words: plain,
  });
  return { words: traits.words, weight: traits.words * russianDifficulty(model, traits) };
}

/**
 * The changes that would raise the score of a text most: each is tried alone, and the text is scored again.
 *
 * @param mean - The mean difficulty of what is measured.
 * @returns At most three with a gain, the best first; of equals, the earlier.
 */
export function russianEdits(
  model: LinearEaseModel,
  document: Document,
  measured: MeasuredRussian,
  mean: number,
): EaseEdit[] {
  const { tokens } = document;
  const { sentences } = measured;
  const tried = new TriedEdits('ru', measured, mean);
  for (const index of heaviest(measured)) {
    const sentence = sentences[index];
    const split = sentence && bestRussianSplit(model, document, sentence);
    if (!split) continue;
    const { start, end } = sentence;
    const gain = tried.gainOf(index, split);
    tried.offer({ kind: 'split', start, end, at: tokens.start[split.token] ?? start, gain });
  }
  const indexOf = new Map(sentences.map((sentence, index) => [sentence, index]));
  for (const match of replaceable.flatMap((list) => document.phrases(list))) {
    const sentence = document.sentences[match.sentence];
    const index = sentence && indexOf.get(sentence);
    const plain = match.phrase.instead[0];
    // What is left out takes commas and conjunctions with it.
    if (!sentence || index === undefined || !plain || sentence.lastToken - sentence.firstToken > longestReplaced)
      continue;
    const part = replaced(model, document, sentence, match);
    if (!part) continue;
    const isFirst = match.firstToken === sentence.firstToken;
    const text = isFirst ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
    const [start, end] = [tokens.start[match.firstToken] ?? 0, tokens.end[match.lastToken - 1] ?? 0];
    tried.offer({ kind: 'replace', start, end, text, gain: tried.gainOf(index, part) });
  }
  return tried.best;
}
