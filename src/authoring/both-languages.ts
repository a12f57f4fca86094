import { z } from 'astro/zod';
import { examplesOf } from './examples.ts';
import { line, plainWords, webAddress } from './plain-words.ts';

const hasWholeExamples = (text: string): boolean => examplesOf(text) !== undefined;

/** Numbers and signs are Russian as well; words in Latin letters alone are a text that nobody has translated. */
const isRussian = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text) || !/\p{Script=Latin}/u.test(text);

const englishWords = { expected: 'an English text, with bad examples between two *', example: '"Who is the client?"' };
const russianWords = { expected: 'a Russian text, with bad examples between two *', example: '"Кто здесь клиент?"' };

/** A text in both languages; what stands between two asterisks quotes bad writing. */
export const bothTexts = (expected: string) =>
  z
    .strictObject({
      en: z.string().trim().min(1).refine(hasWholeExamples).register(plainWords, englishWords),
      ru: z
        .string()
        .trim()
        .min(1)
        .refine((text) => hasWholeExamples(text) && isRussian(text))
        .register(plainWords, russianWords),
    })
    .register(plainWords, { expected: `${expected} in both languages`, example: '{ "en": "…", "ru": "…" }' });

const source = z
  .strictObject({
    title: line('the name of the source', '"Plain language guidelines"'),
    url: webAddress.optional(),
    law: line('the place in a law or a standard', '"59-FZ, article 10"').optional(),
  })
  .refine(({ url, law }) => url !== undefined || law !== undefined)
  .register(plainWords, {
    expected: 'a source with a title, and its url or law',
    example: '{ "title": "Plain language guidelines", "url": "https://example.org/guide" }',
  });

/** Where a fact comes from, for the readers of each language. */
export const bothSources = z.strictObject({ en: source, ru: source }).register(plainWords, {
  expected: 'a source for each language',
  example: '{ "en": { "title": "…", "url": "…" }, "ru": { "title": "…", "url": "…" } }',
});
