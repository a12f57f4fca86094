import { cue } from '../cues.ts';
import { type Document, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { frameOf } from './frame.ts';
import { Say, sayingsOf } from './sayings.ts';

/** The letter went to another office, which will answer. */
const forwarded = cue({
  ru: `[направлено/направлен/направлена/переадресован*/перенаправлен*/переслан*] [для/в/по/на] | [передано/передан/передана] [для рассмотрения/на рассмотрение] | по компетенции | переадресаци* | будет дан департаментом | вне компетенции`,
});
/** Thanks and promises answer nothing. */
const formula = cue({
  ru: 'благодарим | активную гражданскую | рассматривается в течение | будет дан* | принято к сведению | о принятых мерах',
});
/** How a letter tells again what the reader asked. */
const restating = cue({
  ru: `вы [спрашиваете/спрашивали/спросили/интересуетесь/интересовались/задали/просите/просили/попросили/пожаловались/жалуетесь/сообщаете/сообщили/написали/пишете/предлагаете/предложили] |
    [обращение/обращении/обращения/запрос/запросу/жалобу/жалобе/письмо/вопрос] [по вопросу/по вопросам/о/об/относительно/по поводу] | по вопросу | по вопросам | вопрос* [о/об] | [по/на] ваш* [вопрос*/вопросы]`,
});
/** What a clause begins with that asks. */
const asking = wordClass({
  ru: list('почему когда кто где куда откуда сколько какой какая какие какое каким зачем ли чья чей'),
});
/** What an item begins with that names a question: «1. О капитальном ремонте», «По вопросу о …». */
const naming = wordClass({ ru: list('о об обо по относительно') });

/** What the letter tells of the questions of the reader, and what it answers. */
export interface Questions {
  /** Whether the letter says at all what it was asked. */
  readonly told: boolean;
  /** The first sentence that answers; -1 for none. */
  readonly answer: number;
  /** The first sentence that tells a question without an answer behind it; -1 for none. */
  readonly unanswered: number;
}

/** Whether a sentence of the text answers something, and does not only pass it on. */
function isAnswer(document: Document, index: number): boolean {
  const cues = document.cues();
  const bits = document.shared(sayingsOf)[index] ?? 0;
  if (bits & (Say.right | Say.heading) || cues.has(forwarded, index) || cues.has(formula, index)) return false;
  if (bits & (Say.questions | Say.help) && !(bits & Say.decision)) return false;
  return (bits & (Say.decision | Say.next | Say.done)) !== 0;
}

/** How many things a sentence asks: its clauses with a word that asks, one at least. */
function asked(document: Document, index: number): number {
  const sentence = document.sentences[index];
  let count = 0;
  for (let token = sentence?.firstToken ?? 0; token < (sentence?.lastToken ?? 0); token++)
    if (document.is(token, asking)) count += 1;
  return Math.max(1, count);
}

/** Whether a sentence stands by itself as a question: «Кто исправит адрес?», an item «1. О ремонте крыши». */
function isQuestion(document: Document, index: number): boolean {
  const { tokens, sentences, blocks } = document;
  const sentence = sentences[index];
  const block = blocks[sentence?.block ?? -1];
  if (!sentence || !block) return false;
  const ends = tokens.key(sentence.lastToken - 1) === '?';
  if (ends)
    return !((document.shared(sayingsOf)[index] ?? 0) & (Say.questions | Say.help)) && asksSomething(document, index);
  if (block.kind !== 'list-item' && block.kind !== 'heading') return false;
  let token = sentence.firstToken;
  while (token < sentence.lastToken && tokens.kind[token] !== TokenKind.word) token += 1;
  // The item that holds its answer in the same sentence is no question alone.
  return document.is(token, naming) && !isAnswer(document, index);
}

function asksSomething(document: Document, index: number): boolean {
  const sentence = document.sentences[index];
  for (let token = sentence?.firstToken ?? 0; token < (sentence?.lastToken ?? 0); token++)
    if (document.is(token, asking)) return true;
  return false;
}

/** Whether anything states something between two sentences, the last one exclusive. */
function hasStatement(document: Document, first: number, last: number): boolean {
  const cues = document.cues();
  const says = document.shared(sayingsOf);
  for (let index = first; index < last; index++) {
    if (isAnswer(document, index)) return true;
    const isAside = ((says[index] ?? 0) & (Say.right | Say.questions)) !== 0;
    if (!isAside && !cues.has(forwarded, index) && !cues.has(formula, index) && !isQuestion(document, index))
      return true;
  }
  return false;
}

/** What a Russian reply tells of the questions that it was asked; for {@link Document.shared}. */
export function questionsOf(document: Document): Questions {
  const { firstSentence, lastSentence } = document.shared(frameOf);
  const cues = document.cues();
  let [told, answer, unanswered, wanted, given] = [false, -1, -1, 0, 0];
  let open = -1;
  for (let index = firstSentence; index < lastSentence; index++) {
    const restates = cues.has(restating, index);
    if (isQuestion(document, index)) {
      told = true;
      if (open >= 0 && unanswered < 0 && !hasStatement(document, open + 1, index)) unanswered = open;
      open = index;
      continue;
    }
    if (restates) {
      told = true;
      if (wanted === 0) wanted = asked(document, index);
    }
    if (!isAnswer(document, index)) continue;
    if (answer < 0) answer = index;
    given += 1;
  }
  if (open >= 0 && unanswered < 0 && !hasStatement(document, open + 1, lastSentence)) unanswered = open;
  // Of questions told in one sentence, each needs a sentence of its own.
  if (unanswered < 0 && open < 0 && told && given < wanted) {
    for (let index = firstSentence; index < lastSentence && unanswered < 0; index++)
      if (cues.has(restating, index)) unanswered = index;
  }
  return { told, answer, unanswered };
}
