// The small form of zod: the page carries this schema, too.
import * as z from 'zod/mini';
import { ruleNames as ownNames } from '#plain-language/rule-names';

// Else zod tries whether it may make code of strings, and the page's policy reports that.
z.config({ jitless: true });

/** What a field expects, and a value that is right, as it stands in the file. */
export interface PlainWords {
  /** Completes "Expected …". */
  readonly expected: string;
  readonly example: string;
}

/** The plain words of every field. */
export const plainWords = z.registry<PlainWords>();

/** The names that rules can be called by. */
export const ruleNames: readonly string[] = [...ownNames, 'house-phrase'];

const severities = ['info', 'warning', 'error'] as const;

/** What the published schema says of a field. */
const described = <Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema => {
  z.globalRegistry.add(schema, { description });
  return schema;
};

/** What messages say of a field. */
const told = <Schema extends z.ZodMiniType>(schema: Schema, expected: string, example: string): Schema => {
  plainWords.add(schema, { expected, example });
  return schema;
};

/** A whole number within bounds. */
const limit = (description: string, least: number, most: number, example: number) =>
  z.optional(
    described(
      told(
        z.int().check(z.minimum(least), z.maximum(most)),
        `a whole number from ${least} to ${most}`,
        String(example),
      ),
      description,
    ),
  );

/** Words parted by single spaces: marks would part them in the text, too. */
const words = /^[\p{L}\p{M}\p{N}'’-]+\*?(?: [\p{L}\p{M}\p{N}'’-]+\*?)*$/u;

const term = (expected: string, example: string) =>
  told(z.string().check(z.trim(), z.minLength(1), z.maxLength(100)), expected, example);

const phrase = told(
  z.strictObject({
    phrase: described(
      told(
        z.string().check(z.maxLength(200), z.regex(words)),
        'words parted by single spaces, without marks',
        '"service user*"',
      ),
      'Words parted by spaces; * after a word stands for any ending.',
    ),
    instead: z.optional(
      described(
        told(
          z
            .array(told(z.string().check(z.maxLength(200)), 'what to write, or "" to leave it out', '"you"'))
            .check(z.maxLength(20)),
          'a list of what to write instead',
          '["you"]',
        ),
        'What to write instead, best first; "" leaves the phrase out.',
      ),
    ),
    hint: z.optional(
      described(
        term('what to do in the sentence', '"name the person"'),
        'What to do when the sentence must be rewritten.',
      ),
    ),
    severity: z.optional(told(z.enum(severities), 'info, warning or error', '"info"')),
    language: z.optional(described(told(z.enum(['en', 'ru']), 'en or ru', '"en"'), 'Default: both languages.')),
  }),
  'a phrase with what to write',
  '{ "phrase": "pay out", "instead": ["pay"] }',
);

const limits = told(
  z.strictObject({
    sentenceWords: limit('Most words of a sentence.', 5, 100, 20),
    paragraphWords: limit('Most words of a paragraph.', 20, 1000, 100),
    paragraphSentences: limit('Most sentences of a paragraph.', 1, 50, 5),
  }),
  'limits by name',
  '{ "sentenceWords": 20 }',
);

/** A list in a house style. */
const list = <Item extends z.ZodMiniType>(
  item: Item,
  most: number,
  description: string,
  expected: string,
  example: string,
) => z.optional(described(told(z.array(item).check(z.maxLength(most)), expected, example), description));

/** The file `okno.json`: the house style of an organisation. */
export const houseSchema = told(
  z.strictObject({
    $schema: z.optional(told(z.string(), 'the address of the schema', '"https://okno.example/schema/okno-house.json"')),
    rules: z.optional(
      described(
        told(
          z.partialRecord(
            z.enum(ruleNames),
            told(z.enum(['off', ...severities]), 'off, info, warning or error', '"off"'),
          ),
          'names of rules, each with off, info, warning or error',
          '{ "numeric-date": "off" }',
        ),
        'Rules that are off, or whose findings matter more or less.',
      ),
    ),
    limits: z.optional(limits),
    phrases: list(
      phrase,
      20_000,
      'Phrases that the house does not want.',
      'a list of phrases',
      '[{ "phrase": "pay out", "instead": ["pay"] }]',
    ),
    keep: list(
      term('a term of 1 to 100 characters', '"Housing Benefit"'),
      5000,
      'Terms that are never flagged.',
      'a list of terms',
      '["Housing Benefit"]',
    ),
    abbreviations: list(
      term('an abbreviation', '"HMRC"'),
      5000,
      'Abbreviations that need no explanation.',
      'a list of abbreviations',
      '["HMRC"]',
    ),
    retext: list(
      told(
        z.string().check(z.regex(/^(?:@[a-z0-9][\w.-]*\/)?retext-[\w.-]+$/)),
        'the name of a retext plugin',
        '"retext-readability"',
      ),
      50,
      'Plugins of retext to run besides; they must be installed beside okno.',
      'a list of retext plugins',
      '["retext-readability"]',
    ),
  }),
  'fields of a house style',
  '{ "limits": { "sentenceWords": 20 } }',
);

/** The published JSON Schema of `okno.json`: `src/public/schema/okno-house.json`. */
export const houseJsonSchema = (): object => ({
  title: 'Okno house style',
  ...z.toJSONSchema(houseSchema, { io: 'input' }),
});
