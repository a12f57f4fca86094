import { compilePatterns } from './patterns.ts';
import { type Phrase, type PhraseList, type PhraseMatch, type Sentence, TokenKind, type Tokens } from './types.ts';

/** All phrase lists of a language as one automaton over words. */
export interface PhraseFinder {
  /** The matches in the order of the text, by list. Time does not depend on the number of phrases. */
  find(tokens: Tokens, sentences: readonly Sentence[]): ReadonlyMap<PhraseList, readonly PhraseMatch[]>;
}

interface Node {
  /** By index of the word pattern. */
  readonly next: Map<number, Node>;
  readonly phrases: Phrase[];
}

const createNode = (): Node => ({ next: new Map(), phrases: [] });

/** Compiles phrase lists. */
export function createPhraseFinder(phrases: readonly Phrase[]): PhraseFinder {
  const words = [...new Set(phrases.flatMap(({ pattern }) => pattern.split(' ')))];
  const indexOf = new Map(words.map((word, index) => [word, index]));
  const patternsOf = compilePatterns(words);
  const root = createNode();
  for (const phrase of phrases) {
    let node = root;
    for (const word of phrase.pattern.split(' ')) {
      const index = indexOf.get(word) ?? -1;
      let next = node.next.get(index);
      if (!next) {
        next = createNode();
        node.next.set(index, next);
      }
      node = next;
    }
    node.phrases.push(phrase);
  }

  /** Adds the longest match of each list that starts at `first`. */
  function matchesFrom(
    tokens: Tokens,
    first: number,
    sentenceEnd: number,
    longest: Map<PhraseList, [Phrase, number]>,
  ): void {
    let active = [root];
    for (let token = first; token < sentenceEnd && active.length > 0; token++) {
      if (tokens.kind[token] === TokenKind.punctuation) return;
      const following: Node[] = [];
      for (const pattern of patternsOf(tokens.key[token] ?? '')) {
        for (const node of active) {
          const next = node.next.get(pattern);
          if (!next) continue;
          following.push(next);
          for (const phrase of next.phrases) longest.set(phrase.list, [phrase, token + 1]);
        }
      }
      active = following;
    }
  }

  return {
    find(tokens, sentences) {
      const found = new Map<PhraseList, PhraseMatch[]>();
      const free = new Map<PhraseList, number>();
      sentences.forEach((sentence, index) => {
        for (let token = sentence.firstToken; token < sentence.lastToken; token++) {
          if (tokens.kind[token] !== TokenKind.word) continue;
          const longest = new Map<PhraseList, [Phrase, number]>();
          matchesFrom(tokens, token, sentence.lastToken, longest);
          for (const [list, [phrase, lastToken]] of longest) {
            if (token < (free.get(list) ?? 0)) continue;
            free.set(list, lastToken);
            const matches = found.get(list) ?? [];
            matches.push({ phrase, firstToken: token, lastToken, sentence: index });
            found.set(list, matches);
          }
        }
      });
      return found;
    },
  };
}
