import { announces } from '../letter/announcements.ts';
import { tellsDecision } from '../letter/answers.ts';
import { Ask, askOf } from '../letter/asks.ts';
import { frameOf } from '../letter/frame.ts';
import { Say, sayingsOf } from '../letter/sayings.ts';
import { sentencesOfTypes } from '../letter/type-evidence.ts';
import type { Document, Slot } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { blockPassage, sentencePassage } from './passages.ts';

/** The purpose is said within so many words, in so many sentences. */
const [early, opening] = [60, 4];
/** What the letter is for may be the sentence itself: the decision, the request, the visit. */
const itself = Say.must | Say.decision | Say.nothing | Say.visit | Say.sanction;
/** What stands there for another reason. */
const aside = Say.heading | Say.right | Say.disputes | Say.questions;

const office = wordClass({
  en: list("we us our i my we've i've we'll i'll we're i'm"),
  ru: list('мы нас нам нами наш* я мне меня'),
});
const reader = wordClass({ en: list('you your'), ru: list('вы вас вам вами ваш*') });

/** Whether a sentence tells what the office has to do with the reader: `We would like to offer you plot 14`. */
function relates(document: Document, index: number): boolean {
  const sentence = document.sentences[index];
  let [hasOffice, hasReader] = [false, false];
  for (let token = sentence?.firstToken ?? 0; token < (sentence?.lastToken ?? 0); token++) {
    hasOffice ||= document.is(token, office);
    hasReader ||= document.is(token, reader);
  }
  return hasOffice && hasReader;
}

/** Whether a heading is the request or the decision, or announces one. */
function titleTells(document: Document, index: number): boolean {
  const sentence = document.sentences[index];
  return (
    sentence !== undefined &&
    (askOf(document, index, sentence) === Ask.must || tellsDecision(document, index) || announces(document, index))
  );
}

/**
 * The first sentence of the opening that says why the letter comes: it announces it, is the decision, the answer or the
 * request itself, or speaks as letters of one type do: `the sum remains unpaid`. Else one that tells what the office has
 * to do with the reader, or the heading, if it is the decision or the request.
 */
function find(document: Document) {
  const { firstSentence, lastSentence, subject } = document.shared(frameOf);
  const says = document.shared(sayingsOf);
  const typical = document.shared(sentencesOfTypes);
  let words = 0;
  let related = -1;
  for (let index = firstSentence; index < lastSentence && words < early && index < firstSentence + opening; index++) {
    const bits = says[index] ?? 0;
    const isAside = (bits & aside) !== 0 && (bits & itself) === 0;
    if (announces(document, index) || (!isAside && ((bits & itself) !== 0 || typical.has(index))))
      return sentencePassage(document, index);
    if (related < 0 && !isAside && relates(document, index)) related = index;
    words += document.sentences[index]?.words ?? 0;
  }
  if (related >= 0) return sentencePassage(document, related);
  const heading = document.blocks[subject];
  return heading && titleTells(document, heading.firstSentence) ? blockPassage(heading) : undefined;
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
