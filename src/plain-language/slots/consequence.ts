import { firstOf, firstThatSays, Say } from '../letter/sayings.ts';
import type { Document, Slot } from '../types.ts';
import { sentencePassage } from './passages.ts';

const find = (document: Document) =>
  sentencePassage(
    document,
    firstOf(
      () => firstThatSays(document, Say.sanction, Say.right | Say.disputes | Say.heading),
      () => firstThatSays(document, Say.threat, Say.right | Say.heading),
      () => firstThatSays(document, Say.sanction | Say.heading, Say.right | Say.disputes),
    ),
  );

/** What comes of not doing it. */
export const consequence: Slot = {
  id: 'consequence',
  text: {
    en: {
      title: 'If nothing is done',
      why: 'Only who knows what follows can choose.',
      how: 'Say calmly what happens if nothing is done, and after the help, not before it.',
      good: [
        'If you do not reply, we will close the application.',
        'Unless you pay, the account will be closed.',
        'Failure to comply is an offence.',
      ],
      missing: ['Please reply by 20 May 2026.', 'If you agree with this, you can appeal or sign.'],
    },
    ru: {
      title: 'Что будет, если не сделать',
      why: 'Выбрать может только тот, кто знает последствия.',
      how: 'Спокойно скажите, что будет, если ничего не сделать, – после помощи, а не до неё.',
      good: [
        'Если Вы не ответите, мы закроем заявление.',
        'Иначе заявление придётся подать снова.',
        'Непредставление справки влечёт отказ.',
      ],
      missing: ['Ответьте до 20 мая 2026 года.', 'Если всё верно, подпишите договор.'],
    },
  },
  find,
};
