import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { type CheckOptions, detectLanguage } from '#plain-language';
import { checker } from './checker.ts';
import { treeOf } from './tree.ts';

/** Settings of {@link retextOknoParser}. */
export type RetextOknoParserOptions = CheckOptions;

/**
 * The engine's sentences and words as an nlcst tree: `toString(parseOkno(text))` is `text`.
 *
 * Text that is neither English nor Russian is cut by the rules of English.
 */
export function parseOkno(text: string, { language }: RetextOknoParserOptions = {}): Root {
  const detected = language ?? detectLanguage(text);
  return treeOf(checker.parse(text, detected === 'other' ? 'en' : detected));
}

/** A unified plugin: a parser in place of `retext-english` and `retext-latin`, right for Russian and for letters too. */
export const retextOknoParser: Plugin<[options?: RetextOknoParserOptions], string, Root> = function (options = {}) {
  this.parser = (text) => parseOkno(text, options);
};
