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

const have = wordClass({ en: list("have 've") });
const haveIn = wordClass({ en: list("we've i've") });
const we = wordClass({ en: list('we i') });
const adverb = wordClass({ en: list('now already also therefore since just today') });
/** What somebody did, but not what they only got or looked at. */
const participle = wordClass({
  en: [/(?:ed)$/, ...list('paid sent put made given found taken written told sorted set cut bought begun drawn sold')],
});
const noDeed = wordClass({
  en: list(
    'received noticed asked tried looked considered reviewed examined noted enclosed attached discussed contacted need indeed checked missed',
  ),
});

/** Whether an English sentence tells what the office has done: `I have credited £60`, but not `We have received`. */
function tellsDeed(document: Document, { firstToken, lastToken }: Sentence): boolean {
  for (let token = firstToken; token < lastToken; token++) {
    if (!document.is(token, haveIn) && !(document.is(token, have) && document.is(token - 1, we))) continue;
    const next = document.is(token + 1, adverb) ? token + 2 : token + 1;
    if (document.is(next, participle) && !document.is(next, noDeed)) return true;
  }
  return false;
}

const done = wordClass({ ru: [/ли(?:сь)?$/] });
const reader = wordClass({ ru: list('вы') });

/** Whether a sentence tells what the office did: «площадку убрали», but not «вы просили». */
export function tellsDone(document: Document, sentence: Sentence): boolean {
  if (document.language === 'en') return tellsDeed(document, sentence);
  const { firstToken, lastToken } = sentence;
  for (let token = firstToken; token < lastToken; token++) {
    if (!document.is(token, done) || document.is(token - 1, reader)) continue;
    const tag = document.priorTag(token);
    if (posOf(tag) === Pos.verb && tenseOf(tag) === Tense.past && numberOf(tag) === GrammaticalNumber.plural)
      return true;
  }
  return false;
}
