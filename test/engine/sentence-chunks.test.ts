import { expect, test } from 'vitest';
import { chunksOf } from '../../bench/sentence-chunks.ts';

const treebank = [
  ...['# newdoc id = a', '# newpar', '# text = One.', '1\tOne', '# text = Two.', '# newpar id = p2', '# text = Three.'],
  ...['# text = Four.', '# text = Five.', '# text = Six.', '# text = Seven.', '# newdoc', '# text = Eight.'],
].join('\n');
const sentences = (within: 'document' | 'paragraph') => chunksOf(treebank, within).map((chunk) => chunk.sentences);

test('chunks have five sentences of one document, and a lone sentence makes none', () => {
  expect(sentences('document')).toEqual([
    ['One.', 'Two.', 'Three.', 'Four.', 'Five.'],
    ['Six.', 'Seven.'],
  ]);
});

test('chunks can stay within a paragraph', () => {
  expect(sentences('paragraph')).toEqual([
    ['One.', 'Two.'],
    ['Three.', 'Four.', 'Five.', 'Six.', 'Seven.'],
  ]);
});
