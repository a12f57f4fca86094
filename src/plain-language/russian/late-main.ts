import { Pos, posOf } from '../morphology/features.ts';
import { endsClause, quote, textOf } from '../passage.ts';
import { type Document, type RuleFinding, type Sentence, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { found } from './found.ts';
import { isPredicate } from './phrases-of-nouns.ts';

/** Open a clause of their own inside the sentence: its verb is not the main one. */
const subordinate = wordClass({
  ru: [
    ...list('если когда что чтобы поскольку хотя пока где куда откуда как кто чей сколько потому так раз'),
    /^котор/,
  ],
});
/** Words that may stand before the main verb. */
const most = 16;

/** The main verb of a sentence, and the words before it; `undefined` when it has none. */
function mainVerb(
  document: Document,
  { firstToken, lastToken }: Sentence,
): { verb: number; words: number } | undefined {
  const { tokens } = document;
  let words = 0;
  let isSubordinate = false;
  for (let token = firstToken; token < lastToken; token++) {
    if (tokens.kind[token] === TokenKind.punctuation) {
      // «, если …»: its verb comes first; the next comma ends it.
      if (endsClause(document, token)) isSubordinate = false;
      continue;
    }
    if (
      document.is(token, subordinate) &&
      (token === firstToken ||
        tokens.kind[token - 1] === TokenKind.punctuation ||
        posOf(document.tag(token - 1)) === Pos.preposition)
    )
      isSubordinate = true;
    else if (!isSubordinate && isPredicate(document.tag(token))) return { verb: token, words };
    words += 1;
  }
  return undefined;
}

/** Sentences in which the reader waits too long for the main verb, in Russian. */
export function lateMainClausesInRussian(document: Document): RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (const sentence of document.sentences) {
    if (!sentence.prose || sentence.words <= most) continue;
    const main = mainVerb(document, sentence);
    if (!main || main.words <= most) continue;
    const verb = quote('ru', textOf(document, main.verb, main.verb + 1));
    const message = `Начните с главного – с ${verb}: перед ним слов – ${main.words}.`;
    findings.push(found(document, sentence.firstToken, main.verb, message));
  }
  return findings;
}
