import { GrammaticalNumber, numberOf, Pos, posOf, Tense, tenseOf } from '../morphology/features.ts';
import { type Document, type Sentence, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';

/** Verbs that may stand in the future: «напишем», «придёт», «получите». */
const future = wordClass({ ru: [/(?:[еи]м|[еи]т|[уюая]т)(?:ся)?$/] });
const small = wordClass({ ru: list('можете хотите может могут нет быть этом том чем тем нет') });

/** Whether a Russian sentence has a verb in the future; English is told by cues. */
export function tellsFuture(document: Document, { firstToken, lastToken }: Sentence): boolean {
  if (document.language !== 'ru') return false;
  for (let token = firstToken; token < lastToken; token++) {
    if (document.tokens.kind[token] !== TokenKind.word) continue;
    if (!document.is(token, future) || document.is(token, small)) continue;
    const tag = document.priorTag(token);
    if (posOf(tag) === Pos.verb && tenseOf(tag) === Tense.future) return true;
  }
  return false;
}

const done = wordClass({ ru: [/ли(?:сь)?$/] });
const reader = wordClass({ ru: list('вы') });

/** Whether a Russian sentence tells what the office did: «площадку убрали», but not «вы просили». */
export function tellsDone(document: Document, { firstToken, lastToken }: Sentence): boolean {
  if (document.language !== 'ru') return false;
  for (let token = firstToken; token < lastToken; token++) {
    if (!document.is(token, done) || document.is(token - 1, reader)) continue;
    const tag = document.priorTag(token);
    if (posOf(tag) === Pos.verb && tenseOf(tag) === Tense.past && numberOf(tag) === GrammaticalNumber.plural)
      return true;
  }
  return false;
}
