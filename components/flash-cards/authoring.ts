import { z } from 'astro/zod';
import { checkTwins, preparedActivity, valueAttribute } from '../../src/authoring/activity-parts.ts';
import { contract, elementOf, elementsIn, plainText, textAttribute, textOf } from '../../src/authoring/element.ts';
import { line, slug } from '../../src/authoring/plain-words.ts';

/** Cards to turn: a question on the front, the answer on the back. */
export const flashCards = contract({
  name: 'FlashCards',
  activity: true,
  attributes: z.strictObject({ id: slug('a name in lower-case letters, digits and hyphens', '"terms-of-a-letter"') }),
  check({ node }, report) {
    const cards = elementsIn(node, 'FlashCard');
    if (cards.length < 2 || cards.length > 20) {
      const mend = cards.length < 2 ? 'add a <FlashCard>' : 'make two sets of it';
      report({ expected: 'two to twenty FlashCards', got: String(cards.length), mend });
    }
    checkTwins(cards, 'back', report);
    const fronts = new Set<string>();
    for (const card of cards) {
      const front = textOf(card, 'front') ?? '';
      if (fronts.has(front)) {
        report({ at: card, expected: 'a front of its own', got: `“${front}” again`, mend: 'change one of the two' });
      }
      fronts.add(front);
    }
  },
  prepare: (node) =>
    preparedActivity(node, 'FlashCard', (card, number) =>
      elementOf(
        'FlashCard',
        [
          ...card.attributes,
          textAttribute('slot', 'parts'),
          textAttribute('set', textOf(node, 'id') ?? ''),
          valueAttribute('number', number),
        ],
        card.children,
      ),
    ),
});

/** A card: the `front` is an attribute, the back stands inside. */
export const flashCard = contract({
  name: 'FlashCard',
  inside: 'FlashCards',
  attributes: z.strictObject({ front: line('what the front asks', '"What is a need?"') }),
  check({ node }, report) {
    if (plainText(node) !== '') return;
    report({ expected: 'the back of the card', got: 'none', mend: 'write it after <FlashCard …>' });
  },
});
