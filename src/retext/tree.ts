import type {
  Paragraph,
  Punctuation,
  Root,
  Sentence as SentenceNode,
  Source,
  Symbol as SymbolNode,
  WhiteSpace,
  Word,
} from 'nlcst';
import { places } from '#documents';
import { type Document, type Sentence, TokenKind } from '#plain-language';

/** What stands between words. */
type Mark = Punctuation | SymbolNode | WhiteSpace | Source;

/** An nlcst tree of a document: blocks are paragraphs; nothing of the text is lost. */
export function treeOf({ text, blocks, sentences, tokens }: Document): Root {
  const placeOf = places(text);
  const position = (start: number, end: number) => ({ start: placeOf(start), end: placeOf(end) });
  const leaf = <Type extends string>(type: Type, start: number, end: number) => ({
    type,
    value: text.slice(start, end),
    position: position(start, end),
  });

  /** White space, and what belongs to no token, such as a soft hyphen that stands alone. */
  function gap(start: number, end: number): (WhiteSpace | Source)[] {
    return [...text.slice(start, end).matchAll(/\s+|\S+/g)].map(({ index, 0: run }) =>
      leaf(/\s/.test(run) ? 'WhiteSpaceNode' : 'SourceNode', start + index, start + index + run.length),
    );
  }

  /** Letters and digits are text, an apostrophe or a hyphen between them is punctuation. */
  function word(start: number, end: number): Word {
    const parts = text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}\p{Cf}]+|[^\p{L}\p{N}\p{M}\p{Cf}]+/gu);
    return {
      type: 'WordNode',
      children: [...parts].map(({ index, 0: part }) => {
        const type = /^[\p{L}\p{N}\p{M}\p{Cf}]/u.test(part) ? 'TextNode' : 'PunctuationNode';
        return leaf(type, start + index, start + index + part.length);
      }),
      position: position(start, end),
    };
  }

  function token(index: number): Word | Mark {
    const start = tokens.start[index] ?? 0;
    const end = tokens.end[index] ?? start;
    switch (tokens.kind[index]) {
      case TokenKind.word:
      case TokenKind.number:
        return word(start, end);
      case TokenKind.address:
        return leaf('SourceNode', start, end);
      default:
        return leaf(isPunctuation(text.slice(start, end)) ? 'PunctuationNode' : 'SymbolNode', start, end);
    }
  }

  function sentence({ start, end, firstToken, lastToken }: Sentence): SentenceNode {
    const children: SentenceNode['children'] = [];
    let at = start;
    for (let index = firstToken; index < lastToken; index += 1) {
      children.push(...gap(at, tokens.start[index] ?? at), token(index));
      at = tokens.end[index] ?? at;
    }
    return { type: 'SentenceNode', children, position: position(start, end) };
  }

  const root: Root = { type: 'RootNode', children: [], position: position(0, text.length) };
  let at = 0;
  for (const block of blocks) {
    const within = sentences.slice(block.firstSentence, block.lastSentence);
    const start = within[0]?.start ?? block.start;
    const children: Paragraph['children'] = [];
    root.children.push(...gap(at, start));
    at = start;
    for (const part of within) {
      children.push(...gap(at, part.start), sentence(part));
      at = part.end;
    }
    if (children.length > 0) root.children.push({ type: 'ParagraphNode', children, position: position(start, at) });
  }
  root.children.push(...gap(at, text.length));
  return root;
}

/** As retext has it: marks of writing are punctuation, signs that stand for words are symbols. */
const isPunctuation = (mark: string): boolean => /^\p{P}/u.test(mark) && !/^[#%&*@]/.test(mark);
