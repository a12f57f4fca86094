import { describe, expect, test } from 'vitest';
import { carriedOver, editBetween } from './edit.ts';

describe('the edit between two texts', () => {
  test.for([
    ['', '', { start: 0, removed: 0, inserted: '' }],
    ['', 'ab', { start: 0, removed: 0, inserted: 'ab' }],
    ['prior to May', 'before May', { start: 0, removed: 8, inserted: 'before' }],
    ['aaa', 'aa', { start: 2, removed: 1, inserted: '' }],
    ['\ud83d\ude00', '\ud83d\ude01', { start: 1, removed: 1, inserted: '\ude01' }],
  ] as const)('“%s” to “%s”', ([before, after, edit], { expect }) => {
    expect(editBetween(before, after)).toEqual(edit);
    expect(before.slice(0, edit.start) + edit.inserted + before.slice(edit.start + edit.removed)).toBe(after);
  });
});

test('an edit moves the stretches behind it and takes away those that it touches', () => {
  const stretches = [
    { start: 0, end: 2, id: 'before' },
    { start: 1, end: 4, id: 'touched' },
    { start: 5, end: 7, id: 'behind' },
  ];
  expect(carriedOver(stretches, { start: 2, removed: 3, inserted: 'x' })).toEqual([
    { start: 0, end: 2, id: 'before' },
    { start: 3, end: 5, id: 'behind' },
  ]);
});
