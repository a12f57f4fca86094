import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createChecker } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { editedText, expectEqual } from '../support/session-edits.ts';

const checker = createChecker({ en, ru });

test('whatever the edits, a session says what a check of the new text says', () => {
  fc.assert(fc.property(editedText, expectEqual), { numRuns: 500 });
}, 120_000);
