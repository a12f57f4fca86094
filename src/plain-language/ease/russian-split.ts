import type { LinearEaseModel } from '../encoded.ts';
import { Pos, posOf } from '../morphology/features.ts';
import { type Document, TokenKind } from '../types.ts';
import { type MeasuredRussian, russianDifficulty } from './russian-model.ts';
import { traitsOf } from './russian-traits.ts';

/** Neither part of a sentence may be shorter, in words. */
const leastPart = 4;
/** So many joints are tried, those nearest to the middle, and fewer in a sentence of so many tokens that it takes long. */
const most = { joints: 24, tokens: 20_000 };
/** The verb of a clause is looked for in so many tokens. */
const mostClause = 60;

/** Words that a new sentence can begin with, behind a comma. */
const joints: ReadonlySet<string> = new Set('и а но однако поэтому также затем кроме причем при'.split(' '));
/** What must follow where the first word alone is no joint: «кроме того», «при этом». */
const seconds: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['кроме', new Set(['того'])],
  ['при', new Set(['этом'])],
]);

/** After these it goes on with what was said: «а не цену», «а именно». */
const bound: ReadonlySet<string> = new Set('не именно то значит тем'.split(' '));

type Part = Pick<MeasuredRussian, 'words' | 'difficulty'>;

/** A place where a sentence could end. */
export interface RussianSplit {
  /** The token that the second sentence would begin with. */
  readonly token: number;
  readonly parts: readonly [Part, Part];
}

/** Whether a clause has a verb of its own. */
function hasVerb(document: Document, from: number, to: number): boolean {
  for (let token = from; token < Math.min(to, from + mostClause); token++) {
    const pos = posOf(document.priorTag(token));
    if (pos === Pos.verb || pos === Pos.shortParticiple || pos === Pos.predicative) return true;
  }
  return false;
}

/** Whether a sentence could begin at the token: after a semicolon, or at a joint after a comma. */
function isJoint({ tokens }: Document, token: number): boolean {
  const before = tokens.key(token - 1);
  if (tokens.kind[token] !== TokenKind.word) return false;
  if (before === ';') return true;
  if (before !== ',' || !joints.has(tokens.key(token))) return false;
  if (tokens.key(token) === 'а' && bound.has(tokens.key(token + 1))) return false;
  const second = seconds.get(tokens.key(token));
  return !second || second.has(tokens.key(token + 1));
}

/** The place where splitting a sentence helps most; `undefined` when no place leaves two clauses with verbs. */
export function bestRussianSplit(
  model: LinearEaseModel,
  document: Document,
  { sentence }: MeasuredRussian,
): RussianSplit | undefined {
  const { firstToken, lastToken } = sentence;
  const places: number[] = [];
  for (let token = firstToken + leastPart; token <= lastToken - leastPart; token++)
    if (isJoint(document, token)) places.push(token);
  const middle = (firstToken + lastToken) / 2;
  places.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b);
  const part = (from: number, to: number): Part => {
    const traits = traitsOf(document, from, to);
    return { words: traits.words, difficulty: russianDifficulty(model, traits) };
  };
  const weight = ([one, other]: RussianSplit['parts']): number =>
    one.words * one.difficulty + other.words * other.difficulty;
  let best: RussianSplit | undefined;
  const tried = Math.max(1, Math.min(most.joints, Math.trunc(most.tokens / (lastToken - firstToken))));
  for (const token of places.slice(0, tried)) {
    if (!hasVerb(document, firstToken, token) || !hasVerb(document, token, lastToken)) continue;
    const halves = [part(firstToken, token), part(token, lastToken)] as const;
    if (halves.some(({ words }) => words < leastPart)) continue;
    if (!best || weight(halves) < weight(best.parts)) best = { token, parts: halves };
  }
  return best;
}
