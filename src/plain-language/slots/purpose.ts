import { cue } from '../cues.ts';
import { frameOf } from '../letter/frame.ts';
import { Say, sayingsOf } from '../letter/sayings.ts';
import type { Document, Sentence, Slot } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { sentencePassage } from './passages.ts';

/** How an opening speaks to the reader. */
const speaking = wordClass({
  en: list('you your yours yourself we our us i my'),
  ru: list(
    'вы вас вам вами ваш* мы нас наш* нами пишем пишу сообщаем сообщает информируем доводим рады направляем уведомляем просим просит прошу',
  ),
});
/** How it says what it is about. */
const opening = cue({
  en: `notice is | take notice | remains unpaid | notice of | reference is made | the [department/unit/agency/board/office/committee/council] | applied for | application`,
  ru: `рассмотрел* | рассмотрено | рассмотрены | поступил* | проведена проверка | выявлены | установлено | получил* | исследовал* | надлежит | на основании`,
});
function speaks(document: Document, { firstToken, lastToken }: Sentence): boolean {
  for (let token = firstToken; token < lastToken; token++) if (document.is(token, speaking)) return true;
  return false;
}

/** The purpose is said within so many words. */
const early = 60;

function find(document: Document) {
  const { firstSentence, lastSentence } = document.shared(frameOf);
  const says = document.shared(sayingsOf);
  let words = 0;
  for (let index = firstSentence; index < lastSentence && words < early; index++) {
    const sentence = document.sentences[index];
    if (!sentence) break;
    if (
      speaks(document, sentence) ||
      document.cues().has(opening, index) ||
      (says[index] ?? 0) & (Say.must | Say.decision | Say.nothing)
    )
      return sentencePassage(document, index);
    words += sentence.words;
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
