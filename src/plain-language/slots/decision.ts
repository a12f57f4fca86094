import { cue } from '../cues.ts';
import { frameOf } from '../letter/frame.ts';
import { firstOf, firstThatSays, Say, sayingsOf } from '../letter/sayings.ts';
import { evidence, outcomes } from '../letter/type-evidence.ts';
import type { Document, Slot } from '../types.ts';
import { sentencePassage } from './passages.ts';

/** An order is what was decided. */
const orders = cue({
  en: 'you are [hereby/therefore/accordingly/] [required/ordered/directed] to | you must [remedy/repair/replace/provide/clear/install/cease/put right/fix]',
  ru: 'обязаны [устранить/прекратить/привести/восстановить] | необходимо [устранить/прекратить/привести/восстановить] | требуем [устранить/прекратить/привести/восстановить]',
});
/** An answer that says what was done comes so soon, in sentences, and one that says what will be. */
const [doneReach, nextReach] = [8, 5];

/** How letters that decide speak. */
const telling = [
  ...outcomes.map(([, words]) => words),
  evidence['decision-adverse'].strong,
  evidence['decision-favourable'].strong,
];

/** The first sentence near the beginning that tells an outcome as letters of decisions do: `Your licence is suspended`. */
function outcomeIn(document: Document, first: number): number {
  const says = document.shared(sayingsOf);
  let best = -1;
  for (const words of telling)
    for (const sentence of document.cues().where(words)) {
      const isAside = ((says[sentence] ?? 0) & (Say.right | Say.sanction | Say.conditional)) !== 0;
      if (sentence >= first && sentence < first + nextReach && !isAside && (best < 0 || sentence < best))
        best = sentence;
    }
  return best;
}

/** Outright, in the heading, or as what is done: `We mended four lamps`. */
function find(document: Document) {
  const said = firstOf(
    () => firstThatSays(document, Say.decision, Say.right | Say.heading),
    () => firstThatSays(document, Say.visit, Say.right),
    () => firstThatSays(document, Say.decision, Say.right),
  );
  if (said >= 0) return sentencePassage(document, said);
  const order = document.cues().where(orders)[0] ?? -1;
  if (order >= 0 && ((document.shared(sayingsOf)[order] ?? 0) & Say.must) !== 0)
    return sentencePassage(document, order);
  const { firstSentence } = document.shared(frameOf);
  const outcome = outcomeIn(document, firstSentence);
  if (outcome >= 0) return sentencePassage(document, outcome);
  const done = firstThatSays(document, Say.done, Say.right | Say.heading);
  if (done >= 0 && done < firstSentence + doneReach) return sentencePassage(document, done);
  const next = firstThatSays(document, Say.next, Say.right | Say.heading | Say.sanction);
  return next >= 0 && next < firstSentence + nextReach ? sentencePassage(document, next) : undefined;
}

/** What was decided, said outright. */
export const decision: Slot = {
  id: 'decision',
  text: {
    en: {
      title: 'Decision',
      why: 'It is what the reader looks for first.',
      how: 'Say in the first 50 words what you decided: “We have decided to give you the grant”.',
      good: [
        'We have decided to give you the grant.',
        'Your claim is refused.',
        'We cannot offer Hannah a place.',
        'Your authority to drive taxis is suspended for 60 days.',
        'A licence has been granted to you.',
        'I am sorry, but we cannot renew your pass.',
      ],
      missing: ['The committee met on 5 May and looked at all the papers.', 'Thank you for your letter of 3 May.'],
    },
    ru: {
      title: 'Решение',
      why: 'Его человек ищет первым.',
      how: 'Скажите в первых 50 словах, что Вы решили: «Мы назначили Вам пособие».',
      good: [
        'Мы назначили Вам пособие.',
        'К сожалению, выдать путёвку мы не можем.',
        'В субсидии Вам отказано.',
        'Комиссия согласилась выделить Вам деньги на мастерскую.',
        'Действие разрешения приостановлено на 60 дней.',
      ],
      missing: ['Комиссия собралась пятого мая и изучила все документы.', 'Спасибо за письмо от 3 мая.'],
    },
  },
  find,
};
