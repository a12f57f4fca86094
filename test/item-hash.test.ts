import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { type ElementNode, isElement, partsOf } from '../src/authoring/element.ts';
import { itemHash } from '../src/authoring/item-hash.ts';

const question = `<QuizQuestion id="who" kind="single">
  Who must act?

  <AnswerOption correct>
    You *and* we.
    <AnswerFeedback>Both.</AnswerFeedback>
  </AnswerOption>
  <AnswerOption>
    Nobody.
    <AnswerFeedback>Somebody must.</AnswerFeedback>
  </AnswerOption>
</QuizQuestion>
`;

const hashOf = (mdx: string): string => {
  const element = partsOf(mdxToMdast(mdx)).find((part): part is ElementNode => isElement(part));
  return element ? itemHash(element) : expect.fail('no element');
};
const hash = hashOf(question);

test('a question has the same hash on every machine', () => {
  expect(hash).toBe('f6a64fdf3cae');
});

test.for([
  ['its id', 'id="who"', 'id="other"'],
  ['a line break in its words', 'Who must act?', 'Who\n  must   act?'],
  ['Markdown marks', 'You *and* we.', 'You **and** we.'],
  ['feedback', 'Somebody must.', 'No: somebody must.'],
  ['a hint', '</QuizQuestion>', '  <TryHint>Look at the verb.</TryHint>\n</QuizQuestion>'],
  ['the question how sure one is', 'kind="single"', 'kind="single" confidence'],
])('changing %s leaves the hash as it is', ([, from = '', to = '']) => {
  expect(hashOf(question.replace(from, to))).toBe(hash);
});

test.for([
  ['a word of the question', 'Who must act?', 'Who acts?'],
  ['a word of an answer', 'Nobody.', 'Nobody at all.'],
  ['its kind', 'kind="single"', 'kind="multiple"'],
  ['which answer is right', 'AnswerOption correct', 'AnswerOption'],
])('changing %s changes the hash', ([, from = '', to = '']) => {
  expect(hashOf(question.replace(from, to))).not.toBe(hash);
});
