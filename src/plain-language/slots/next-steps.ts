import { firstOf, firstThatSays, Say } from '../letter/sayings.ts';
import type { Document, Slot } from '../types.ts';
import { sentencePassage } from './passages.ts';

const elsewhere = Say.threat | Say.sanction | Say.right | Say.heading | Say.must;
const find = (document: Document) =>
  sentencePassage(
    document,
    firstOf(
      () => firstThatSays(document, Say.next | Say.theirLimit, elsewhere | Say.decision),
      () => firstThatSays(document, Say.next, elsewhere | Say.decision),
      () => firstThatSays(document, Say.next, elsewhere),
      () => firstThatSays(document, Say.next, Say.sanction | Say.right | Say.heading),
      () => firstThatSays(document, Say.next, Say.sanction),
    ),
  );

/** What happens next when all goes well; a sanction is a consequence. */
export const nextSteps: Slot = {
  id: 'next-steps',
  text: {
    en: {
      title: 'Next step',
      why: 'Without it, people call to ask whether their letter came.',
      how: 'Say what you will do next and when: “We will answer by 20 May 2026”.',
      good: [
        'We will answer by 20 May 2026.',
        'You will get the money within ten days.',
        'When the payment has been posted we close the account.',
        'The hearing is listed for 5 November.',
      ],
      missing: ['Please send us the form.', 'The account was closed in May.', 'It takes about five minutes.'],
    },
    ru: {
      title: 'Что дальше',
      why: 'Иначе люди звонят узнать, дошло ли их письмо.',
      how: 'Скажите, что и когда Вы сделаете: «Ответим за 5 рабочих дней».',
      good: ['Ответим за 5 рабочих дней.', 'После этого мы пришлём Вам решение.', 'Решение объявляется в тот же день.'],
      missing: ['Пришлите нам справку.', 'Счёт закрыт в мае.'],
    },
  },
  find,
};
