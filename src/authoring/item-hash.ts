import { createHash } from 'node:crypto';
import { type ElementNode, isElement, partsOf, type TextNode } from './element.ts';

/** What may change without a new question: names, the objective, asking how sure one is, and what is read after the answer. */
const leftOut = {
  attributes: new Set(['id', 'confidence', 'objective', 'rules', 'unseen', 'why']),
  elements: new Set([
    'AnswerFeedback',
    'ModelAnswer',
    'NumberSlip',
    'TryHint',
    'WholeFeedback',
    'WorkedSolution',
    'XrayFinding',
  ]),
};

const attributesOf = (node: ElementNode): readonly string[] =>
  node.attributes
    .flatMap((part) => {
      if (part.type !== 'mdxJsxAttribute' || leftOut.attributes.has(part.name)) return [];
      const value = typeof part.value === 'object' ? part.value?.value : part.value;
      return [`${part.name}=${value ?? ''}`];
    })
    .sort();

const wordsOf = (node: TextNode): string => {
  if (isElement(node)) {
    if (leftOut.elements.has(node.name ?? '')) return '';
    return ` <${[node.name, ...attributesOf(node)].join(' ')}> ${partsOf(node).map(wordsOf).join('')} </> `;
  }
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  const inner = partsOf(node).map(wordsOf).join('');
  return node.type === 'paragraph' || node.type === 'break' ? ` ${inner} ` : inner;
};

/**
 * A short name for what an activity asks: twelve hexadecimal digits, the same for the same words and right answers.
 *
 * White space, the forms of Unicode, the marks of Markdown and all feedback leave it as it is.
 */
export const itemHash = (node: ElementNode): string =>
  createHash('sha256').update(wordsOf(node).normalize('NFC').replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 12);
