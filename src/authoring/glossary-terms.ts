import { readdirSync, readFileSync } from 'node:fs';
import { defineMdastPlugin, type MdastNode, type MdxJsxTextElement } from 'satteri';
import { textAttribute } from './element.ts';

/** A term as it stands in the glossary. */
interface Term {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
}

/** The component that `glossary-term.astro` is given to modules as; authors do not write it. */
const name = 'GlossaryTerm';
const moduleFile = /\/content\/modules\/(en|ru)\/[^/]+$/;

/** The terms of a language, the longest first; a term that is an everyday word too would be told where nobody asks. */
function termsOf(folder: URL, language: 'en' | 'ru'): Term[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files
    .flatMap((file) => {
      const entry = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
      return entry.everyday ? [] : [{ id: file.slice(0, -'.json'.length), ...entry[language] } as Term];
    })
    .sort((a, b) => b.term.length - a.term.length || a.term.localeCompare(b.term));
}

/** Finds a term in its exact form, as whole words. */
const placeOf = ({ term }: Term, text: string): number => {
  const letter = '[\\p{L}\\p{N}-]';
  const written = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<!${letter})${written}(?!${letter})`, 'iu').exec(text)?.index ?? -1;
};

/** A piece of running text, cut where one of the terms is used; these leave the list. */
function told(text: string, terms: Set<Term>): MdastNode[] {
  for (const entry of terms) {
    const at = placeOf(entry, text);
    if (at < 0) continue;
    terms.delete(entry);
    const end = at + entry.term.length;
    const element: MdxJsxTextElement = {
      type: 'mdxJsxTextElement',
      name,
      attributes: [textAttribute('id', entry.id), textAttribute('definition', entry.definition)],
      children: [{ type: 'text', value: text.slice(at, end) }],
    };
    return [...told(text.slice(0, at), terms), element, ...told(text.slice(end), terms)];
  }
  return text === '' ? [] : [{ type: 'text', value: text }];
}

/**
 * Gives the first use of each term in a module its definition.
 *
 * Only in paragraphs and lists of the module itself: what stands in a quotation or in italics is an example, what is bold
 * is told by the author, and what stands in an activity may be its answer.
 */
export const glossaryTerms = ({ fileURL }: { readonly fileURL: URL | undefined }) => {
  const language = moduleFile.exec(fileURL?.pathname ?? '')?.[1];
  if (!fileURL || (language !== 'en' && language !== 'ru')) return null;
  const terms = new Set(termsOf(new URL('../../glossary/', fileURL), language));
  return defineMdastPlugin({
    name: 'okno-glossary-terms',
    text(node, context) {
      const paragraph = context.parent(node);
      if (paragraph.type !== 'paragraph') return;
      let around: ReturnType<typeof context.parent> = context.parent(paragraph);
      while (around?.type === 'listItem' || around?.type === 'list') around = context.parent(around);
      if (around?.type !== 'root') return;
      const parts = told(node.value, terms);
      if (parts.length > 1 || parts[0]?.type !== 'text') context.replaceNode(node, parts);
    },
  });
};
