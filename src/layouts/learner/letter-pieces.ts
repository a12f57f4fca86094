import type { LetterPiece } from './site-bank.ts';

/** A passage of the letter with the key that its mark is kept under. */
export interface Passage {
  readonly key: string;
  readonly text: string;
}

/** Ends of sentences; a short word before the stop is an initial or an abbreviation. */
const sentenceEnd = /(?<=(?:\p{L}{4,}|\d)[.!?])\s+(?=\p{Lu})/u;
const wordsIn = (text: string): number => text.match(/[\p{L}\d]+/gu)?.length ?? 0;

/** What stands between passages: each sentence or part of one can be marked, unless it is a single word. */
function between(text: string, nextKey: () => string): LetterPiece[] {
  return text.split(sentenceEnd).flatMap((sentence, index): LetterPiece[] => {
    const [, before = '', body = '', after = ''] = /^([\s\p{P}]*)(.*?)([\s\p{P}]*)$/su.exec(sentence) ?? [];
    // The space that parted two sentences was taken by the split.
    const space = index === 0 ? '' : ' ';
    const pieces: LetterPiece[] = [
      { text: space + before, key: null },
      { text: body, key: wordsIn(body) > 1 ? nextKey() : null },
      { text: after, key: null },
    ];
    return pieces.filter((piece) => piece.text !== '');
  });
}

/** Cuts a line of the letter into its passages and what stands between them. */
function piecesOf(line: string, passages: readonly Passage[], nextKey: () => string): LetterPiece[] {
  const [first] = passages
    .filter(({ text }) => line.includes(text))
    .sort((a, b) => line.indexOf(a.text) - line.indexOf(b.text));
  if (!first) return between(line, nextKey);
  const start = line.indexOf(first.text);
  return [
    ...between(line.slice(0, start), nextKey),
    { text: first.text, key: first.key },
    ...piecesOf(line.slice(start + first.text.length), passages, nextKey),
  ];
}

/** The letter in pieces that can be marked: if only its passages could be, marking all of them would find all. */
export function letterPieces(
  letter: readonly string[],
  passages: readonly Passage[],
  language: string,
): readonly (readonly LetterPiece[])[] {
  let count = 0;
  return letter.map((line) =>
    piecesOf(line, passages, () => {
      count += 1;
      return `${language}-${count}`;
    }),
  );
}
