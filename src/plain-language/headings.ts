import type { Block, Document } from './types.ts';

/** A line of more words is no heading. */
const longestHeading = 8;

/** How many words and numbers a block has. */
export function wordsOf({ sentences }: Document, { firstSentence, lastSentence }: Block): number {
  let words = 0;
  for (let index = firstSentence; index < lastSentence; index++) words += sentences[index]?.words ?? 0;
  return words;
}

/** Whether a block heads what follows: a heading, or a short line such as `Background` or `Next Steps` above text. */
export function isHeading(document: Document, index: number): boolean {
  const block = document.blocks[index];
  if (block?.kind === 'heading') return true;
  // The first line of a text that has no letterhead is read as one.
  const short = block?.kind === 'line' || (block?.kind === 'letterhead' && index === 0);
  if (!block || !short || wordsOf(document, block) > longestHeading) return false;
  if (document.text.charAt(block.end - 1) === ':') return false;
  const below = document.blocks[index + 1]?.kind;
  return below === 'paragraph' || below === 'list-item' || below === 'table-row';
}
