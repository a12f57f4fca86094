import { announces } from '../letter/announcements.ts';
import { frameOf } from '../letter/frame.ts';
import { Say, sayingsOf } from '../letter/sayings.ts';
import { sentencesOfTypes } from '../letter/type-evidence.ts';
import type { Document, Slot } from '../types.ts';
import { sentencePassage } from './passages.ts';

/** The purpose is said within so many words, in so many sentences. */
const [early, opening] = [60, 4];
/** What the letter is for may be the sentence itself: the decision, the request, the visit. */
const itself = Say.must | Say.decision | Say.nothing | Say.visit | Say.sanction;
/** What stands there for another reason. */
const aside = Say.heading | Say.right | Say.disputes | Say.questions;

/**
 * The first sentence of the opening that says why the letter comes: it announces it, is the decision, the answer or the
 * request itself, or speaks as letters of one type do: `the sum remains unpaid`.
 */
function find(document: Document) {
  const { firstSentence, lastSentence } = document.shared(frameOf);
  const says = document.shared(sayingsOf);
  const typical = document.shared(sentencesOfTypes);
  let words = 0;
  for (let index = firstSentence; index < lastSentence && words < early && index < firstSentence + opening; index++) {
    const bits = says[index] ?? 0;
    const isAside = (bits & aside) !== 0 && (bits & itself) === 0;
    if (announces(document, index) || (!isAside && ((bits & itself) !== 0 || typical.has(index))))
      return sentencePassage(document, index);
    words += document.sentences[index]?.words ?? 0;
  }
  return undefined;
}

/** What the letter is for, said in its first words. */
export const purpose: Slot = {
  id: 'purpose',
  text: {
    en: {
      title: 'Purpose',
      why: 'Most people read the first lines only.',
      how: 'Say in the first two sentences what you want of the reader or what is new.',
      good: [
        'Dear Ms Ray,\n\nWe have decided to give you the grant. The money comes in June.',
        'Dear Ms Ray,\n\nPlease send us one more form. It must show the rent.',
      ],
      missing: [
        'Members will recall that the strategy adopted in 2023 identified displacement parking as an issue of concern in the streets adjoining the station. Surveys were carried out in the autumn of 2024, and options were put to the Area Forum in February 2025. Some 61 per cent of respondents expressed themselves in favour of restrictions.',
      ],
    },
    ru: {
      title: 'Цель письма',
      why: 'Большинство читает только первые строки.',
      how: 'Скажите в первых двух предложениях, что нового или чего Вы ждёте от читателя.',
      good: [
        'Уважаемая Анна Ивановна!\n\nМы назначили Вам пособие. Деньги придут в июне.',
        'Уважаемая Анна Ивановна!\n\nПришлите, пожалуйста, ещё одну справку. В ней должна быть сумма.',
      ],
      missing: [
        'Стратегия развития района, которую совет принял ещё в 2023 году, назвала стоянки у вокзала важным вопросом на ближайшие годы. Осенью следующего года прошли опросы, а в феврале варианты обсудил районный форум. Шестьдесят процентов участников высказались за платные места у вокзала и рынка.',
      ],
    },
  },
  find,
};
