import type { EaseModel } from '../encoded.ts';
import { type Document, type Sentence, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { wordsOf } from './content-words.ts';
import { lengthDifficulty, type Measured } from './measure.ts';
import type { Reworded } from './tried-edits.ts';

/** Neither part of a sentence may be shorter, in words. */
const leastPart = 5;

/** Words that a new sentence can begin at. */
const joints = wordClass({ en: list('and but or so because although whereas however therefore') });
/** Those that begin one only after a comma. */
const afterComma = wordClass({ en: list('which who if unless when while where until') });
const which = wordClass({ en: ['which'] });
const joining = wordClass({ en: list('and but or so') });
/** After `and`, these continue the first sentence: `and that the oath …`, `and who can help`, `and must be paid`. */
const continuing = wordClass({
  en: [
    ...list(
      'that which who whom whose whether how what where why when if to not then also by with in of for from on at than are was were have has had will shall would should can could may might must cannot do does did',
    ),
    /^[a-z]{2,}ing$/,
  ],
});
const subject = wordClass({ en: list('i you he she it we they this there please') });
const so = wordClass({ en: ['so'] });
/** `so far`, `so long as`: no joint. */
const far = wordClass({ en: list('far long much many as') });
/** A verb behind these is not that of the part. */
const relative = wordClass({ en: list('that which who whom whose') });
/** A part that has one of these has a verb of its own. */
const finite = wordClass({
  en: list('is are was were has have had do does did will shall would should can could may might must cannot'),
});

/** A place where a sentence could end. */
export interface Split extends Reworded {
  /** The token that the second sentence would begin with. */
  readonly token: number;
}

/** So many joints are tried, those nearest to the middle: a text without full stops must not take for ever. */
const mostJoints = 24;
/** The verb of a clause is looked for in so many tokens. */
const mostClause = 60;

const [comma, colon, semicolon] = [0x2c, 0x3a, 0x3b];

/** How good a joint a token is: 3 after a semicolon or a clause after a comma, 2 a clause, 1 after a comma, 0 none. */
function jointAt(document: Document, token: number, lastToken: number): number {
  const { tokens, text } = document;
  const { kind, start, end } = tokens;
  if (kind[token] !== TokenKind.word) return 0;
  let before = 0;
  if (kind[token - 1] === TokenKind.punctuation && (end[token - 1] ?? 0) - (start[token - 1] ?? 0) === 1)
    before = text.charCodeAt(start[token - 1] ?? 0);
  if (before === semicolon || before === colon) return 3;
  const isAfterComma = before === comma;
  // `…, failing which the Service may …`
  if (
    !document.is(token, joints) &&
    !(isAfterComma && (document.is(token, afterComma) || document.is(token + 1, which)))
  )
    return 0;
  // `and that`, `so that`, `and having`: what follows is no sentence.
  if (document.is(token, joining) && document.is(token + 1, continuing)) return 0;
  if (document.is(token, so) && document.is(token + 1, far)) return 0;
  for (let at = token; at < lastToken && kind[at] !== TokenKind.punctuation; at++) {
    if (document.is(at, finite)) return isAfterComma ? 3 : 2;
    if (at > token && document.is(at, relative)) break;
  }
  // `…, and a letter from your doctor` is the last of a list.
  if (document.is(token, joining) && !document.is(token + 1, subject)) return 0;
  return isAfterComma ? 1 : 0;
}

/** The tokens that a second sentence could begin with: of the best kind that there is. */
function jointsOf(document: Document, { firstToken, lastToken }: Sentence): number[] {
  let best = 1;
  let found: number[] = [];
  for (let token = firstToken + leastPart; token <= lastToken - leastPart; token++) {
    const joint = jointAt(document, token, Math.min(lastToken, token + mostClause));
    if (joint < best) continue;
    if (joint > best) found = [];
    found.push(token);
    best = joint;
  }
  if (found.length <= mostJoints) return found;
  const middle = (firstToken + lastToken) / 2;
  return found.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b).slice(0, mostJoints);
}

/**
 * The place where splitting a sentence helps most; of equals, the earliest. `undefined` when it has no joint with
 * enough words around it.
 *
 * @param index - Of the sentence among those that are measured.
 */
export function bestSplit(model: EaseModel, document: Document, measured: Measured, index: number): Split | undefined {
  const sentence = measured.sentences[index];
  const words = measured.words[index] ?? 0;
  if (!sentence || words < 2 * leastPart) return undefined;
  const { hardness, token, first } = measured;
  const from = first[index] ?? 0;
  const to = first[index + 1] ?? 0;
  let best: Split | undefined;
  for (const joint of jointsOf(document, sentence)) {
    const left = wordsOf(document, sentence.firstToken, joint);
    const right = wordsOf(document, joint, sentence.lastToken);
    if (left < leastPart || right < leastPart) continue;
    let leftSum = lengthDifficulty(model, left);
    let rightSum = lengthDifficulty(model, right);
    let leftRank = 0;
    let rightRank = 0;
    for (let word = from; word < to; word++) {
      const hard = hardness[word] ?? 0;
      if ((token[word] ?? 0) < joint) leftSum += hard / ++leftRank;
      else rightSum += hard / ++rightRank;
    }
    const weight = left * leftSum + right * rightSum;
    if (!best || weight < best.weight) best = { token: joint, words: left + right, weight };
  }
  return best;
}
