import { firstOf, firstThatSays, Say } from '../letter/sayings.ts';
import type { Document, Slot } from '../types.ts';
import { sentencePassage } from './passages.ts';

const elsewhere = Say.right | Say.disputes | Say.heading;
/** Whether there is nothing to do: then a place by itself is no way to do it. */
const asksNothing = (document: Document): boolean =>
  firstThatSays(document, Say.nothing) >= 0 && firstThatSays(document, Say.must, elsewhere | Say.nothing) < 0;
const find = (document: Document) => {
  const own = firstOf(
    () => firstThatSays(document, Say.channel | Say.must, elsewhere),
    () => firstThatSays(document, Say.channel | Say.touch, elsewhere | Say.questions),
    () => firstThatSays(document, Say.channel | Say.may, elsewhere | Say.questions),
    () => (asksNothing(document) ? -1 : firstThatSays(document, Say.channel, elsewhere | Say.questions)),
    // `Pay online: tax.example` in a line of its own
    () => firstThatSays(document, Say.channel | Say.must, Say.right | Say.disputes),
  );
  if (own >= 0) return sentencePassage(document, own);
  const isAsked =
    firstThatSays(document, Say.must, elsewhere | Say.nothing | Say.questions | Say.help | Say.sanction) >= 0;
  if (isAsked && firstThatSays(document, Say.nothing) < 0) return undefined;
  return sentencePassage(
    document,
    firstOf(
      () => firstThatSays(document, Say.channel | Say.right),
      () => firstThatSays(document, Say.channel | Say.disputes),
    ),
  );
};

/** The way to do what is asked for: a place, an address, a form. */
export const howToAct: Slot = {
  id: 'how-to-act',
  text: {
    en: {
      title: 'How to do it',
      why: 'A task without a way ends in a call, or in nothing.',
      how: 'Name the way: “online at pay.example, by post or at our desk”.',
      good: ['Please pay online.', 'Send the form to forms@wexcombe.example.', 'You can sign it at the desk.'],
      missing: ['Please pay by 20 May 2026.', 'You must keep the badge.'],
    },
    ru: {
      title: 'Как это сделать',
      why: 'Задача без способа кончается звонком или ничем.',
      how: 'Назовите способ: «на сайте, по почте или в окне 2».',
      good: ['Пришлите справку по почте.', 'Заплатите на сайте nalog.example.', 'Подпишите договор в окне 2.'],
      missing: ['Заплатите до 20 мая 2026 года.', 'Вам нужно беречь карту.'],
    },
  },
  find,
};
