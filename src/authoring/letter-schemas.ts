import { z } from 'astro/zod';
import { line, plainWords, slug } from './plain-words.ts';

/** What a letter is for; the engine has the same list, which may not be imported here. */
export const letterTypes = [
  'decision-adverse',
  'decision-favourable',
  'information-request',
  'payment-demand',
  'appointment',
  'information',
  'reply',
  'inspection-order',
  'inter-agency',
] as const;

/**
 * What a letter may have to say, in either language. A slot is found wherever the letter says it. One that is not said is
 * missing where letters of the type need it, else not applicable:
 *
 * - sender, addressee (“Dear Sir or Madam” names nobody; “To all residents of Mill Lane” does), date, reference, subject,
 *   purpose, action (“You do not need to do anything” is one), contact (also the e-mail address that it comes from,
 *   if that takes answers), signatory: always needed
 * - decision: decisions, replies, inspection orders
 * - reason: all but information letters
 * - deadline, consequence, how-to-act: where the reader has something to do; the deadline is that of the action, or of
 *   an appeal where nothing else is asked for; an appointment has one only for what must be done before it
 * - next-steps (what comes next if all goes well; a sanction is a consequence): all but information letters
 * - appeal (objection, review, complaint to somebody else): adverse decisions, payment demands, inspection orders,
 *   replies
 * - help (other languages and formats, advice, somebody who helps): all but inter-agency letters
 * - enclosures (the list of them): where the letter speaks of an enclosure
 */
export const commonSlots = [
  'sender',
  'addressee',
  'date',
  'reference',
  'subject',
  'purpose',
  'decision',
  'reason',
  'action',
  'deadline',
  'consequence',
  'next-steps',
  'how-to-act',
  'contact',
  'appeal',
  'help',
  'signatory',
  'enclosures',
] as const;

/** What Russian letters may have to say besides: «На № …», «Исп. …», «ответ по существу». */
export const russianSlots = ['incoming-reference', 'executor', 'answers'] as const;

/** What a rewrite must not lose. */
const factKinds = [
  'amount',
  'date',
  'period',
  'deadline',
  'reference',
  'form',
  'phone',
  'url',
  'email',
  'citation',
  'person',
  'body',
  'negated-decision',
  'right',
] as const;

/** Faults that are put into a letter on purpose. */
const defectKinds = [
  'accusing',
  'acronym-undefined',
  'ambiguous-date',
  'cold-formula',
  'deadline-without-date',
  'decision-late',
  'double-negative',
  'enclosure-mismatch',
  'long-sentence',
  'no-apology',
  'number-conflict',
  'officialese',
  'passive-without-actor',
  'rights-buried',
  'run-in-list',
  'shouting',
  'slot-missing',
  'sum-wrong',
  'third-person',
  'threat-first',
  'unanswered-question',
  'vague-subject',
] as const;

const oneOf = <const T extends readonly [string, ...string[]]>(names: T) =>
  z.enum(names).register(plainWords, { expected: `one of ${names.join(', ')}`, example: names[0] });

const quoted = <const T extends readonly [string, ...string[]]>(names: T) =>
  z.enum(names).register(plainWords, { expected: `one of ${names.join(', ')}`, example: `"${names[0]}"` });

/** What `pair` of a letter expects; it stands in every letter but single ones. */
export const pairWords = {
  expected: 'a name that the before and the after of the letter share, lower-case with hyphens',
  example: 'tax-notice',
};

/** Front matter of a letter. The `before` and the `after` of a letter share `pair`; a `single` letter has none. */
export const letterSchema = z.strictObject({
  title: line('the title of the letter', 'Tax notice'),
  kind: oneOf(letterTypes),
  version: z
    .enum(['before', 'after', 'single'])
    .register(plainWords, { expected: 'before, after or single', example: 'before' }),
  pair: slug(pairWords.expected, pairWords.example).optional(),
});

/** Words of the letter, letter by letter; white space counts. */
const passage = z
  .string()
  .min(1)
  .register(plainWords, { expected: 'words copied from the letter', example: '"by 11 February 2026"' });

const slotSchema = z
  .strictObject({ status: quoted(['found', 'missing', 'not-applicable']), passage: passage.optional() })
  .register(plainWords, {
    expected: 'found with its passage, missing or not-applicable',
    example: '{ "status": "missing" }',
  });

const slots = z
  .strictObject({
    ...(Object.fromEntries(commonSlots.map((name) => [name, slotSchema])) as Record<
      (typeof commonSlots)[number],
      typeof slotSchema
    >),
    ...(Object.fromEntries(russianSlots.map((name) => [name, slotSchema.optional()])) as Record<
      (typeof russianSlots)[number],
      z.ZodOptional<typeof slotSchema>
    >),
  })
  .register(plainWords, {
    expected: 'every slot with its status',
    example: '{ "sender": { "status": "missing" }, … }',
  });

const fact = z
  .strictObject({
    kind: quoted(factKinds),
    passage,
    value: z
      .string()
      .trim()
      .min(1)
      .register(plainWords, { expected: 'what the passage means, in its usual form', example: '"GBP 486.20"' }),
  })
  .register(plainWords, {
    expected: 'a fact with kind, passage and value',
    example: '{ "kind": "phone", "passage": "555-0140", "value": "555-0140" }',
  });

const defect = z
  .strictObject({ kind: quoted(defectKinds), passage: passage.optional() })
  .register(plainWords, { expected: 'a defect with its kind', example: '{ "kind": "slot-missing" }' });

/**
 * What a letter says and where, told by its author: the gold that the engine is measured on.
 *
 * Passages are exact words of the letter. A fact stands once, however often the letter repeats it. Values: amounts
 * `GBP 486.20`, dates and deadlines `2026-02-11` (as written when they cannot be known), periods `P30D`. A date that is
 * the end of a time limit of the reader is a deadline, and no date as well. A relative time limit of the reader is a
 * deadline, and its length a period. Offices, their departments and firms are bodies. Defects are put in on purpose; a
 * missing slot has no passage. Names and places that are no facts are `invented`: all of these give way to gaps when a
 * letter becomes a template. Letters of the split `unseen` are for one look, at the end.
 */
export const annotationSchema = z.strictObject({
  type: quoted(letterTypes),
  split: quoted(['test', 'unseen']),
  quality: quoted(['good', 'flawed']),
  slots,
  invented: z
    .array(passage)
    .optional()
    .register(plainWords, { expected: 'a list of names and places that are in no fact', example: '["Mill Lane"]' }),
  facts: z.array(fact).register(plainWords, { expected: 'a list of facts', example: '[]' }),
  defects: z.array(defect).register(plainWords, { expected: 'a list of defects', example: '[]' }),
});
