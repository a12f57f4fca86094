import type { EaseModel } from '../encoded.ts';
import { type Document, TokenKind } from '../types.ts';
import { wordsOf } from './content-words.ts';
import { type MeasuredSentence, sentenceDifficulty, totalHardness } from './measure.ts';

/** Neither part of a sentence may be shorter, in words. */
const leastPart = 5;

/** Words that a new sentence can begin at, or where a clause of its own begins. */
const joints = new Set(
  'and but or so which who where whereas because although though if unless when while until provided however therefore including'.split(
    ' ',
  ),
);

/** A place where a sentence could end. */
export interface Split {
  /** The token that the second sentence would begin with. */
  readonly token: number;
  readonly parts: readonly [Part, Part];
}

type Part = Pick<MeasuredSentence, 'words' | 'difficulty'>;

const combined = ([one, other]: Split['parts']): number => one.words * one.difficulty + other.words * other.difficulty;

/** The place where splitting a sentence helps most; `undefined` when it has no joint with enough words around it. */
export function bestSplit(
  model: EaseModel,
  document: Pick<Document, 'tokens'>,
  { sentence, content }: MeasuredSentence,
): Split | undefined {
  const { tokens } = document;
  let best: Split | undefined;
  for (let token = sentence.firstToken + leastPart; token <= sentence.lastToken - leastPart; token++) {
    if (tokens.kind[token] !== TokenKind.word) continue;
    const before = tokens.key[token - 1] ?? '';
    const clause = /^[;:]$/.test(before) || joints.has(tokens.key[token] ?? '');
    if (!clause) continue;
    const part = (firstToken: number, lastToken: number): Part => {
      const inside = content.filter((word) => word.token >= firstToken && word.token < lastToken);
      const words = wordsOf(document, { ...sentence, firstToken, lastToken });
      return { words, difficulty: sentenceDifficulty(model, words, inside.length, totalHardness(inside)) };
    };
    const parts = [part(sentence.firstToken, token), part(token, sentence.lastToken)] as const;
    if (parts.some(({ words }) => words < leastPart)) continue;
    if (!best || combined(parts) < combined(best.parts)) best = { token, parts };
  }
  return best;
}
