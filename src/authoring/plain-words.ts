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
