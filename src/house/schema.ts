import { z } from 'zod';
import { allRules } from '#plain-language';

/** What a field expects, and a value that is right, as it stands in the file. */
export interface PlainWords {
  /** Completes "Expected …". */
  readonly expected: string;
  readonly example: string;
}

/** The plain words of every field. */
export const plainWords = z.registry<PlainWords>();

/** The names that rules can be called by. */
export const ruleNames: readonly string[] = [...allRules.map(({ id }) => id), 'house-phrase'];

const severities = ['info', 'warning', 'error'] as const;

/** A whole number within bounds. */
const limit = (description: string, least: number, most: number, example: number) =>
  z
    .int()
    .min(least)
    .max(most)
    .describe(description)
    .register(plainWords, { expected: `a whole number from ${least} to ${most}`, example: String(example) })
    .optional();

/** Words parted by single spaces: marks would part them in the text, too. */
const words = /^[\p{L}\p{M}\p{N}'’-]+\*?(?: [\p{L}\p{M}\p{N}'’-]+\*?)*$/u;

const term = (expected: string, example: string) =>
  z.string().trim().min(1).max(100).register(plainWords, { expected, example });

const phrase = z
  .strictObject({
    phrase: z
      .string()
      .max(200)
      .regex(words)
      .describe('Words parted by spaces; * after a word stands for any ending.')
      .register(plainWords, { expected: 'words parted by single spaces, without marks', example: '"service user*"' }),
    instead: z
      .array(
        z
          .string()
          .max(200)
          .register(plainWords, { expected: 'what to write, or "" to leave it out', example: '"you"' }),
      )
      .max(20)
      .describe('What to write instead, best first; "" leaves the phrase out.')
      .register(plainWords, { expected: 'a list of what to write instead', example: '["you"]' })
      .optional(),
    hint: term('what to do in the sentence', '"name the person"')
      .describe('What to do when the sentence must be rewritten.')
      .optional(),
    severity: z
      .enum(severities)
      .register(plainWords, { expected: 'info, warning or error', example: '"info"' })
      .optional(),
    language: z
      .enum(['en', 'ru'])
      .describe('Default: both languages.')
      .register(plainWords, { expected: 'en or ru', example: '"en"' })
      .optional(),
  })
  .register(plainWords, {
    expected: 'a phrase with what to write',
    example: '{ "phrase": "pay out", "instead": ["pay"] }',
  });

/** The file `okno.json`: the house style of an organisation. */
export const houseSchema = z
  .strictObject({
    $schema: z
      .string()
      .register(plainWords, {
        expected: 'the address of the schema',
        example: '"https://okno.example/schema/okno-house.json"',
      })
      .optional(),
    rules: z
      .partialRecord(
        z.enum(ruleNames),
        z
          .enum(['off', ...severities])
          .register(plainWords, { expected: 'off, info, warning or error', example: '"off"' }),
      )
      .describe('Rules that are off, or whose findings matter more or less.')
      .register(plainWords, {
        expected: 'names of rules, each with off, info, warning or error',
        example: '{ "numeric-date": "off" }',
      })
      .optional(),
    limits: z
      .strictObject({
        sentenceWords: limit('Most words of a sentence.', 5, 100, 20),
        paragraphWords: limit('Most words of a paragraph.', 20, 1000, 100),
        paragraphSentences: limit('Most sentences of a paragraph.', 1, 50, 5),
      })
      .register(plainWords, { expected: 'limits by name', example: '{ "sentenceWords": 20 }' })
      .optional(),
    phrases: z
      .array(phrase)
      .max(20_000)
      .describe('Phrases that the house does not want.')
      .register(plainWords, { expected: 'a list of phrases', example: '[{ "phrase": "pay out", "instead": ["pay"] }]' })
      .optional(),
    keep: z
      .array(term('a term of 1 to 100 characters', '"Housing Benefit"'))
      .max(5000)
      .describe('Terms that are never flagged.')
      .register(plainWords, { expected: 'a list of terms', example: '["Housing Benefit"]' })
      .optional(),
    abbreviations: z
      .array(term('an abbreviation', '"HMRC"'))
      .max(5000)
      .describe('Abbreviations that need no explanation.')
      .register(plainWords, { expected: 'a list of abbreviations', example: '["HMRC"]' })
      .optional(),
    retext: z
      .array(
        z
          .string()
          .regex(/^(?:@[a-z0-9][\w.-]*\/)?retext-[\w.-]+$/)
          .register(plainWords, { expected: 'the name of a retext plugin', example: '"retext-readability"' }),
      )
      .max(50)
      .describe('Plugins of retext to run besides; they must be installed beside okno.')
      .register(plainWords, { expected: 'a list of retext plugins', example: '["retext-readability"]' })
      .optional(),
  })
  .register(plainWords, { expected: 'fields of a house style', example: '{ "limits": { "sentenceWords": 20 } }' });

/** The published JSON Schema of `okno.json`: `src/public/schema/okno-house.json`. */
export const houseJsonSchema = (): object => ({
  title: 'Okno house style',
  ...z.toJSONSchema(houseSchema, { io: 'input' }),
});
