import type { Document } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { offersHelp, quotesReader, tellsDecision, tellsNext, tellsReason, tellsVisit } from './answers.ts';
import { Ask, askOf, asksNothing, isConditional } from './asks.ts';
import { invitesQuestions, isMail, isPhone, namesChannel } from './channels.ts';
import { frameOf } from './frame.ts';
import { tellsDone, tellsFuture } from './future.ts';
import { tellsRight } from './rights.ts';
import { hasSanction, tellsSanction } from './sanctions.ts';
import { limitIsTheirs, namesLastDay, timeLimitIn } from './time-limits.ts';

/** What a sentence of a letter says: bits. */
export const Say = {
  /** How to have a decision looked at again. */
  right: 1,
  /** What the reader must do. */
  must: 2,
  /** What the reader may do. */
  may: 4,
  /** That there is nothing to do. */
  nothing: 8,
  /** What comes of not acting; `threat`: outright. */
  sanction: 16,
  threat: 32,
  /** A last day, of the reader or of the office. */
  limit: 64,
  theirLimit: 128,
  /** A way to do something. */
  channel: 256,
  /** Where to turn with questions. */
  questions: 512,
  /** A telephone or e-mail address. */
  reachable: 1024,
  decision: 2048,
  reason: 4096,
  help: 8192,
  /** What comes next. */
  next: 16384,
  /** It is a heading. */
  heading: 32768,
  /** To get in touch, and nothing else to do. */
  touch: 65536,
  /** It stands behind a right, or under a heading that names one: it is about objecting. */
  disputes: 131072,
  /** A telephone. */
  phone: 262144,
  /** It is for one case only. */
  conditional: 524288,
  /** Somebody comes to look. */
  visit: 1048576,
  /** What the office did. */
  done: 2097152,
  /** It names the last day as such: «крайний срок», `closing date`. */
  lastDay: 4194304,
} as const;

const postscript = wordClass({ en: list('ps p.s'), ru: list('p.s ps') });

/** What sentences say, by index of the sentence; 0 for those that are not read. For {@link Document.shared}. */
export function sayingsOf(document: Document): Int32Array {
  const { sentences, blocks } = document;
  const says = new Int32Array(sentences.length);
  const { firstSentence, lastSentence } = document.shared(frameOf);
  // A heading that names what comes, such as «Если не согласны», speaks for the block below.
  let from = firstSentence;
  while (from > 0 && blocks[sentences[from - 1]?.block ?? 0]?.kind === 'heading') from -= 1;
  let [block, disputes, underRight] = [-1, false, false];
  for (let index = from; index < sentences.length; index++) {
    const sentence = sentences[index];
    const kind = blocks[sentence?.block ?? 0]?.kind;
    if (!sentence || kind === 'quotation' || kind === 'foreign') continue;
    // Below the text only a postscript is read.
    if (index >= lastSentence && !(kind === 'paragraph' && document.is(sentence.firstToken, postscript))) continue;
    // `PAY £40 BY 1 JUNE.` is no heading, though it may stand in a line of its own.
    const isTitle = kind === 'heading' || (kind === 'line' && document.text.charAt(sentence.end - 1) !== '.');
    let bits = isTitle ? Say.heading : 0;
    if (sentence.block !== block) {
      block = sentence.block;
      disputes = kind !== 'heading' && disputes && underRight;
    }
    if (kind === 'heading') underRight = false;
    if (tellsRight(document, index)) {
      bits |= Say.right;
      disputes = true;
      underRight ||= kind === 'heading';
    } else if (disputes) bits |= Say.disputes;
    if (asksNothing(document, index)) bits |= Say.nothing;
    else {
      const ask = askOf(document, index, sentence);
      if (ask === Ask.must) bits |= Say.must;
      else if (ask === Ask.touch) bits |= Say.touch;
      else if (ask === Ask.may) bits |= Say.may;
    }
    if (isConditional(document, index)) bits |= Say.conditional;
    if (hasSanction(document, index)) bits |= Say.threat | Say.sanction;
    // `Ring me if it is not up by June`: to get in touch is no consequence.
    else if ((bits & Say.touch) === 0 && tellsSanction(document, index, sentence)) bits |= Say.sanction;
    const limit = timeLimitIn(document, index, sentence, (bits & (Say.must | Say.touch)) !== 0);
    if (limit >= 0) bits |= namesLastDay(document, index) ? Say.limit | Say.lastDay : Say.limit;
    if (limitIsTheirs(document, index, limit, (bits & (Say.must | Say.touch | Say.sanction)) !== 0))
      bits |= Say.theirLimit;
    if (namesChannel(document, index, sentence)) bits |= Say.channel;
    if (invitesQuestions(document, index)) bits |= Say.questions;
    for (let token = sentence.firstToken; token < sentence.lastToken; token++)
      if (isPhone(document, token)) {
        bits |= Say.reachable | Say.phone;
        break;
      } else if (isMail(document, token)) bits |= Say.reachable;
    if ((bits & (Say.phone | Say.must)) === (Say.phone | Say.must)) bits |= Say.channel;
    if (tellsDecision(document, index)) bits |= Say.decision;
    if (tellsDone(document, sentence) && !quotesReader(document, index)) bits |= Say.done;
    if (tellsVisit(document, index)) bits |= Say.visit;
    if (tellsReason(document, index)) bits |= Say.reason;
    if (offersHelp(document, index)) bits |= Say.help;
    if (tellsNext(document, index) || tellsFuture(document, sentence)) bits |= Say.next;
    if (quotesReader(document, index)) bits &= ~(Say.next | Say.decision);
    says[index] = bits;
  }
  return says;
}

/** The first sentence of a letter that says all of `all` and none of `none`, -1 for none; headings come last. */
export function firstThatSays(document: Document, all: number, none = 0): number {
  const says = document.shared(sayingsOf);
  let heading = -1;
  for (let index = 0; index < says.length; index++) {
    const bits = says[index] ?? 0;
    if ((bits & all) !== all || (bits & none) !== 0) continue;
    if ((bits & Say.heading) === 0) return index;
    if (heading < 0) heading = index;
  }
  return heading;
}

/** The first answer that is a sentence, in the order asked; -1 for none. */
export function firstOf(...answers: readonly (() => number)[]): number {
  for (const answer of answers) {
    const sentence = answer();
    if (sentence >= 0) return sentence;
  }
  return -1;
}
