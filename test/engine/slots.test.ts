import { expect, test } from 'vitest';
import { allSlots, createChecker, type Language, languages, type SlotId } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';

const checker = createChecker({ en, ru });
const quoted = (text: string, language: Language, id: SlotId): string | undefined => {
  const passage = allSlots.find((slot) => slot.id === id)?.find(checker.parse(text, language));
  return passage && text.slice(passage.start, passage.end);
};
const texts = allSlots.flatMap(({ id, text }) =>
  languages.flatMap((language) => {
    const own = text[language];
    return own ? [{ id, language, own }] : [];
  }),
);

test('slots stand from A to Z, each with its words', () => {
  const ids = allSlots.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  for (const { own } of texts) for (const words of [own.title, own.why, own.how]) expect(words).not.toBe('');
});

test.each(texts)(
  '$id finds what its examples say and nothing where they do not: $language',
  ({ id, language, own }) => {
    expect(own.good.length).toBeGreaterThan(0);
    expect(own.missing.length).toBeGreaterThan(0);
    for (const text of own.good) expect(`${quoted(text, language, id)}: ${text}`).not.toMatch(/^undefined/);
    for (const text of own.missing) expect(`${quoted(text, language, id)}: ${text}`).toMatch(/^undefined/);
  },
);
