import { type Frame, frameOf } from './letter/frame.ts';
import { incomingIn } from './letter/incoming.ts';
import { isEverybody, isFirm, isGroup, isOffice, isRole, isTo } from './letter/offices.ts';
import { Say, sayingsOf } from './letter/sayings.ts';
import { betweenOffices, evidence } from './letter/type-evidence.ts';
import { type Document, type LetterType, TokenKind } from './types.ts';
import { list, wordClass } from './word-class.ts';

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
        // What would be decided if something were not done is not decided.
        if (decides && (says[sentence] ?? 0) & Say.sanction) continue;
        const place = placeOf(sentence);
        if (place === weights.text && ++counted > mostCounted) continue;
        // Whoever refuses says so first; what is asked for besides comes after it.
        if (type === 'decision-adverse' && weight === strongWeight && place !== weights.text && place > 0)
          points[type] += decidesFirst;
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
  if (says.some((bits) => bits & Say.right))
    for (const [type, more] of rightPoints) if (points[type] >= strongWeight) points[type] += more;
  // Who has nothing to do is asked for nothing.
  if (says.some((bits) => bits & Say.nothing)) for (const type of demandTypes) points[type] *= idle;
  // Who names the letter that came in answers it.
  if (incomingIn(document) >= 0) points.reply += incomingPoints;
  points['inter-agency'] += cues.where(betweenOffices).length * strongWeight;
  for (let index = 1; index < frame.body; index++) {
    const block = document.blocks[index];
    if (!block || !isGroup(document, block)) continue;
    points.information += groupPoints;
    break;
  }
  const addressed = addresseePoints(document, frame);
  points['inter-agency'] += addressed;
  // What one office asks of another it asks for a reason of its own.
  if (addressed > 0) for (const type of askingTypes) points[type] *= asking;
  return points;
}

/** The first sentence of the heading of a letter, or of its text. */
const subjectSentence = ({ blocks }: Document, { subject, firstSentence }: Frame): number =>
  blocks[subject]?.firstSentence ?? firstSentence;

/** `2.15pm`, «в 10:20», but not `9am to 5pm`. */
const clock = /^\d{1,2}(?:[.:]\d{2})?(?:[ap]m)?$/;
const at = wordClass({ en: list('at ,'), ru: list('в ,') });
const to = wordClass({ en: list('to and – -'), ru: list('до – -') });
const hour = wordClass({ en: list('am pm noon'), ru: list('час часов часа') });

/** Whether sentences from `first` to `last`, exclusive, have an hour to come at. */
function hasClockTime(document: Document, first: number, last: number): boolean {
  const { tokens, sentences } = document;
  const end = sentences[last - 1]?.lastToken ?? 0;
  for (let token = sentences[first]?.firstToken ?? 0; token < end; token++) {
    if (tokens.kind[token] !== TokenKind.number || !document.is(token - 1, at) || document.is(token + 1, to)) continue;
    const key = tokens.key(token);
    if (clock.test(key) && (/[ap:]/.test(key) || document.is(token + 1, hour))) return true;
  }
  return false;
}

/** How much the addressee looks like an office; 0 for a citizen or a firm. */
function addresseePoints(document: Document, { body, subject }: Frame): number {
  const { blocks, language } = document;
  let points = 0;
  for (let index = 1; index < body; index++) {
    const block = blocks[index];
    if (!block || index === subject || block.kind === 'salutation') continue;
    if (block.kind === 'letterhead' && !isTo(document, block)) continue;
    if (isFirm(document, block)) return 0;
    const isNamed =
      (isTo(document, block) && !isEverybody(document, block)) || (language === 'ru' && isRole(document, block));
    if (isNamed)
      points = Math.max(points, isOffice(document, block) ? officePoints : language === 'ru' ? rolePoints : 0);
  }
  return points;
}

/** What a right to object adds to the evidence there is. */
const rightPoints: readonly (readonly [LetterType, number])[] = [
  ['decision-adverse', 9],
  ['inspection-order', 4],
  ['decision-favourable', 2],
  ['payment-demand', 2],
];
/** What asks something of the reader, and how much the evidence for it counts where there is nothing to do. */
const demandTypes: readonly LetterType[] = ['information-request', 'payment-demand'];
const idle = 0.6;
/** What somebody who comes to look adds, and an hour to come at. */
const [visitPoints, timePoints] = [8, 8];
/** What a refusal adds in the heading or the opening. */
const decidesFirst = 5;
/** A letter to a group of people. */
const groupPoints = 6;
/** The number and date of a letter that came, in the head of a Russian one. */
const incomingPoints = 8;
/** An office as addressee. */
const officePoints = 18;
/** In Russian, one who holds an office: «Директору «Тепловых сетей»». */
const rolePoints = 12;
/** What offices ask of each other too, and how much the evidence for it counts then. */
const askingTypes: readonly LetterType[] = ['information-request', 'appointment', 'payment-demand', 'information'];
const asking = 0.5;
