import type { Block, Document, Sentence } from '../types.ts';

/** An item of a list that has so many words and ends as a sentence does is a paragraph with a number. */
const leastWords = 15;
const sentenceEnd = /[.!?][»”"’')\]]*$/;

function isNumberedParagraph({ text, sentences }: Document, block: Block): boolean {
  if (block.kind !== 'list-item' || !sentenceEnd.test(text.slice(Math.max(block.start, block.end - 8), block.end)))
    return false;
  let words = 0;
  for (let index = block.firstSentence; index < block.lastSentence; index++) words += sentences[index]?.words ?? 0;
  return words >= leastWords;
}

/**
 * The sentences that the model judges: those of paragraphs, numbered ones too. Of a text that has nothing but short
 * items, those.
 */
export function judgedSentences(document: Document): readonly Sentence[] {
  const { sentences, blocks } = document;
  const numbered = blocks.map((block) => isNumberedParagraph(document, block));
  const judged = sentences.filter(({ prose, words, block }) => prose || (words > 0 && numbered[block] === true));
  if (judged.length > 0) return judged;
  return sentences.filter(({ words, block }) => words > 0 && blocks[block]?.kind === 'list-item');
}
