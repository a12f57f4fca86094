import { z } from 'astro/zod';
import { annotationSchema, letterSchema } from './letter-schemas.ts';
import { letterTaskSchema } from './letter-task-schema.ts';
import { competencyCode, day, level, line, plainWords, slug, webAddress } from './plain-words.ts';
import { questionSchema } from './question-schema.ts';
import { toolSchema } from './tool-schema.ts';

/** Russian infinitives and polite imperatives; nouns in -ость look like the former. */
const russianVerb = /(?<!ос)(?:ть|ти|чь)(?:ся|сь)?$|те(?:сь)?$/u;
const englishNonVerb = /^(?:an?|the|to|how|what|when|where|which|who|why)$|(?<!^br)ing$|(?:ness|ity)$/u;

/** Whether the first word can be a verb; in doubt it can. */
const startsWithVerb = (objective: string): boolean => {
  const first = (objective.match(/^\p{L}+/u)?.[0] ?? '').toLowerCase();
  if (first === '') return false;
  return /\p{Script=Cyrillic}/u.test(first) ? russianVerb.test(first) : !englishNonVerb.test(first);
};

const source = z
  .strictObject({
    title: line('the name of the source', 'Plain language guidelines'),
    url: webAddress.optional(),
    note: line('a note on the source', 'chapter 3').optional(),
  })
  .register(plainWords, { expected: 'a source with a title', example: '{ title: Plain language guidelines }' });

const competency = z
  .strictObject({
    code: competencyCode('F4'),
    levels: z
      .array(level)
      .min(1)
      .register(plainWords, { expected: 'at least one level from 1 to 4', example: '[2, 3]' }),
  })
  .register(plainWords, { expected: 'a competency with its levels', example: '{ code: F4, levels: [2, 3] }' });

const fact = z
  .strictObject({
    ask: line('what the fact is asked by', 'How many words has a sentence at most?'),
    answer: line('what is to be remembered', 'About 25'),
  })
  .register(plainWords, {
    expected: 'a fact with ask and answer',
    example: '{ ask: How many words?, answer: About 25 }',
  });

/** Front matter of a module. */
const moduleSchema = z.strictObject({
  title: line('the title of the module', 'Sentences and words'),
  summary: line('one sentence on what the module is for', 'Short sentences that say who does what.'),
  code: z
    .string()
    .regex(/^[A-Z]\d{1,2}$/)
    .register(plainWords, { expected: 'a capital letter and a number', example: 'B3' }),
  course: slug('the name of a course file, without .json', 'clear-language'),
  minutes: z.int().min(5).max(90).register(plainWords, { expected: 'a whole number from 5 to 90', example: '45' }),
  competencies: z
    .array(competency)
    .min(1)
    .register(plainWords, { expected: 'at least one competency', example: '[{ code: F4, levels: [2, 3] }]' }),
  objectives: z
    .array(
      z
        .string()
        .trim()
        .refine(startsWithVerb)
        .register(plainWords, { expected: 'an objective that starts with a verb', example: 'Split a long sentence' }),
    )
    .min(2)
    .max(6)
    .register(plainWords, {
      expected: '2 to 6 objectives, each starting with a verb',
      example: '[Split a long sentence, Find the hidden verb]',
    }),
  prerequisites: z
    .array(slug('the file name of a module', 'build-the-letter'))
    .register(plainWords, { expected: 'a list of modules, or an empty list', example: '[]' }),
  /** What comes back in the review, in the same order in both languages. */
  facts: z
    .array(fact)
    .min(1)
    .max(7)
    .register(plainWords, { expected: '1 to 7 facts', example: '[{ ask: How many words?, answer: About 25 }]' })
    .optional(),
  author: line('the name of the author', 'Vera Lindt'),
  checked: day('2026-03-31'),
  sources: z
    .array(source)
    .min(1)
    .register(plainWords, { expected: 'at least one source', example: '[{ title: Plain language guidelines }]' }),
});

const courseTexts = z
  .strictObject({
    title: line('the title of the course', '"Clear official language"'),
    summary: line('one sentence on what the course is for', '"Letters that people understand at first reading."'),
    forWhom: line('for whom the course is', '"For everybody who writes letters."'),
  })
  .register(plainWords, {
    expected: 'title, summary and forWhom in this language',
    example: '{ "title": "…", "summary": "…", "forWhom": "…" }',
  });

/** A course: its texts and, in their order, its modules. */
export const courseSchema = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Z]$/)
    .register(plainWords, { expected: 'one capital letter', example: '"B"' }),
  order: z.int().min(1).register(plainWords, { expected: 'a whole number, 1 or more', example: '2' }),
  en: courseTexts,
  ru: courseTexts,
  modules: z
    .array(slug('the file name of a module', '"sentences-and-words"'))
    .register(plainWords, { expected: 'the list of its modules', example: '["sentences-and-words"]' }),
});

const glossaryTexts = z
  .strictObject({
    term: line('the term', '"plain language"'),
    definition: line('what the term means, in one or two sentences', '"Writing that readers understand at once."'),
  })
  .register(plainWords, {
    expected: 'term and definition in this language',
    example: '{ "term": "…", "definition": "…" }',
  });

/** A term of the glossary in both languages. */
const glossarySchema = z.strictObject({
  en: glossaryTexts,
  ru: glossaryTexts,
  source: source.optional(),
  // An everyday word as well, such as “need”: modules do not tell what it means where it is used.
  everyday: z.literal(true).optional().register(plainWords, { expected: 'true, or no such field', example: 'true' }),
});

/** Front matter of a page. */
const pageSchema = z.strictObject({
  title: line('the title of the page', 'Privacy'),
  description: line('one sentence for search engines', 'What data goes where.'),
});

/** A folder of `content/`: entries of one kind. */
export interface CollectionShape {
  readonly folder: string;
  /** Whether each entry has a file for each language, in a folder named by it. */
  readonly inLanguages: boolean;
  readonly extension: string;
  readonly schema: z.ZodType;
}

/** Which files hold what. */
export const collections = {
  courses: { folder: 'courses', inLanguages: false, extension: 'json', schema: courseSchema },
  modules: { folder: 'modules', inLanguages: true, extension: 'mdx', schema: moduleSchema },
  glossary: { folder: 'glossary', inLanguages: false, extension: 'json', schema: glossarySchema },
  questions: { folder: 'questions', inLanguages: false, extension: 'json', schema: questionSchema },
  letterTasks: { folder: 'questions/letter-tasks', inLanguages: false, extension: 'json', schema: letterTaskSchema },
  letters: { folder: 'letters', inLanguages: true, extension: 'md', schema: letterSchema },
  annotations: { folder: 'letters/annotations', inLanguages: true, extension: 'json', schema: annotationSchema },
  toolbox: { folder: 'toolbox', inLanguages: true, extension: 'mdx', schema: toolSchema },
  pages: { folder: 'pages', inLanguages: true, extension: 'mdx', schema: pageSchema },
} as const satisfies Record<string, CollectionShape>;
