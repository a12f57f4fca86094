import { Layout } from './blocks.ts';
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
      let firstSentence = document.sentences.length;
      while (mark < marks.length && (marks.items[mark] ?? 0) < first) mark += 1;
      const isRead = isReadKind(kind);
      ends.length = 0;
      boundaries.split(text, tokens, first, last, marks, mark, ends);
      let blockStart = first;
      let start = first;
      for (let sentence = 0; sentence < ends.length; sentence++) {
        const to = ends.items[sentence] ?? last;
        if (parted && start > blockStart && start >= parted.from && start < parted.until) {
          document.addBlock(kind, blockStart, start, firstSentence);
          firstSentence = document.sentences.length;
          blockStart = start;
          const gap = (tokens.flags[start] ?? 0) & gapFlags;
          if (place)
            starts?.push({ token: start, place: { ...place, opened: opened || opensText(kind), inside: kind, gap } });
        }
        document.addSentence(start, to, kind === 'paragraph', isRead);
        start = to;
      }
      document.addBlock(kind, blockStart, last, firstSentence);
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
