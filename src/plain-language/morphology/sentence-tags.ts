import type { Sentence, Tokens } from '../types.ts';
import type { WordAnalyst } from './morphology.ts';

/** The tags of a document: those of a sentence are found together, when the first is asked for. */
export class SentenceTags {
  /** By sentence: 1 when its tokens are tagged; by token: the candidate that is chosen. */
  #tagged = new Uint8Array(0);
  #chosen = new Int32Array(0);

  /** Forgets the tags of the text before. */
  clear(): void {
    this.#tagged = this.#tagged.subarray(0, 0);
  }

  /**
   * The candidate that is chosen for a token.
   *
   * @param sentence - Index of the sentence of the token.
   */
  candidateAt(
    token: number,
    sentence: number,
    analyst: WordAnalyst,
    { tokens, text, sentences }: { tokens: Tokens; text: string; sentences: readonly Sentence[] },
  ): number {
    if (this.#tagged.length < sentences.length) {
      this.#tagged = new Uint8Array(sentences.length);
      this.#chosen = new Int32Array(tokens.count);
    }
    if (this.#tagged[sentence] === 0) {
      const { firstToken = 0, lastToken = 0 } = sentences[sentence] ?? {};
      analyst.tag(tokens, text, firstToken, lastToken, this.#chosen);
      this.#tagged[sentence] = 1;
    }
    return this.#chosen[token] ?? 0;
  }
}
