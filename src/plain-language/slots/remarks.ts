import { frameOf } from '../letter/frame.ts';
import { Say, sayingsOf } from '../letter/sayings.ts';
import type { Document, Language, Passage, SlotId, SlotRemark } from '../types.ts';

/** A decision is told within so many words of the text. */
const earlyWords = 50;
/** Rights that begin in this last part of the text are buried, unless a heading leads to them. */
const lastPart = 0.9;
/** So many sentences may part a last day from what must be done by then. */
const nearSentences = 1;
/** Shorter texts bury nothing. */
const leastWords = 100;

const messages: Readonly<Record<Language, Readonly<Record<SlotRemark['id'], string>>>> = {
  en: {
    'decision-late': 'Move the decision up: tell it in the first 50 words, the reasons after it.',
    'deadline-apart': 'Put the last day into the sentence that says what to do, or into the next one.',
    'rights-buried': 'Give the right to object a heading of its own: at the very end it is not read.',
    'question-unanswered': 'Answer every question that the letter tells: one of them has no answer.',
    'questions-not-told': 'The letter does not say what it was asked, so nobody can tell whether all is answered.',
  },
  ru: {
    'decision-late': 'Поднимите решение выше: скажите его в первых 50 словах, а причины потом.',
    'deadline-apart': 'Назовите срок в том же предложении, где сказано, что сделать, или в следующем.',
    'rights-buried': 'Дайте праву на жалобу свой заголовок: в самом конце его не прочтут.',
    'question-unanswered': 'Ответьте на каждый вопрос: на один из названных в письме ответа нет.',
    'questions-not-told': 'Письмо не говорит, о чём спросил человек, поэтому не видно, на всё ли дан ответ.',
  },
};

/** Words of the text before a sentence, and of all of it. */
function wordsBefore(document: Document, start: number): readonly [number, number] {
  const { firstSentence, lastSentence } = document.shared(frameOf);
  let before = 0;
  let all = 0;
  for (let index = firstSentence; index < lastSentence; index++) {
    const sentence = document.sentences[index];
    if (!sentence) break;
    if (sentence.start < start) before += sentence.words;
    all += sentence.words;
  }
  return [before, all];
}

function isApart(document: Document, { start }: Passage): boolean {
  const says = document.shared(sayingsOf);
  const at = document.sentences.findIndex((sentence) => sentence.start === start);
  if (at < 0) return false;
  for (let index = at - nearSentences; index <= at + nearSentences; index++)
    if ((says[index] ?? 0) & (Say.must | Say.may | Say.touch | Say.right)) return false;
  return true;
}

/** Whether a heading leads to the sentence that starts there. */
function hasHeading({ blocks }: Document, start: number): boolean {
  let index = blocks.length - 1;
  while (index > 0 && (blocks[index]?.start ?? 0) > start) index -= 1;
  return (
    blocks[index]?.kind === 'heading' || blocks[index - 1]?.kind === 'heading' || blocks[index - 2]?.kind === 'heading'
  );
}

/** A remark in the language of a document. */
export const remarkOf = ({ language }: Document, id: SlotRemark['id']): SlotRemark => ({
  id,
  message: messages[language][id],
});

/** What is wrong with the place of a passage that was found. */
export function remarkOn(document: Document, slot: SlotId, passage: Passage): SlotRemark | undefined {
  const remark = (id: SlotRemark['id']): SlotRemark => remarkOf(document, id);
  if (slot === 'decision') {
    const [before] = wordsBefore(document, passage.start);
    return before > earlyWords && !titleDecides(document) ? remark('decision-late') : undefined;
  }
  if (slot === 'appeal') {
    const [before, all] = wordsBefore(document, passage.start);
    const isLast = all >= leastWords && before >= all * lastPart;
    return isLast && !hasHeading(document, passage.start) ? remark('rights-buried') : undefined;
  }
  return slot === 'deadline' && isApart(document, passage) ? remark('deadline-apart') : undefined;
}

/** Whether the heading of the letter tells the decision. */
function titleDecides(document: Document): boolean {
  const { subject } = document.shared(frameOf);
  const sentence = document.blocks[subject]?.firstSentence;
  return sentence !== undefined && ((document.shared(sayingsOf)[sentence] ?? 0) & Say.decision) !== 0;
}
