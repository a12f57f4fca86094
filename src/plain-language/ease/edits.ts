import type { EaseModel } from '../encoded.ts';
import type { Document, EaseEdit, PhraseList, PhraseMatch } from '../types.ts';
import { hardnessesOf, type MeasuredSentence, meanDifficulty, sentenceDifficulty } from './measure.ts';
import { easeOf } from './scale.ts';
import { bestSplit } from './split.ts';

const mostEdits = 3;
/** Splitting is tried on so many sentences, those that weigh most. */
const mostSplits = 12;
const replaceable: readonly PhraseList[] = ['officialese', 'derived-preposition'];

type Part = Pick<MeasuredSentence, 'words' | 'difficulty'>;

/** The sentence with a phrase said as its list says it. */
function replaced(model: EaseModel, document: Document, measured: MeasuredSentence, match: PhraseMatch): Part {
  const kept = measured.content.filter(({ token }) => token < match.firstToken || token >= match.lastToken);
  const plain = (match.phrase.instead[0] ?? '').split(' ').filter((word) => word !== '');
  const added = plain.flatMap((word) => {
    const reading = document.readingOf(word);
    return reading?.content ? [{ token: match.firstToken, reading }] : [];
  });
  const content = [...kept, ...added];
  const words = Math.max(1, measured.words - (match.lastToken - match.firstToken) + plain.length);
  return { words, difficulty: sentenceDifficulty(model, words, hardnessesOf(content)) };
}

/**
 * The changes that would raise the score of a text most: each is tried alone, and the text is scored again.
 *
 * @returns At most three with a gain, the best first; of equals, the earlier.
 */
export function bestEdits(model: EaseModel, document: Document, sentences: readonly MeasuredSentence[]): EaseEdit[] {
  const { tokens, language } = document;
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const mean = meanDifficulty(sentences);
  const before = easeOf(language, mean);
  const gainOf = (old: MeasuredSentence, parts: readonly Part[]): number => {
    const rest = { words: words - old.words, difficulty: 0 };
    if (rest.words > 0) rest.difficulty = (mean * words - old.words * old.difficulty) / rest.words;
    return Math.round((easeOf(language, meanDifficulty([rest, ...parts])) - before) * 10) / 10;
  };

  const edits: EaseEdit[] = [];
  const heaviest = [...sentences]
    .sort((a, b) => b.words * b.difficulty - a.words * a.difficulty || a.sentence.start - b.sentence.start)
    .slice(0, mostSplits);
  for (const measured of heaviest) {
    const split = bestSplit(model, document, measured);
    if (!split) continue;
    const { start, end } = measured.sentence;
    edits.push({
      kind: 'split',
      start,
      end,
      at: tokens.start[split.token] ?? start,
      gain: gainOf(measured, split.parts),
    });
  }
  const bySentence = new Map(sentences.map((measured) => [measured.sentence, measured]));
  for (const match of replaceable.flatMap((list) => document.phrases(list))) {
    const sentence = document.sentences[match.sentence];
    const measured = sentence && bySentence.get(sentence);
    const text = match.phrase.instead[0];
    if (!measured || text === undefined) continue;
    edits.push({
      kind: 'replace',
      start: tokens.start[match.firstToken] ?? 0,
      end: tokens.end[match.lastToken - 1] ?? 0,
      text,
      gain: gainOf(measured, [replaced(model, document, measured, match)]),
    });
  }
  return edits
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || a.start - b.start || a.end - b.end)
    .slice(0, mostEdits);
}
