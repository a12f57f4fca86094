import { firstOf, firstThatSays, Say } from '../letter/sayings.ts';
import type { Document, Slot } from '../types.ts';
import { sentencePassage } from './passages.ts';

const elsewhere = Say.right | Say.disputes | Say.heading;
const find = (document: Document) =>
  sentencePassage(
    document,
    firstOf(
      () => firstThatSays(document, Say.must | Say.limit, elsewhere | Say.theirLimit | Say.conditional),
      () => firstThatSays(document, Say.nothing),
      () => firstThatSays(document, Say.must, elsewhere | Say.conditional | Say.help | Say.questions),
      () => firstThatSays(document, Say.must, elsewhere),
      () => firstThatSays(document, Say.may, elsewhere),
      () => firstThatSays(document, Say.touch, Say.right | Say.questions | Say.help),
    ),
  );

/** What the reader must do, or that there is nothing to do. */
export const action: Slot = {
  id: 'action',
  text: {
    en: {
      title: 'Action',
      why: 'The reader asks: what must I do now?',
      how: 'Say what to do: “Please send us the form”. If there is nothing, say so: “You do not need to do anything”.',
      good: [
        'Please send us the form.',
        'You must wear the badge.',
        'You do not need to do anything.',
        'You need do nothing if you are content with this.',
      ],
      missing: ['The results are now known.', 'If you disagree, you can appeal to the tribunal.'],
    },
    ru: {
      title: 'Что сделать',
      why: 'Человек спрашивает: что мне теперь делать?',
      how: 'Скажите, что сделать: «Пришлите справку». Если ничего, так и напишите: «Делать ничего не нужно».',
      good: [
        'Пришлите нам справку.',
        'Вам нужно подписать договор.',
        'Делать ничего не нужно.',
        'Отвечать на это письмо не нужно.',
        'Приходите за книгами с паспортом.',
      ],
      missing: ['Результаты уже известны.', 'Решение можно обжаловать в суде.'],
    },
  },
  find,
};
