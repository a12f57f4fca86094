import { describe, expect, test } from 'vitest';
import { readState, writeState } from './activity-state.ts';

describe('the state of an activity', () => {
  test.for(['', '2:0:1', '1:3:1', '1:0:0', '1:0:0:', '1:x:1', '1:0:1:', '{}'])(
    '“%s” does not fit',
    (state, { expect }) => {
      expect(readState(state)).toBeNull();
    },
  );

  test.for([
    { response: '0,2', attempt: 2, sure: 3 },
    { response: 'a:b|c', attempt: 1, sure: null },
  ] as const)('%j is kept', (answer, { expect }) => {
    expect(readState(writeState(answer))).toEqual(answer);
  });

  test('is short', () => {
    expect(writeState({ response: '0,2', attempt: 2, sure: 3 })).toBe('1:2:3:0,2');
  });
});
