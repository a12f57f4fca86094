import { addresseePoints } from './letter/addressed-office.ts';
import { quotesReader } from './letter/answers.ts';
import { hasClockTime } from './letter/clock-times.ts';
import { type Frame, frameOf } from './letter/frame.ts';
import { incomingIn } from './letter/incoming.ts';
import { isGroup } from './letter/offices.ts';
import { Say, sayingsOf } from './letter/sayings.ts';
import { betweenOffices, evidence, outcomes } from './letter/type-evidence.ts';
import type { Document, LetterType } from './types.ts';

/** The types, in the order in which equals are taken. */
export const letterTypes: readonly LetterType[] = [
  'decision-adverse',
  'decision-favourable',
  'information-request',
  'payment-demand',
  'appointment',
  'information',
  'reply',
  'inspection-order',
  'inter-agency',
];

/** How much evidence counts by where it stands. */
const weights = { subject: 3, opening: 2, text: 1 };
const [strongWeight, weakWeight] = [4, 1];
/** The opening: so many sentences of the text. */
const openingSentences = 4;
/** No guess is certain. */
const surest = 0.99;
/** Evidence of one kind counts so often in the text. */
const mostCounted = 3;

/** The likeliest type of a letter, with its share of the evidence; for {@link Document.shared}. */
export function guessType(document: Document): { readonly id: LetterType; readonly confidence: number } {
  const points = pointsOf(document);
  let best: LetterType = 'information';
  let most = 0;
  let next = 0;
  for (const type of letterTypes) {
    const own = points[type];
    if (own > most) {
      next = most;
      most = own;
      best = type;
    } else if (own > next) next = own;
  }
  return { id: best, confidence: most === 0 ? 0 : Math.min(surest, Math.round((most / (most + next)) * 100) / 100) };
}

function pointsOf(document: Document): Record<LetterType, number> {
  const frame = document.shared(frameOf);
  const cues = document.cues();
  const points = Object.fromEntries(letterTypes.map((type) => [type, 0])) as Record<LetterType, number>;
  const { sentences } = document;
  const says = document.shared(sayingsOf);
  let answers = false;
  const placeOf = (sentence: number): number => {
    const block = sentences[sentence]?.block ?? 0;
    if (block === frame.subject) return weights.subject;
    if (sentence < frame.firstSentence || sentence >= frame.lastSentence) return 0;
    return sentence < frame.firstSentence + openingSentences ? weights.opening : weights.text;
  };
  for (const [type, { strong, weak }] of Object.entries(evidence) as [
    keyof typeof evidence,
    (typeof evidence)['reply'],
  ][]) {
    const decides = type === 'decision-adverse' || type === 'decision-favourable';
    for (const [words, weight] of [
      [strong, strongWeight],
      [weak, weakWeight],
    ] as const) {
      let counted = 0;
      for (const sentence of cues.where(words)) {
        // What would be decided if something were not done is not decided, nor is what the reader told.
        if (decides && ((says[sentence] ?? 0) & Say.sanction || quotesReader(document, sentence))) continue;
        // Papers for an objection are asked for by nobody.
        if (type === 'information-request' && (says[sentence] ?? 0) & (Say.right | Say.disputes)) continue;
        const place = placeOf(sentence);
        if (place === weights.text && ++counted > mostCounted) continue;
        // Whoever refuses says so first; what is asked for besides comes after it.
        if (type === 'decision-adverse' && weight === strongWeight && place !== weights.text && place > 0)
          points[type] += decidesFirst;
        if (type === 'reply' && weight === strongWeight && place === weights.opening) answers = true;
        points[type] += weight * place;
      }
    }
  }
  // Who comes to look, inspects; a clock time in the first words is one to come at.
  const { firstSentence, lastSentence } = frame;
  const opening = Math.min(lastSentence, firstSentence + openingSentences);
  let visits = false;
  for (let index = firstSentence; index < opening; index++) visits ||= ((says[index] ?? 0) & Say.visit) !== 0;
  if (visits) points['inspection-order'] += visitPoints;
  else if (hasClockTime(document, subjectSentence(document, frame), opening)) points.appointment += timePoints;
  // A right to object goes with a decision.
  const mayObject = says.some((bits) => bits & Say.right);
  if (mayObject) for (const [type, more] of rightPoints) if (points[type] >= strongWeight) points[type] += more;
  // Who has nothing to do is asked for nothing.
  if (says.some((bits) => bits & Say.nothing)) for (const type of demandTypes) points[type] *= idle;
  if (!says.some((bits) => bits & Say.must && !(bits & aside))) points['information-request'] *= idle;
  const isForGroup = hasGroup(document, frame);
  // What is written to a group decides nothing for one person.
  const decided = isForGroup ? [] : outcomesIn(document, placeOf);
  // Who is answered, or told a decision, is told no news.
  const decides = says.slice(firstSentence, opening).some((bits) => bits & Say.decision);
  if (answers || decided.length > 0 || (decides && !isForGroup)) points.information *= beside;
  // An English answer has no line for the letter that came in: it counts where news or a decision stand beside it.
  const competes = decided.length > 0 || points.information * 2 > points.reply;
  const cameIn = document.language === 'ru' ? incomingIn(document) >= 0 : answers && competes;
  addOutcomes(points, decided, cameIn);
  // A right to object is told with a decision, hardly with news.
  if (mayObject) points.information *= objectable;
  points['inter-agency'] += cues.where(betweenOffices).length * strongWeight;
  if (isForGroup) points.information += groupPoints;
  const addressed = addresseePoints(document, frame);
  points['inter-agency'] += addressed;
  // What one office asks of another it asks for a reason of its own.
  if (addressed > 0) for (const type of askingTypes) points[type] *= asking;
  return points;
}

/** Whether a block above the text names a group of people whom the letter is for. */
const hasGroup = (document: Document, { body }: Frame): boolean =>
  document.blocks.some((block, index) => index > 0 && index < body && isGroup(document, block));

/** A decision, and the weight of the place where it stands. */
type Outcome = readonly [type: (typeof outcomes)[number][0], place: number];

/**
 * What was decided stands in the heading or at the head of the text; further down the same words are conditions or
 * history.
 */
function outcomesIn(document: Document, placeOf: (sentence: number) => number): readonly Outcome[] {
  const cues = document.cues();
  const says = document.shared(sayingsOf);
  return outcomes.flatMap(([type, words]): Outcome[] => {
    let most = 0;
    for (const sentence of cues.where(words))
      if (((says[sentence] ?? 0) & (Say.sanction | Say.conditional)) === 0 && !quotesReader(document, sentence))
        most = Math.max(most, placeOf(sentence));
    return most > weights.text ? [[type, most]] : [];
  });
}

/** A decision also answers what came in, so the number of a letter that came in tells less beside it. */
function addOutcomes(points: Record<LetterType, number>, decided: readonly Outcome[], cameIn: boolean): void {
  // «О выдаче копии» names a subject, and the text says no.
  const refuses = decided.some(([type, place]) => type === 'decision-adverse' && place === weights.opening);
  // A complaint that is answered and money that is owed are spoken of in the words of decisions, too.
  const share = Math.max(points.reply, points['payment-demand']) >= surelyOther ? 0.5 : 1;
  for (const [type, place] of decided) {
    if (refuses && type === 'decision-favourable' && place === weights.subject) continue;
    points[type] += share * outcomePoints * place;
    points['information-request'] *= meansToEnd;
  }
  const isAnswer = decided.every(([type, place]) => type === 'decision-adverse' && place !== weights.subject);
  if (cameIn && isAnswer) points.reply += incomingPoints;
}

/** The first sentence of the heading of a letter, or of its text. */
const subjectSentence = ({ blocks }: Document, { subject, firstSentence }: Frame): number =>
  blocks[subject]?.firstSentence ?? firstSentence;

/** What a right to object adds to the evidence there is. */
const rightPoints: readonly (readonly [LetterType, number])[] = [
  ['decision-adverse', 9],
  ['inspection-order', 4],
  ['decision-favourable', 2],
  ['payment-demand', 2],
];
/** What else a sentence may be for that tells the reader to do something. */
const aside = Say.right | Say.disputes | Say.questions | Say.help | Say.heading;
/** What asks something of the reader, and how much the evidence for it counts where there is nothing to do. */
const demandTypes: readonly LetterType[] = ['information-request', 'payment-demand', 'inspection-order'];
const idle = 0.6;
/** What somebody who comes to look adds, and an hour to come at. */
const [visitPoints, timePoints] = [8, 8];
/** What a refusal adds in the heading or the opening. */
const decidesFirst = 5;
/** What a decision adds, times the weight of its place. */
const outcomePoints = 4;
/** From so many points on a letter is a reply or a demand whatever it decides. */
const surelyOther = 16;
/** How much it counts beside a decision that papers are asked for: they are wanted to carry it out. */
const meansToEnd = 0.7;
/** How much news count beside an answer or a decision at the head of the text. */
const beside = 0.5;
/** How much news count beside a right to object. */
const objectable = 0.4;
/** A letter to a group of people. */
const groupPoints = 6;
/** The number and date of a letter that came, in the head of a Russian one. */
const incomingPoints = 8;
/** What offices ask of each other too, and how much the evidence for it counts then. */
const askingTypes: readonly LetterType[] = ['information-request', 'appointment', 'payment-demand', 'information'];
const asking = 0.5;
