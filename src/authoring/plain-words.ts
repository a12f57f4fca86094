import { z } from 'astro/zod';

/** What a field expects, as a trainer would say it, and what to write instead. */
export interface PlainWords {
  /** Completes "Expected …". */
  readonly expected: string;
  /** A value that is right, as it stands in the file. */
  readonly example: string;
}

/** The plain words of every field that has any. */
export const plainWords = z.registry<PlainWords>();

/** A text of one character or more. */
export const line = (expected: string, example: string) =>
  z.string().trim().min(1).register(plainWords, { expected, example });

/** A name as it stands in addresses: lower-case Latin letters, digits, hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A text that fits {@link slugPattern}. */
export const slug = (expected: string, example: string) =>
  z.string().regex(slugPattern).register(plainWords, { expected, example });

/** An address of the web. */
export const webAddress = z.url({ protocol: /^https?$/ }).register(plainWords, {
  expected: 'an address that starts with https://',
  example: 'https://example.org/guide',
});

/** A day as YAML readers give it: a date, or its text. */
export const day = (example: string) =>
  z
    .union([z.date(), z.iso.date().transform((text) => new Date(text))])
    .register(plainWords, { expected: 'a day of the calendar, year first', example });

/** The code of a competency. */
export const competencyCode = (example: string) =>
  z
    .string()
    .regex(/^F[1-8]$/)
    .register(plainWords, { expected: 'a competency from F1 to F8', example });

/** A level of a competency. */
export const level = z.int().min(1).max(4).register(plainWords, { expected: 'a level from 1 to 4', example: '2' });
