import type { EaseModel } from '../encoded.ts';
import { type Document, type Sentence, TokenKind } from '../types.ts';
import { wordsOf } from './content-words.ts';
import { hardnessesOf, type MeasuredSentence, sentenceDifficulty } from './measure.ts';

/** Neither part of a sentence may be shorter, in words. */
const leastPart = 5;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words that a new sentence can begin at. */
const joints = set('and but or so because although whereas however therefore');
/** Those that begin one only after a comma. */
const afterComma = set('which who if unless when while where until');
/** A part that has one of these has a verb of its own. */
const finite = set('is are was were has have had do does did will shall would should can could may might must cannot');

/** A place where a sentence could end. */
export interface Split {
  /** The token that the second sentence would begin with. */
  readonly token: number;
  readonly parts: readonly [Part, Part];
}

type Part = Pick<MeasuredSentence, 'words' | 'difficulty'>;

const combined = ([one, other]: Split['parts']): number => one.words * one.difficulty + other.words * other.difficulty;

/** So many joints are tried, those nearest to the middle: a text without full stops must not take for ever. */
const mostJoints = 24;
/** The verb of a clause is looked for in so many tokens. */
const mostClause = 60;

/** How good a joint a token is: 3 after a semicolon or a clause after a comma, 2 a clause, 1 after a comma, 0 none. */
function jointAt({ tokens }: Pick<Document, 'tokens'>, token: number, lastToken: number): number {
  const [before, key] = [tokens.key(token - 1), tokens.key(token)];
  if (tokens.kind[token] !== TokenKind.word) return 0;
  if (before === ';' || before === ':') return 3;
  const comma = before === ',';
  // `…, failing which the Service may …`
  const relative = comma && (afterComma.has(key) || tokens.key(token + 1) === 'which');
  if (!joints.has(key) && !relative) return 0;
  for (let at = token; at < lastToken && tokens.kind[at] !== TokenKind.punctuation; at++)
    if (finite.has(tokens.key(at))) return comma ? 3 : 2;
  return comma ? 1 : 0;
}

/** The tokens that a second sentence could begin with: of the best kind that there is. */
function jointsOf(document: Pick<Document, 'tokens'>, { firstToken, lastToken }: Sentence): number[] {
  let best = 1;
  let found: number[] = [];
  for (let token = firstToken + leastPart; token <= lastToken - leastPart; token++) {
    const joint = jointAt(document, token, Math.min(lastToken, token + mostClause));
    if (joint > best) found = [];
    if (joint >= best) found.push(token);
    best = Math.max(best, joint);
  }
  const middle = (firstToken + lastToken) / 2;
  return found.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b).slice(0, mostJoints);
}

/** The place where splitting a sentence helps most; `undefined` when it has no joint with enough words around it. */
export function bestSplit(
  model: EaseModel,
  document: Pick<Document, 'tokens'>,
  { sentence, content }: MeasuredSentence,
): Split | undefined {
  const part = (firstToken: number, lastToken: number): Part => {
    const inside = content.filter(({ token }) => token >= firstToken && token < lastToken);
    const words = wordsOf(document, { firstToken, lastToken });
    return { words, difficulty: sentenceDifficulty(model, words, hardnessesOf(inside)) };
  };
  let best: Split | undefined;
  for (const token of jointsOf(document, sentence)) {
    const parts = [part(sentence.firstToken, token), part(token, sentence.lastToken)] as const;
    if (parts.some(({ words }) => words < leastPart)) continue;
    if (!best || combined(parts) < combined(best.parts)) best = { token, parts };
  }
  return best;
}
