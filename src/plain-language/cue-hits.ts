import type { Cue } from './cues.ts';

/** Where a document has which cues. */
export interface Cues {
  /** The first token of the first turn of a cue in a sentence, -1 for none. */
  at(cue: Cue, sentence: number): number;
  has(cue: Cue, sentence: number): boolean;
  /** The sentences with a cue, ascending, each once. */
  where(cue: Cue): readonly number[];
}

const nowhere: readonly number[] = [];

/** The cues of a document, filled in the order of the text; keeps its room from one text to the next. */
export class CueHits implements Cues {
  readonly #cues: number;
  /** By sentence and cue: the token of the first turn and one; 0 for none. */
  #first = new Int32Array(0);
  readonly #sentences: number[][] = [];

  /** @param cues - How many cues there are. */
  constructor(cues: number) {
    this.#cues = cues;
  }

  /** Forgets the text before, and makes room for so many sentences. */
  clear(sentences: number): void {
    const length = this.#cues * sentences;
    if (this.#first.length < length) this.#first = new Int32Array(length * 2);
    else this.#first.fill(0, 0, length);
    for (const own of this.#sentences) if (own) own.length = 0;
  }

  add(cue: number, sentence: number, token: number): void {
    const place = sentence * this.#cues + cue;
    if (this.#first[place] !== 0) return;
    this.#first[place] = token + 1;
    const sentences = this.#sentences[cue];
    if (sentences) sentences.push(sentence);
    else this.#sentences[cue] = [sentence];
  }

  at({ index }: Cue, sentence: number): number {
    return (this.#first[sentence * this.#cues + index] ?? 0) - 1;
  }

  has({ index }: Cue, sentence: number): boolean {
    return (this.#first[sentence * this.#cues + index] ?? 0) !== 0;
  }

  where({ index }: Cue): readonly number[] {
    return this.#sentences[index] ?? nowhere;
  }
}
