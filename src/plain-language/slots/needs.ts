import { cue } from '../cues.ts';
import { firstWord, frameOf } from '../letter/frame.ts';
import { Say, sayingsOf } from '../letter/sayings.ts';
import { letterTypes } from '../letter-type.ts';
import type { Document, LetterType, SlotId } from '../types.ts';
import { list, wordClass } from '../word-class.ts';

/** When letters of some types need a slot. */
interface Need {
  readonly types: readonly LetterType[];
  /** Of these types no letter is ready without it. */
  readonly vital?: readonly LetterType[];
  /** Only where the reader must do something, where the letter speaks of an enclosure, or where it is no e-mail. */
  readonly when?: 'asked' | 'enclosing' | 'on-paper';
}

const all = letterTypes;
const decisions: readonly LetterType[] = ['decision-adverse', 'decision-favourable', 'inspection-order'];
const demands: readonly LetterType[] = ['information-request', 'payment-demand', 'inspection-order'];
const except = (...types: readonly LetterType[]): readonly LetterType[] => all.filter((type) => !types.includes(type));

/** Which slots letters need, by type; what is said without need is found all the same. */
const needs: Readonly<Record<SlotId, Need>> = {
  sender: { types: all, vital: all },
  addressee: { types: all },
  date: { types: all },
  reference: { types: all },
  subject: { types: all },
  purpose: { types: all, vital: all },
  decision: { types: [...decisions, 'reply'], vital: [...decisions, 'reply'] },
  answers: { types: ['reply'], vital: ['reply'] },
  reason: { types: except('information'), vital: ['decision-adverse'] },
  action: { types: all, vital: all },
  deadline: { types: except('appointment', 'reply'), vital: demands, when: 'asked' },
  // Who is answered, told or refused is asked for little, and mostly nothing comes of leaving it.
  consequence: { types: except('reply', 'information', 'decision-adverse'), when: 'asked' },
  'next-steps': { types: except('information') },
  'how-to-act': { types: all, vital: demands, when: 'asked' },
  contact: { types: all, vital: all },
  appeal: {
    types: ['decision-adverse', 'payment-demand', 'inspection-order', 'reply'],
    vital: ['decision-adverse', 'payment-demand', 'inspection-order', 'reply'],
  },
  help: { types: except('inter-agency') },
  signatory: { types: all },
  enclosures: { types: all, when: 'enclosing' },
  'incoming-reference': { types: ['reply'] },
  executor: { types: all, when: 'on-paper' },
};

/** Slots that stand for nothing in letters of other types: a decision of parliament is not one on a claim. */
const own: readonly SlotId[] = ['decision', 'answers', 'help'];

const enclosing = cue({
  en: 'enclosed | enclose | enclosing | attached | [i/we] attach | in the envelope | with this letter',
  ru: 'прилага* | прикладыва* | приложен | приложена | приложено | приложены | приложенн* | в приложении | приложили | вложен | вложена | вложено | вложены | вложенн* | вкладываем',
});
const from = wordClass({ en: ['from'], ru: ['от'] });
const colon = wordClass({ en: [':'], ru: list(': кого') });

/** What the needs of a letter depend on besides its type; for {@link Document.shared}. */
function conditionsOf(document: Document): Readonly<Record<NonNullable<Need['when']>, boolean>> {
  const says = document.shared(sayingsOf);
  let asked = false;
  let nothing = false;
  for (const bits of says) {
    if (bits & Say.nothing) nothing = true;
    if ((bits & Say.must) !== 0 && (bits & (Say.right | Say.disputes | Say.heading | Say.help | Say.questions)) === 0)
      asked = true;
  }
  const word = document.blocks[0] ? firstWord(document, document.blocks[0]) : -1;
  const { firstSentence, lastSentence } = document.shared(frameOf);
  const speaks = document
    .cues()
    .where(enclosing)
    .some((index) => index >= firstSentence && index < lastSentence);
  return {
    asked: asked && !nothing,
    enclosing: speaks,
    'on-paper': !(document.is(word, from) && document.is(word + 1, colon)),
  };
}

/** How much a letter of a type needs a slot: not at all, as good practice, or so that it is not ready without. */
export type Weight = 'none' | 'wanted' | 'vital';

/** How much a letter needs a slot. */
export function needOf(document: Document, slot: SlotId, type: LetterType): Weight {
  const { types, vital, when } = needs[slot];
  if (!types.includes(type)) return 'none';
  if (when && !document.shared(conditionsOf)[when]) return 'none';
  return vital?.includes(type) ? 'vital' : 'wanted';
}

/** Whether a slot means something in letters of a type at all. */
export const countsIn = (slot: SlotId, type: LetterType): boolean =>
  !own.includes(slot) || needs[slot].types.includes(type);

/** Whether letters of all types need a slot. */
export const alwaysNeeded = (slot: SlotId): boolean => needs[slot].types.length === all.length;
