import { Layout } from './blocks.ts';
import { Integers } from './integers.ts';
import { profiles } from './language/index.ts';
import { createLineKinds, type LineKinds } from './line-kinds.ts';
import { ReadDocument } from './read-document.ts';
import { type Boundaries, createBoundaries } from './sentences.ts';
import { TokenArrays } from './tokens.ts';
import type { BlockKind, Document, LanguageData, Phrase } from './types.ts';
import { createVocabulary } from './vocabulary.ts';

/** Takes texts of one language apart. */
export interface Parser {
  /** A document to keep. */
  parse(text: string): Document;
  /** A document that is good until the next call: its room is used again. */
  borrow(text: string): Document;
}

/** So many tokens are too many to keep room for. */
const mostKept = 500_000;

/** The kinds that are read as text; the others are the frame of a letter. */
export const isReadKind = (kind: BlockKind): boolean =>
  kind === 'paragraph' || kind === 'list-item' || kind === 'heading';

/** Compiles the words of a language into a parser; do it once. */
export function createParser(data: LanguageData, phrases: readonly Phrase[] = []): Parser {
  const vocabulary = createVocabulary(data, phrases);
  const boundaries: Boundaries = createBoundaries(data, profiles[data.language]);
  const lineKinds: LineKinds = createLineKinds(data.language);
  let lexicon = vocabulary.createLexicon();
  let layout: Layout | undefined;
  const ends = new Integers();
  let kept: ReadDocument | undefined;

  function read(document: ReadDocument, text: string): ReadDocument {
    // Documents that were given away hold on to the lexicon that they were read with.
    if (lexicon.full) lexicon = vocabulary.createLexicon();
    const { tokens } = document;
    tokens.read(text, lexicon);
    document.clear();
    layout ??= new Layout(lineKinds, vocabulary.openings, tokens);
    layout.read(tokens);
    const { marks } = tokens;
    let mark = 0;
    for (let block = 0; block < layout.kind.length; block++) {
      const kind = layout.kind[block] ?? 'line';
      const first = layout.first.items[block] ?? 0;
      const last = layout.last.items[block] ?? 0;
      const firstSentence = document.sentences.length;
      while (mark < marks.length && (marks.items[mark] ?? 0) < first) mark += 1;
      const isRead = isReadKind(kind);
      ends.length = 0;
      boundaries.split(text, tokens, first, last, marks, mark, ends);
      let from = first;
      for (let sentence = 0; sentence < ends.length; sentence++) {
        const to = ends.items[sentence] ?? last;
        document.addSentence(from, to, kind === 'paragraph', isRead);
        from = to;
      }
      document.addBlock(kind, first, last, firstSentence);
    }
    document.post();
    return document;
  }

  return {
    parse: (text) => read(new ReadDocument(vocabulary, new TokenArrays(lexicon)), text),
    borrow(text) {
      kept ??= new ReadDocument(vocabulary, new TokenArrays(lexicon));
      const document = read(kept, text);
      if (document.tokens.count > mostKept) kept = undefined;
      return document;
    },
  };
}
