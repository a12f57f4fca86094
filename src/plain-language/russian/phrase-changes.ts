import { Gender, GrammaticalNumber, genderOf, numberOf, Pos, posOf } from '../morphology/features.ts';
import { quote, textOf } from '../passage.ts';
import type { Change } from '../phrase-findings.ts';
import { type Document, type PhraseMatch, type Suggestion, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { infinitiveFollows } from './infinitives.ts';
import { isAttribute } from './phrases-of-nouns.ts';

/** Inside a sentence they have a comma in front: «пишите в тех случаях, когда» is «пишите, если». */
const conjunction = /^(?:если|когда|пока|чтобы|хотя|потому что|так, чтобы)$/;

/** They need an infinitive behind them: «допускается парковка» is not «можно парковка». */
const modal =
  /^(?:было |вам |вам обязательно )?(?:можно|нельзя|нужно|недопустимо|(?:не )?(?:могу|может|можем|можете|могут|мог|могла|могло|могли)|должен|должна|должны|пора|советуем|удалось|не удалось)$/;

const negation = wordClass({ ru: ['не'] });

/** No comma stands between them and a conjunction. */
const joining = wordClass({ ru: list('и или а но') });

/** Whether a converb stands at a token. */
const isConverb = (document: Document, token: number): boolean => posOf(document.tag(token)) === Pos.converb;

/** Whether a noun behind a phrase stands in an accusative of its own: «представляет собой справку» is «– это справка». */
function mustChange(document: Document, from: number): boolean {
  const { lastToken } = document.sentenceOf(from - 1);
  let noun = from;
  while (noun < lastToken && isAttribute(document.tag(noun))) noun += 1;
  if (noun >= lastToken) return true;
  const tag = document.tag(noun);
  if (posOf(tag) !== Pos.noun) return true;
  const isFeminine = (genderOf(tag) & Gender.feminine) !== 0 && numberOf(tag) !== GrammaticalNumber.plural;
  return isFeminine && (noun > from || !document.tokens.key(noun).endsWith('ь'));
}

/** Where what is written instead of a phrase needs more than the words themselves; `undefined` where it does not. */
export function changeInRussian(
  document: Document,
  { phrase, firstToken, lastToken, sentence }: PhraseMatch,
  end: number,
  suggestions: readonly Suggestion[],
): Change | undefined {
  const { tokens, sentences } = document;
  const start = tokens.start[firstToken] ?? 0;
  const [first = ''] = phrase.instead;
  // An infinitive follows «надлежит» always, if far behind.
  const isModal = modal.test(first) && !phrase.pattern.includes('надлеж');
  if (isModal && !infinitiveFollows(document, lastToken - 1)) {
    const message = `Вместо ${quote('ru', textOf(document, firstToken, lastToken))} напишите: ${first} и глагол.`;
    return { start, end, suggestions: [], message };
  }
  const isDash = first.startsWith('–');
  if (isDash && (document.is(firstToken - 1, negation) || (first === '– это' && mustChange(document, lastToken))))
    return { start, end, suggestions: [] };
  // «Учитывая изложенное, мы» is «поэтому мы», but the comma of «руководствуясь законом» stays.
  if (first === 'поэтому' && tokens.key(lastToken) === ',' && !isConverb(document, lastToken + 1))
    return { start, end: tokens.end[lastToken] ?? end, suggestions };
  const isInside = firstToken > (sentences[sentence]?.firstToken ?? 0);
  if (!isInside || tokens.kind[firstToken - 1] === TokenKind.punctuation) return undefined;
  if (!conjunction.test(first) || document.is(firstToken - 1, joining)) return undefined;
  const comma = phrase.instead.map((text) => ({ text: `, ${text}` }));
  return { start: tokens.end[firstToken - 1] ?? start, end, suggestions: comma };
}
