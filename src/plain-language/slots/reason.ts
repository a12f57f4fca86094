import { isThanks } from '../letter/answers.ts';
import { frameOf } from '../letter/frame.ts';
import { firstOf, firstThatSays, Say, sayingsOf } from '../letter/sayings.ts';
import type { Document, Slot } from '../types.ts';
import { sentencePassage } from './passages.ts';

/** What else a sentence may be for; one that is for none of it only states. */
const other =
  Say.must |
  Say.may |
  Say.touch |
  Say.nothing |
  Say.right |
  Say.disputes |
  Say.sanction |
  Say.help |
  Say.questions |
  Say.next |
  Say.heading |
  Say.decision |
  Say.visit |
  Say.reachable;
/** A bare statement gives the reason so soon behind the opening, in sentences. */
const reach = 5;
/** Shorter ones state nothing. */
const leastWords = 5;

/** Outright, or as a statement right behind the opening: `All 60 places are taken.` */
function find(document: Document) {
  // `Your badge will be suspended if we have not had it` gives none.
  const outright = firstOf(
    () => firstThatSays(document, Say.reason, Say.right | Say.threat),
    () => firstThatSays(document, Say.reason, Say.right | Say.conditional),
  );
  if (outright >= 0) return sentencePassage(document, outright);
  const { firstSentence, lastSentence } = document.shared(frameOf);
  const says = document.shared(sayingsOf);
  const last = Math.min(lastSentence, firstSentence + 1 + reach);
  for (let index = firstSentence + 1; index < last; index++) {
    const sentence = document.sentences[index];
    const kind = document.blocks[sentence?.block ?? -1]?.kind;
    // `Location: Level 4, 310 Long Street` states nothing.
    const isText = kind === 'paragraph' || kind === 'list-item';
    const states = isText && ((says[index] ?? 0) & other) === 0 && (sentence?.words ?? 0) >= leastWords;
    if (states && !isThanks(document, index)) return sentencePassage(document, index);
  }
  return undefined;
}

/** Why it was decided, or why it is asked for. */
export const reason: Slot = {
  id: 'reason',
  text: {
    en: {
      title: 'Reason',
      why: 'A reader who knows the reason can accept it, or show that it is wrong.',
      how: 'Give the reason in plain words right after the decision: “because your income is above the limit”.',
      good: [
        'You do not get the grant because your income is above the limit.',
        'Your income is too high, so we cannot give you the grant.',
      ],
      missing: ['You do not get the grant.', 'The committee met on 5 May.'],
    },
    ru: {
      title: 'Причина',
      why: 'Зная причину, человек может с ней согласиться или показать ошибку.',
      how: 'Сразу после решения назовите причину простыми словами: «потому что доход выше предела».',
      good: [
        'Пособие не назначено, потому что доход выше предела.',
        'Доход выше предела, поэтому пособие мы назначить не можем.',
      ],
      missing: ['Комиссия собралась пятого мая.', 'Спасибо за письмо.'],
    },
  },
  find,
};
