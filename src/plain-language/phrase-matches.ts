import { noEndings } from './phrases.ts';
import type { TokenArrays } from './tokens.ts';
import { type Phrase, type PhraseList, type PhraseMatch, TokenKind } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

const comma = 44;
const none: readonly PhraseMatch[] = [];

/** The phrases of the lists that a text has. */
export class PhraseMatches {
  readonly #automaton: Vocabulary['automaton'];
  readonly #tokens: TokenArrays;
  #byList = new Map<PhraseList, PhraseMatch[]>();

  constructor(automaton: Vocabulary['automaton'], tokens: TokenArrays) {
    this.#automaton = automaton;
    this.#tokens = tokens;
  }

  /** Forgets those of the text before. */
  clear(): void {
    if (this.#byList.size > 0) this.#byList = new Map();
  }

  /** Those of a list, in the order of the text. */
  of(list: PhraseList): readonly PhraseMatch[] {
    return this.#byList.get(list) ?? none;
  }

  /**
   * Adds the longest phrase of each list that starts at a token, if it does not overlap the one before.
   *
   * @param sentence - Index of the sentence of the token.
   * @param sentenceEnd - The token behind that sentence.
   */
  addFrom(firstToken: number, sentence: number, sentenceEnd: number): void {
    const { text, start, kind, id, lexicon } = this.#tokens;
    const automaton = this.#automaton;
    const { first, symbol } = lexicon;
    let state = first[id[firstToken] ?? 0] ?? 0;
    for (let token = firstToken + 1; state !== 0; token++) {
      const endings = automaton.endings[state] ?? noEndings;
      if (endings !== noEndings) for (const phrase of endings) this.#add(phrase, firstToken, token, sentence);
      if (token >= sentenceEnd) return;
      // A phrase may have commas, no other marks: «в тех случаях, когда».
      const isMark = kind[token] === TokenKind.punctuation;
      if (isMark && text.charCodeAt(start[token] ?? 0) !== comma) return;
      const next = isMark ? automaton.comma : (symbol[id[token] ?? 0] ?? 0);
      if (next === 0) return;
      state = automaton.next(state, next);
    }
  }

  #add(phrase: Phrase, firstToken: number, lastToken: number, sentence: number): void {
    const { list } = phrase;
    const matches = this.#byList.get(list);
    if (!matches) {
      this.#byList.set(list, [{ phrase, firstToken, lastToken, sentence }]);
      return;
    }
    const last = matches[matches.length - 1];
    // A longer match from the same word takes the place of the shorter one; others must not overlap.
    if (last?.firstToken === firstToken) matches[matches.length - 1] = { phrase, firstToken, lastToken, sentence };
    else if (!last || last.lastToken <= firstToken) matches.push({ phrase, firstToken, lastToken, sentence });
  }
}
