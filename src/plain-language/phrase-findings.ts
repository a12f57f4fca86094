import { isMentioned, isQuoted, likeCase } from './passage.ts';
import { article, type Form, formIn, memoryOf, saidOf, suggestionsOf } from './phrase-wording.ts';
import { changeInRussian } from './russian/phrase-changes.ts';
import {
  type Document,
  type PhraseList,
  type PhraseMatch,
  type RuleFinding,
  type Suggestion,
  TokenFlag,
  TokenKind,
} from './types.ts';
import { list, wordClass } from './word-class.ts';

const nothing: readonly Suggestion[] = [];
const leaveOut: readonly Suggestion[] = [{ text: '' }];

/** A place, and what to write there. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly suggestions: readonly Suggestion[];
  /** What is said instead, where the usual words do not fit. */
  readonly message?: string;
}

const clauseThat = wordClass({ en: ['that'], ru: ['что'] });
const noSubject = wordClass({ ru: list('о об вас вам') });

/** Takes a phrase out so that what is left is a sentence: with its commas and its space, the next word capitalised. */
function leftOut(document: Document, match: PhraseMatch, end: number): Change {
  const { text, tokens, sentences } = document;
  const { firstToken, lastToken } = match;
  const sentence = sentences[match.sentence];
  const start = tokens.start[firstToken] ?? 0;
  const inside = firstToken > (sentence?.firstToken ?? 0);
  const comma = tokens.key(lastToken) === ',' && tokens.start[lastToken] === end;
  const behind = lastToken + (comma ? 1 : 0);
  const next = document.is(behind, clauseThat) ? behind + 1 : behind;
  const opens = firstToken === sentence?.firstToken;
  // «Дополнительно информируем о …»: what is left would be no sentence.
  if (document.is(next, noSubject)) return { start, end, suggestions: nothing };
  if (opens && next < sentence.lastToken && tokens.kind[next] === TokenKind.word) {
    const after = text.slice(tokens.start[next] ?? 0, tokens.end[next] ?? 0);
    const replacement = likeCase(text.slice(start, start + 1), after);
    return { start, end: tokens.end[next] ?? end, suggestions: [{ text: replacement }] };
  }
  if (comma && inside && tokens.key(firstToken - 1) === ',')
    return { start: tokens.start[firstToken - 1] ?? start, end: tokens.end[lastToken] ?? end, suggestions: leaveOut };
  const spaced = inside && /\s/.test(text.charAt(start - 1));
  return { start: spaced ? start - 1 : start, end, suggestions: leaveOut };
}

const indefinite = wordClass({ en: ['a', 'an'] });

/** `an erroneous` is `a wrong`: where the article before a phrase must change with it, the place with the article. */
function changeOfArticle(document: Document, match: PhraseMatch, end: number, form: Form): Change | undefined {
  const { phrase, firstToken, sentence } = match;
  const { text, tokens, sentences, language } = document;
  if (!document.is(firstToken - 1, indefinite) || firstToken <= (sentences[sentence]?.firstToken ?? 0))
    return undefined;
  const before = tokens.key(firstToken - 1);
  if (!phrase.instead.some((replacement) => article(replacement) !== before)) return undefined;
  const start = tokens.start[firstToken - 1] ?? 0;
  return { start, end, suggestions: suggestionsOf(language, phrase, text.slice(start, end), form, true) };
}

/** Whether a word is part of a name, as in `Social Assistance Tribunal`: it has a capital inside a sentence. */
function isName({ text, tokens, sentences }: Document, { firstToken, lastToken, sentence }: PhraseMatch): boolean {
  if (lastToken - firstToken > 1 || ((tokens.flags[firstToken] ?? 0) & TokenFlag.capital) === 0) return false;
  if (firstToken === sentences[sentence]?.firstToken) return false;
  return /^\p{Lu}\p{Ll}/u.test(text.slice(tokens.start[firstToken] ?? 0, tokens.end[firstToken] ?? 0));
}

/**
 * Tells whether tokens stand inside or across a phrase of several words of a list.
 *
 * @returns Takes the first token and the last, exclusive.
 */
export function phraseAround(document: Document, list: PhraseList): (first: number, last: number) => boolean {
  const matches = document.phrases(list);
  return (first, last) => {
    let low = 0;
    let high = matches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((matches[middle]?.lastToken ?? 0) <= first) low = middle + 1;
      else high = middle;
    }
    for (; low < matches.length; low++) {
      const { firstToken = last, lastToken = last } = matches[low] ?? {};
      if (firstToken >= last) return false;
      if (lastToken - firstToken > 1) return true;
    }
    return false;
  };
}

/** Whether the words around a phrase give it another sense: `a request`, not `request a form`. */
export function hasOtherSense({ tokens }: Document, { phrase, firstToken, lastToken }: PhraseMatch): boolean {
  if (phrase.notAfter?.includes(tokens.key(firstToken - 1))) return true;
  return phrase.notBefore?.includes(tokens.key(lastToken)) === true;
}

/** Written with a stop that goes with them, unless the sentence ends there. */
const shortened = /^(?:etc|viz|cf|ibid|seq|cit|al)$/;

const fullStop = 46;

/** Where a phrase ends: the stop of `e.g.` is a token of its own. */
function endOf({ text, tokens, sentences }: Document, { lastToken, sentence }: PhraseMatch): number {
  const end = tokens.end[lastToken - 1] ?? 0;
  if (text.charCodeAt(end) !== fullStop) return end;
  const word = tokens.key(lastToken - 1);
  const isStopped = word.includes('.') || (shortened.test(word) && end + 1 < (sentences[sentence]?.end ?? 0));
  return isStopped ? end + 1 : end;
}

/** So many mild phrases make a crowd, when they are at least one in ten words of the sentence. */
const crowd = { phrases: 3, words: 10 };

/** Whether the sentence of a match, by index, is crowded with mild phrases. The Russian lists know one grade only. */
function isCrowded(document: Document, matches: readonly PhraseMatch[], index: number): boolean {
  if (document.language === 'ru') return false;
  const sentence = matches[index]?.sentence ?? -1;
  let count = 0;
  let from = index;
  while (matches[from - 1]?.sentence === sentence) from -= 1;
  for (let at = from; matches[at]?.sentence === sentence; at++) {
    const match = matches[at];
    if (match?.phrase.mild === true && !hasOtherSense(document, match)) count += 1;
  }
  return count >= crowd.phrases && count * crowd.words >= (document.sentences[sentence]?.words ?? 0);
}

function findingAt(document: Document, match: PhraseMatch, isMild: boolean): RuleFinding {
  const { text, tokens, language } = document;
  const { phrase } = match;
  const memory = memoryOf(phrase);
  const form = memory.hasForms && language === 'en' ? formIn(document, match) : 0;
  const start = tokens.start[match.firstToken] ?? 0;
  const end = endOf(document, match);
  const { message: usual, suggestions } = saidOf(document, match, text.slice(start, end), form, memory);
  const change: Change =
    phrase.instead[0] === ''
      ? leftOut(document, match, end)
      : language === 'ru'
        ? (changeInRussian(document, match, end, suggestions) ?? { start, end, suggestions })
        : (changeOfArticle(document, match, end, form) ?? { start, end, suggestions });
  const message = change.message ?? usual;
  const severity = phrase.severity ?? (isMild ? 'info' : undefined);
  return severity
    ? { start: change.start, end: change.end, message, suggestions: change.suggestions, severity }
    : { start: change.start, end: change.end, message, suggestions: change.suggestions };
}

/** A finding with the match that it is about. */
export interface PhraseFinding {
  readonly match: PhraseMatch;
  readonly finding: RuleFinding;
}

const none: readonly never[] = [];

/** Calls back for each phrase of a list that is to be told of, with whether that is a small thing. */
function eachPhrase(
  document: Document,
  list: PhraseList,
  skip: ((match: PhraseMatch) => boolean) | undefined,
  tell: (match: PhraseMatch, isMild: boolean) => void,
): void {
  // Phrases are matched in text that is read alone.
  const matches = document.phrases(list);
  /** The last sentence that was asked about, and whether it is crowded. */
  let asked = -1;
  let crowded = false;
  for (let index = 0; index < matches.length; index++) {
    const match = matches[index];
    if (!match || hasOtherSense(document, match)) continue;
    const { phrase, firstToken, lastToken, sentence } = match;
    if (isMentioned(document, firstToken, lastToken) || isName(document, match)) continue;
    if (isQuoted(document, document.sentenceOf(firstToken), firstToken) || skip?.(match)) continue;
    if (phrase.mild === true && sentence !== asked) {
      crowded = isCrowded(document, matches, index);
      asked = sentence;
    }
    const stands = phrase.mild !== true || !crowded;
    if (phrase.faint === true && stands) continue;
    tell(match, phrase.faint === true || (phrase.mild === true && stands));
  }
}

/**
 * The phrases of a list that stand in text that is read, with what to write instead.
 *
 * @param skip - Whether to pass a match over.
 */
export function phraseFindings(
  document: Document,
  list: PhraseList,
  skip?: (match: PhraseMatch) => boolean,
): readonly RuleFinding[] {
  if (document.phrases(list).length === 0) return none;
  const findings: RuleFinding[] = [];
  eachPhrase(document, list, skip, (match, isMild) => findings.push(findingAt(document, match, isMild)));
  return findings;
}

/** The same with their matches. */
export function matchedFindings(
  document: Document,
  list: PhraseList,
  skip?: (match: PhraseMatch) => boolean,
): readonly PhraseFinding[] {
  if (document.phrases(list).length === 0) return none;
  const found: PhraseFinding[] = [];
  eachPhrase(document, list, skip, (match, isMild) =>
    found.push({ match, finding: findingAt(document, match, isMild) }),
  );
  return found;
}
