import { Layout } from './blocks.ts';
import { foreignSentences } from './foreign.ts';
import type { Limits } from './house.ts';
import { Integers } from './integers.ts';
import { profiles } from './language/index.ts';
import { createLineKinds, type LineKinds } from './line-kinds.ts';
import { beginning, gapFlags, opensText, type Place, type Start } from './place.ts';
import { ReadDocument } from './read-document.ts';
import { type Boundaries, createBoundaries } from './sentences.ts';
import { TokenArrays } from './tokens.ts';
import type { BlockKind, Document, LanguageData, Phrase } from './types.ts';
import { createVocabulary } from './vocabulary.ts';

/** Takes texts of one language apart. */
export interface Parser {
  /** A document to keep. */
  parse(text: string): Document;
  /**
   * A document that is good until the next call: its room is used again.
   *
   * @param from - Where the text stands, when it is a part of another.
   * @param starts - Is given the places where the text can be parted.
   */
  borrow(text: string, from?: Place, starts?: Start[]): Document;
}

/** So many tokens are too many to keep room for. */
const mostKept = 500_000;

/** Whether a sentence that starts at a token is a block of its own. */
const isWithin = (token: number, { from, until }: { readonly from: number; readonly until: number }): boolean =>
  token >= from && token < until;

/** The kinds that are read as text; the others are the frame of a letter. */
export const isReadKind = (kind: BlockKind): boolean =>
  kind === 'paragraph' || kind === 'list-item' || kind === 'heading';

/** Compiles the words of a language into a parser; do it once. */
export function createParser(data: LanguageData, phrases: readonly Phrase[] = [], limits: Limits = {}): Parser {
  const vocabulary = createVocabulary(data, phrases);
  const boundaries: Boundaries = createBoundaries(data, profiles[data.language]);
  const lineKinds: LineKinds = createLineKinds(data.language);
  let lexicon = vocabulary.createLexicon();
  let layout: Layout | undefined;
  const ends = new Integers();
  let kept: ReadDocument | undefined;

  /** Adds a block; where its sentences are in two languages, one for each run of sentences in one language. */
  function addBlocks(document: ReadDocument, kind: BlockKind, first: number, from: number, to: number): void {
    const isRead = isReadKind(kind);
    const foreign = isRead ? foreignSentences(document, first, ends, from, to) : undefined;
    let firstSentence = document.sentences.length;
    let blockStart = first;
    let start = first;
    for (let sentence = from; sentence < to; sentence++) {
      const end = ends.items[sentence] ?? start;
      const isForeign = foreign?.[sentence - from] === true;
      document.addSentence(start, end, kind === 'paragraph' && !isForeign, isRead && !isForeign);
      if (sentence + 1 === to || (foreign && foreign[sentence + 1 - from] !== isForeign)) {
        document.addBlock(isForeign ? 'foreign' : kind, blockStart, end, firstSentence);
        firstSentence = document.sentences.length;
        blockStart = end;
      }
      start = end;
    }
  }

  function read(document: ReadDocument, text: string, from: Place = beginning, starts?: Start[]): ReadDocument {
    // Documents that were given away hold on to the lexicon that they were read with.
    if (lexicon.full) lexicon = vocabulary.createLexicon();
    const { tokens } = document;
    tokens.read(text, lexicon);
    if (from.gap !== undefined) tokens.flags[0] = ((tokens.flags[0] ?? 0) & ~gapFlags) | from.gap;
    document.clear();
    document.opened = from.opened === true;
    let { opened } = document;
    layout ??= new Layout(lineKinds, vocabulary.openings, tokens);
    layout.read(tokens, from, starts !== undefined);
    const { marks } = tokens;
    let mark = 0;
    for (let block = 0; block < layout.kind.length; block++) {
      const kind = layout.kind[block] ?? 'line';
      const first = layout.first.items[block] ?? 0;
      const last = layout.last.items[block] ?? 0;
      let place = layout.place[block];
      if (place && opened) place = { ...place, opened };
      if (place) starts?.push({ token: first, place });
      const parted = layout.parted.get(block);
      while (mark < marks.length && (marks.items[mark] ?? 0) < first) mark += 1;
      ends.length = 0;
      boundaries.split(text, tokens, first, last, marks, mark, ends);
      let start = first;
      for (let sentence = 0; sentence < ends.length; ) {
        if (parted && place && start > first) {
          const gap = (tokens.flags[start] ?? 0) & gapFlags;
          starts?.push({ token: start, place: { ...place, opened: opened || opensText(kind), inside: kind, gap } });
        }
        let next = sentence + 1;
        while (next < ends.length && !(parted && isWithin(ends.items[next - 1] ?? last, parted))) next += 1;
        addBlocks(document, kind, start, sentence, next);
        start = ends.items[next - 1] ?? last;
        sentence = next;
      }
      opened ||= opensText(kind);
    }
    document.post();
    return document;
  }

  return {
    parse: (text) => read(new ReadDocument(vocabulary, new TokenArrays(lexicon), limits), text),
    borrow(text, from, starts) {
      kept ??= new ReadDocument(vocabulary, new TokenArrays(lexicon), limits);
      const document = read(kept, text, from, starts);
      if (document.tokens.count > mostKept) kept = undefined;
      return document;
    },
  };
}
