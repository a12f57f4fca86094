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
      () => firstThatSays(document, Say.threat, Say.heading),
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
        'Late forms are not accepted.',
        'Your place will go to the next child on the list.',
      ],
      missing: [
        'Please reply by 20 May 2026.',
        'If you agree with this, you can appeal or sign.',
        'If nothing is found, you will get a certificate.',
        'If you have paid already, please ignore this letter.',
      ],
    },
    ru: {
      title: 'Что будет, если не сделать',
      why: 'Выбрать может только тот, кто знает последствия.',
      how: 'Спокойно скажите, что будет, если ничего не сделать, – после помощи, а не до неё.',
      good: [
        'Если Вы не ответите, мы закроем заявление.',
        'Иначе заявление придётся подать снова.',
        'Непредставление справки влечёт отказ.',
        'Заявления, поданные позднее, вернут.',
        'При отсутствии согласования концерт перенесут.',
        'Это может повлечь пропуск срока.',
      ],
      missing: [
        'Ответьте до 20 мая 2026 года.',
        'Если всё верно, подпишите договор.',
        'Если нарушений нет, дело закрывается.',
      ],
    },
  },
  find,
};
