import { allCues, type Cue } from './cues.ts';
import { noEndings } from './phrases.ts';
import type { TokenArrays } from './tokens.ts';
import type { Sentence } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Where a document has which cues. */
export interface Cues {
  /** The first token of the first turn of a cue in a sentence, -1 for none. */
  at(cue: Cue, sentence: number): number;
  has(cue: Cue, sentence: number): boolean;
  /** The sentences with a cue, ascending, each once. */
  where(cue: Cue): readonly number[];
}

const nowhere: readonly number[] = [];

/** The cues of a document, filled in the order of the text. */
class CueHits implements Cues {
  readonly #cues: number;
  /** By sentence and cue: the token of the first turn and one; 0 for none. */
  readonly #first: Int32Array;
  readonly #sentences: number[][] = [];

  constructor(cues: number, sentences: number) {
    this.#cues = cues;
    this.#first = new Int32Array(cues * sentences);
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

/**
 * Finds the cues of a document.
 *
 * @param sentenceOf - By token: the index of its sentence.
 */
export function cuesIn(
  { id, lexicon, count }: TokenArrays,
  sentences: readonly Sentence[],
  sentenceOf: Int32Array,
  cues: Vocabulary['cues'],
): Cues {
  const hits = new CueHits(allCues.length, sentences.length);
  const { cue, cueFirst } = lexicon;
  for (let token = 0; token < count; token++) {
    let state = cueFirst[id[token] ?? 0] ?? 0;
    if (state === 0) continue;
    const sentence = sentenceOf[token] ?? 0;
    const end = sentences[sentence]?.lastToken ?? 0;
    for (let next = token + 1; state !== 0; next++) {
      for (const { cues: found } of cues.endings[state] ?? noEndings)
        for (const index of found) hits.add(index, sentence, token);
      if (next >= end) break;
      state = cues.next(state, cue[id[next] ?? 0] ?? 0);
    }
  }
  return hits;
}
