import { Class, units } from './characters.ts';
import type { Integers } from './integers.ts';
import { englishWords, otherCyrillic, otherCyrillicWords, otherLatinWords, russianSmallWords } from './small-words.ts';
import { type Document, TokenFlag, TokenKind } from './types.ts';
import { list, wordClass } from './word-class.ts';

const ownWords = wordClass({ en: list(englishWords), ru: list(russianSmallWords) });
const foreignWords = wordClass({
  en: list(otherLatinWords),
  ru: [...list(otherCyrillicWords), (key) => otherCyrillic.test(key)],
});

/** So many small words of the letter's own language leave no doubt. */
const enough = 2;
/** A sentence in another script has at least so many words of it, and so many times more than others. */
const otherScript = { words: 4, times: 3 };
/** Fewer words in the same script are too few to tell another language by. */
const leastWords = 6;
/** So many words in a row without a single small word of English are in another language; Russian can do without. */
const mostWithout = 24;

type Read = Pick<Document, 'text' | 'language' | 'tokens' | 'is'>;

/** Whether a stretch of tokens is in another script than the letter; names and trade marks alone are not. */
function isOtherScript({ text, language, tokens }: Read, first: number, last: number): boolean {
  const { start, kind, flags } = tokens;
  const script = language === 'ru' ? Class.cyrillic : Class.latin;
  let [own, other, small] = [0, 0, 0];
  for (let token = first; token < last; token++) {
    if (kind[token] !== TokenKind.word) continue;
    const bits = units[text.charCodeAt(start[token] ?? 0)] ?? 0;
    if (bits & script) own += 1;
    else if (bits & (Class.latin | Class.cyrillic)) {
      other += 1;
      if (((flags[token] ?? 0) & TokenFlag.capital) === 0) small += 1;
    }
  }
  return other >= otherScript.words && other >= own * otherScript.times && small * 2 >= other;
}

/** Whether the words of a stretch of tokens in the script of the letter are of another language. */
function isOtherLanguage(document: Read, first: number, last: number): boolean {
  const { tokens } = document;
  const { kind, flags } = tokens;
  let [words, own, foreign, small] = [0, 0, 0, 0];
  for (let token = first; token < last; token++) {
    if (kind[token] !== TokenKind.word) continue;
    words += 1;
    if (((flags[token] ?? 0) & TokenFlag.capital) === 0) small += 1;
    if (document.is(token, ownWords)) own += 1;
    else if (document.is(token, foreignWords)) foreign += 1;
    if (own >= enough && foreign === 0) return false;
  }
  if (words < leastWords) return false;
  if (foreign >= enough && foreign > own) return true;
  return document.language === 'en' && own + foreign === 0 && words >= mostWithout && small * 2 > words;
}

/** Whether a stretch of tokens has a word in the script that the letter is not written in. */
function hasOtherScript({ text, language, tokens }: Read, first: number, last: number): boolean {
  const { start, kind } = tokens;
  const script = language === 'ru' ? Class.latin : Class.cyrillic;
  for (let token = first; token < last; token++)
    if (kind[token] === TokenKind.word && (units[text.charCodeAt(start[token] ?? 0)] ?? 0) & script) return true;
  return false;
}

/**
 * Which sentences of a block are in another language than the letter, as far as letters and small words show.
 *
 * @param first - First token of the block.
 * @param ends - Ends of sentences as tokens; those of the block have the indexes from `from` to `to`, exclusive.
 * @returns By sentence of the block; `undefined` when none is.
 */
export function foreignSentences(
  document: Read,
  first: number,
  ends: Integers,
  from: number,
  to: number,
): readonly boolean[] | undefined {
  const last = ends.items[to - 1] ?? first;
  const all = isOtherLanguage(document, first, last);
  if (!all && !hasOtherScript(document, first, last)) return undefined;
  const found: boolean[] = [];
  let start = first;
  for (let sentence = from; sentence < to; sentence++) {
    const end = ends.items[sentence] ?? last;
    found.push(all || isOtherScript(document, start, end));
    start = end;
  }
  return found.includes(true) ? found : undefined;
}
