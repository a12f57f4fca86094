/** Puts the words of a treebank into token arrays, so that the tagger is trained on what it reads in texts. */
import { keyOf } from '../../src/plain-language/key.ts';
import type { Lexicon } from '../../src/plain-language/lexicon.ts';
import { TokenFlag, TokenKind, type Tokens } from '../../src/plain-language/token-types.ts';
import type { GoldWord } from './universal-dependencies.ts';

/** The tokens of one sentence, each a word of the treebank, with the text that they stand in. */
export function goldTokens(words: readonly GoldWord[], lexicon: Lexicon): { tokens: Tokens; text: string } {
  const count = words.length;
  const tokens = {
    count,
    start: new Int32Array(count + 8),
    end: new Int32Array(count + 8),
    kind: new Uint8Array(count + 8).fill(255),
    id: new Int32Array(count + 8),
    flags: new Uint8Array(count + 8),
    key: (token: number) => keyOf(words[token]?.form ?? ''),
  };
  let text = '';
  words.forEach(({ form }, index) => {
    // The point of an abbreviation is a token of its own in our texts.
    const word = form.length > 1 ? form.replace(/(?<=\p{L})\.$/u, '') : form;
    tokens.start[index] = text.length;
    tokens.end[index] = text.length + word.length;
    text += form === word ? `${word} ` : `${word}. `;
    const isNumber = /\p{Nd}/u.test(word);
    const isWord = /\p{L}/u.test(word);
    tokens.kind[index] = /[./]\p{L}{2,}$|@/u.test(word)
      ? TokenKind.address
      : isNumber
        ? TokenKind.number
        : isWord
          ? TokenKind.word
          : TokenKind.punctuation;
    tokens.id[index] = isNumber ? 0 : lexicon.idOf(isWord ? keyOf(word) : word);
    let flags = 0;
    if (/^\p{Lu}/u.test(word)) flags |= TokenFlag.capital;
    if (/^\p{Lu}{2,}$/u.test(word)) flags |= TokenFlag.capitals;
    if (/\p{L}['-]\p{L}/u.test(word)) flags |= TokenFlag.joined;
    tokens.flags[index] = flags;
  });
  // An initial is told by the point behind it, which treebanks may have as a word.
  words.forEach(({ form }, index) => {
    if (form.length === 1 && words[index + 1]?.form === '.') {
      const at = tokens.end[index] ?? 0;
      text = `${text.slice(0, at)}.${text.slice(at + 1)}`;
    }
  });
  return { tokens, text };
}
