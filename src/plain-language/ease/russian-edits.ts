import type { LinearEaseModel } from '../encoded.ts';
import type { Document, EaseEdit, PhraseList, PhraseMatch } from '../types.ts';
import { type MeasuredRussian, meanRussianDifficulty, russianDifficulty } from './russian-model.ts';
import { bestRussianSplit } from './russian-split.ts';
import { traitsOf } from './russian-traits.ts';
import { easeOf } from './scale.ts';

const mostEdits = 3;
/** Splitting is tried on so many sentences, those that weigh most. */
const mostSplits = 12;
/** Longer sentences, in tokens, must be split before words are worth replacing: each phrase means to measure them anew. */
const longestReplaced = 500;
const replaceable: readonly PhraseList[] = ['officialese', 'derived-preposition'];
/** Words that are no nouns: what a sentence is with them in place of a phrase can be worked out. */
const plainWords: ReadonlySet<string> = new Set(
  'в во до для за из из-за и если к как когда кроме на о об от перед по поэтому после при про с со так у что чтобы это есть нужно можно вы вам сейчас сразу здесь учтите сообщить сообщаем сообщаю бесплатно письменно устно обязательно'.split(
    ' ',
  ),
);

type Part = Pick<MeasuredRussian, 'words' | 'difficulty'>;

/** The sentence with a phrase said as its list says it; `undefined` when that cannot be worked out. */
function replaced(
  model: LinearEaseModel,
  document: Document,
  { sentence }: MeasuredRussian,
  { firstToken, lastToken, phrase }: PhraseMatch,
): Part | undefined {
  const plain = (phrase.instead[0] ?? '').split(' ').filter((word) => word !== '');
  if (!plain.every((word) => plainWords.has(word))) return undefined;
  const traits = traitsOf(document, sentence.firstToken, sentence.lastToken, {
    firstToken,
    lastToken,
    words: plain,
  });
  return { words: traits.words, difficulty: russianDifficulty(model, traits) };
}

/**
 * The changes that would raise the score of a text most: each is tried alone, and the text is scored again.
 *
 * @returns At most three with a gain, the best first; of equals, the earlier.
 */
export function russianEdits(
  model: LinearEaseModel,
  document: Document,
  sentences: readonly MeasuredRussian[],
): EaseEdit[] {
  const { tokens } = document;
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const mean = meanRussianDifficulty(sentences);
  const before = easeOf('ru', mean);
  const gainOf = (old: MeasuredRussian, parts: readonly Part[]): number => {
    const rest = words - old.words;
    const difficulty = rest > 0 ? (mean * words - old.words * old.difficulty) / rest : 0;
    return (
      Math.round((easeOf('ru', meanRussianDifficulty([{ words: rest, difficulty }, ...parts])) - before) * 10) / 10
    );
  };
  const edits: EaseEdit[] = [];
  const heaviest = sentences
    .toSorted((a, b) => b.words * b.difficulty - a.words * a.difficulty || a.sentence.start - b.sentence.start)
    .slice(0, mostSplits);
  for (const measured of heaviest) {
    const split = bestRussianSplit(model, document, measured);
    if (!split) continue;
    const { start, end } = measured.sentence;
    const at = tokens.start[split.token] ?? start;
    edits.push({ kind: 'split', start, end, at, gain: gainOf(measured, split.parts) });
  }
  const bySentence = new Map(sentences.map((measured) => [measured.sentence, measured]));
  for (const match of replaceable.flatMap((list) => document.phrases(list))) {
    const sentence = document.sentences[match.sentence];
    const measured = sentence && bySentence.get(sentence);
    const plain = match.phrase.instead[0];
    // What is left out takes commas and conjunctions with it.
    const isShort = sentence && sentence.lastToken - sentence.firstToken <= longestReplaced;
    if (!measured || !plain || !isShort) continue;
    const part = replaced(model, document, measured, match);
    if (!part) continue;
    const isFirst = match.firstToken === sentence.firstToken;
    const text = isFirst ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
    const [start, end] = [tokens.start[match.firstToken] ?? 0, tokens.end[match.lastToken - 1] ?? 0];
    edits.push({ kind: 'replace', start, end, text, gain: gainOf(measured, [part]) });
  }
  return edits
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || a.start - b.start || a.end - b.end)
    .slice(0, mostEdits);
}
