import { splitBlocks } from './blocks.ts';
import { profiles } from './language/index.ts';
import { createPhraseFinder, type PhraseFinder } from './phrases.ts';
import { type Boundaries, createBoundaries } from './sentences.ts';
import { tokenise } from './tokens.ts';
import {
  type Block,
  type Document,
  type LanguageData,
  type PhraseList,
  type PhraseMatch,
  type Sentence,
  TokenKind,
} from './types.ts';

/** Takes texts of one language apart. */
export type Parse = (text: string) => Document;

/** Compiles the words of a language into a parser; do it once. */
export function createParser(data: LanguageData): Parse {
  const profile = profiles[data.language];
  const boundaries: Boundaries = createBoundaries(data, profile);
  const finder: PhraseFinder = createPhraseFinder(data.phrases);
  const syllablesOf = profile.createSyllables(data.syllables);

  return (text) => {
    const tokens = tokenise(text, syllablesOf);
    const blocks: Block[] = [];
    const sentences: Sentence[] = [];
    let token = 0;
    for (const { kind, start, end } of splitBlocks(text, profile)) {
      while (token < tokens.count && (tokens.start[token] ?? 0) < start) token += 1;
      const firstToken = token;
      while (token < tokens.count && (tokens.start[token] ?? 0) < end) token += 1;
      const firstSentence = sentences.length;
      let first = firstToken;
      for (const last of token > firstToken ? boundaries.split(text, tokens, firstToken, token) : []) {
        let words = 0;
        let spokenWords = 0;
        let syllables = 0;
        for (let index = first; index < last; index++) {
          if (tokens.kind[index] === TokenKind.word || tokens.kind[index] === TokenKind.number) words += 1;
          const spoken = tokens.syllables[index] ?? 0;
          if (spoken > 0) spokenWords += 1;
          syllables += spoken;
        }
        sentences.push({
          start: tokens.start[first] ?? 0,
          end: tokens.end[last - 1] ?? 0,
          firstToken: first,
          lastToken: last,
          block: blocks.length,
          prose: kind === 'paragraph' && words > 0,
          words,
          spokenWords,
          syllables,
        });
        first = last;
      }
      blocks.push({ kind, start, end, firstSentence, lastSentence: sentences.length });
    }

    let matches: ReadonlyMap<PhraseList, readonly PhraseMatch[]> | undefined;
    return {
      text,
      language: data.language,
      blocks,
      sentences,
      tokens,
      data,
      phrases(list) {
        matches ??= finder.find(tokens, sentences);
        return matches.get(list) ?? [];
      },
    };
  };
}
