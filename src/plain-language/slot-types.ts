/** What letters are for, and what each must say. */
import type { Document, Language } from './document-types.ts';
import type { Passage } from './rule-types.ts';

/** What a letter is for. */
export type LetterType =
  | 'decision-adverse'
  | 'decision-favourable'
  | 'information-request'
  | 'payment-demand'
  | 'appointment'
  | 'information'
  | 'reply'
  | 'inspection-order'
  | 'inter-agency';

/** What a letter may have to say; the last three in Russian letters only. */
export type SlotId =
  | 'sender'
  | 'addressee'
  | 'date'
  | 'reference'
  | 'subject'
  | 'purpose'
  | 'decision'
  | 'reason'
  | 'action'
  | 'deadline'
  | 'consequence'
  | 'next-steps'
  | 'how-to-act'
  | 'contact'
  | 'appeal'
  | 'help'
  | 'signatory'
  | 'enclosures'
  | 'answers'
  | 'executor'
  | 'incoming-reference';

/** What a slot says for itself in one language. */
export interface SlotText {
  /** Names what the letter must say, no full stop. */
  readonly title: string;
  /** Why the reader needs it, in one or two sentences. */
  readonly why: string;
  /** What to write, in one or two sentences. */
  readonly how: string;
  /** Texts that say it. */
  readonly good: readonly string[];
  /** Texts that do not. */
  readonly missing: readonly string[];
}

/** One thing that a letter must say. On for the languages that it has text for. */
export interface Slot {
  readonly id: SlotId;
  readonly text: Readonly<Partial<Record<Language, SlotText>>>;
  /** The passage that says it, the best one of several. */
  find(document: Document): Passage | undefined;
  /** Why what {@link find} gives is not enough to say that it is found, if it is not. */
  doubt?(document: Document): SlotDoubt | undefined;
}

/** What becomes of a slot besides being found, and why. */
export interface SlotDoubt {
  readonly status: 'missing' | 'unsure';
  readonly remark: SlotRemark['id'];
}

/** What is wrong with the place of a passage, or why nobody can say whether it is there; `message` says what to do, in the language of the text. */
export interface SlotRemark {
  readonly id: 'decision-late' | 'deadline-apart' | 'rights-buried' | 'question-unanswered' | 'questions-not-told';
  readonly message: string;
}

/**
 * What became of a slot. `unsure`: the text is no letter by itself, so it may stand elsewhere, or its type is in doubt;
 * `not-applicable`: letters of the type do not need it. A passage that is found is always given.
 */
export interface SlotReport extends Partial<Passage> {
  readonly slot: SlotId;
  readonly status: 'found' | 'missing' | 'unsure' | 'not-applicable';
  readonly remark?: SlotRemark;
}
