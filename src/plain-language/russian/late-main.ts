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
/** Words that may stand before the main verb, and before it behind a clause of its own: «если …». */
const most = { words: 16, behindClause: 22 };
const dash = wordClass({ ru: ['–', '—', '-'] });

/** The main verb of a sentence, and the words before it; `undefined` when it has none. */
function mainVerb(
  document: Document,
  { firstToken, lastToken }: Sentence,
): { verb: number; words: number; behindClause: boolean } | undefined {
  const { tokens } = document;
  let words = 0;
  let isSubordinate = false;
  const behindClause = document.is(firstToken, subordinate);
  for (let token = firstToken; token < lastToken; token++) {
    const tag = document.tag(token);
    if (tokens.kind[token] === TokenKind.punctuation) {
      // «Цель письма – напомнить …»: the dash stands for the verb.
      if (document.is(token, dash) && words > 0 && !isSubordinate) return undefined;
      // «, если …»: its verb comes first; the next comma ends it.
      if (endsClause(document, token)) isSubordinate = false;
      continue;
    }
    const opens = token === firstToken || tokens.kind[token - 1] === TokenKind.punctuation;
    if (document.is(token, subordinate) && (opens || posOf(document.tag(token - 1)) === Pos.preposition))
      isSubordinate = true;
    else if (!isSubordinate && (isPredicate(tag) || posOf(tag) === Pos.infinitive))
      return { verb: token, words, behindClause };
    words += 1;
  }
  return undefined;
}

/** Sentences in which the reader waits too long for the main verb, in Russian. */
export function lateMainClausesInRussian(document: Document): RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (const sentence of document.sentences) {
    if (!sentence.prose || sentence.words <= most.words) continue;
    const main = mainVerb(document, sentence);
    if (!main || main.words <= (main.behindClause ? most.behindClause : most.words)) continue;
    const verb = quote('ru', textOf(document, main.verb, main.verb + 1));
    const message = `Начните с главного – с ${verb}: перед ним слов – ${main.words}.`;
    findings.push(found(document, sentence.firstToken, main.verb, message));
  }
  return findings;
}
