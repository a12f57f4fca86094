import { expect, test } from 'vitest';
import { wrappedLines } from './wrapped-lines.ts';

test('a text is broken between words, and a word that is too long stays whole', () => {
  expect(wrappedLines('to the office', 6)).toEqual(['to the', 'office']);
  expect(wrappedLines('точки взаимодействия', 6)).toEqual(['точки', 'взаимодействия']);
});
