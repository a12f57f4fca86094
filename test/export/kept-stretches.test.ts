import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { oldPlaces } from '#export/kept-stretches';

/** What stands in the old text where words of the new one stood. */
function found(before: string, after: string, words: string): string | undefined {
  const start = after.indexOf(words);
  const place = oldPlaces(before, after).placeOf({ start, end: start + words.length });
  return place && `${place.start}:${before.slice(place.start, place.end)}`;
}

test('a passage is found where it stood before the text around it was changed', () => {
  const before = 'Dear Ms Wren,\n\nPay prior to 1 May.\nCall us prior to June.';
  expect(found(before, before, 'prior to')).toBe('19:prior to');
  expect(found(before, `New line.\n${before}`, 'Call us')).toBe('35:Call us');
  expect(found(before, before.replace('Pay', 'You pay'), 'prior to 1 May')).toBe('19:prior to 1 May');
  expect(found(before, 'Call us prior to June.', 'prior to June')).toBe('43:prior to June');
});

test('a passage that was changed, or is new, is not found', () => {
  const before = 'Pay prior to 1 May.';
  expect(found(before, 'Pay before 1 May.', 'before')).toBeUndefined();
  expect(found(before, 'Pay prior to the 1 May.', 'prior to the 1')).toBeUndefined();
  expect(found('', 'Pay.', 'Pay')).toBeUndefined();
  expect(found(before, 'Совсем другое письмо', 'другое')).toBeUndefined();
});

test('whatever is found says the same in both texts', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '🐟'), maxLength: 60 });
  fc.assert(
    fc.property(text, text, fc.nat(60), fc.nat(20), (before, after, start, length) => {
      const stretch = { start, end: Math.min(after.length, start + length) };
      fc.pre(stretch.start < stretch.end);
      const place = oldPlaces(before, after).placeOf(stretch);
      if (place) expect(before.slice(place.start, place.end)).toBe(after.slice(stretch.start, stretch.end));
    }),
    { numRuns: 300 },
  );
});
