import { expect, test } from 'vitest';
import { createChecker } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { readSlotLetters } from '../../bench/slot-letters.ts';

const checker = createChecker({ en, ru });

test.each(['en', 'ru'] as const)('types and slots of our own letters are told: %s', async (language) => {
  const letters = (await readSlotLetters(language)).filter(({ split }) => split === 'test');
  let [found, wrong, overlooked, types] = [0, 0, 0, 0];
  for (const letter of letters) {
    const { slots, type } = checker.check(letter.text, { language });
    if (type.id === letter.type) types += 1;
    for (const { slot, status } of slots) {
      const isThere = letter.slots[slot]?.status === 'found';
      if (status === 'found' && isThere) found += 1;
      else if (status === 'found') wrong += 1;
      else if (isThere) overlooked += 1;
    }
  }
  expect(letters.length).toBeGreaterThan(30);
  expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.95);
  expect(found / (found + overlooked)).toBeGreaterThanOrEqual(0.95);
  expect(types / letters.length).toBeGreaterThanOrEqual(0.9);
});
