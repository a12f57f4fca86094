import type { Language } from '#plain-language';
import { checker } from './marked.ts';

/** What the reader of a letter meets first, and what the engine says of the whole. */
export interface Opening {
  readonly heading: string;
  readonly sentence: string;
  /** Reading ease, 0 to 100; 0 when the letter is too short for one. */
  readonly ease: number;
  readonly findings: number;
}

/** The heading and the first sentence of a letter. */
export function openingOf(text: string, language: Language): Opening {
  const { blocks } = checker.parse(text, language);
  const { ease, findings, sentences } = checker.check(text, { language });
  const quote = (passage: { start: number; end: number } | undefined): string =>
    passage ? text.slice(passage.start, passage.end) : '';
  return {
    heading: quote(blocks.find(({ kind }) => kind === 'heading')),
    sentence: quote(sentences[0]),
    ease: ease?.score ?? 0,
    findings: findings.length,
  };
}
