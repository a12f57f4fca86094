import type { LinearEaseModel } from '../encoded.ts';
import { Pos, posOf } from '../morphology/features.ts';
import { type Document, type Sentence, TokenKind } from '../types.ts';
import { russianDifficulty } from './russian-model.ts';
import { traitsOf } from './russian-traits.ts';
import type { Split } from './split.ts';
import type { Reworded } from './tried-edits.ts';

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
  { firstToken, lastToken }: Sentence,
): Split | undefined {
  const places: number[] = [];
  for (let token = firstToken + leastPart; token <= lastToken - leastPart; token++)
    if (isJoint(document, token)) places.push(token);
  const middle = (firstToken + lastToken) / 2;
  places.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b);
  const part = (from: number, to: number): Reworded => {
    const traits = traitsOf(document, from, to);
    return { words: traits.words, weight: traits.words * russianDifficulty(model, traits) };
  };
  let best: Split | undefined;
  const tried = Math.max(1, Math.min(most.joints, Math.trunc(most.tokens / (lastToken - firstToken))));
  for (const token of places.slice(0, tried)) {
    if (!hasVerb(document, firstToken, token) || !hasVerb(document, token, lastToken)) continue;
    const [left, right] = [part(firstToken, token), part(token, lastToken)];
    if (left.words < leastPart || right.words < leastPart) continue;
    const weight = left.weight + right.weight;
    if (!best || weight < best.weight) best = { token, words: left.words + right.words, weight };
  }
  return best;
}
