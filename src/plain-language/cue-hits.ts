import type { Cue } from './cues.ts';
import type { Lexicon } from './lexicon.ts';
import { noEndings } from './phrases.ts';
import type { TokenArrays } from './tokens.ts';
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
const noCues: readonly number[] = [];

/** Looks up what a word is to the cues, once for each word. */
function learn(lexicon: Lexicon, word: number, cues: Vocabulary['cues']): void {
  const symbol = cues.symbolOf(lexicon.key(word));
  lexicon.cue[word] = symbol + 1;
  lexicon.cueFirst[word] = cues.startOf(symbol) + 1;
}

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

  #add(cue: number, sentence: number, token: number): void {
    const place = sentence * this.#cues + cue;
    if (this.#first[place] !== 0) return;
    this.#first[place] = token + 1;
    const sentences = this.#sentences[cue];
    if (sentences) sentences.push(sentence);
    else this.#sentences[cue] = [sentence];
  }

  /**
   * Finds the cues of a text.
   *
   * @param sentenceOf - By token: the index of its sentence.
   */
  read({ id, lexicon, count }: TokenArrays, sentenceOf: Int32Array, cues: Vocabulary['cues']): void {
    const { endings } = cues;
    const { cue, cueFirst } = lexicon;
    for (let token = 0; token < count; token++) {
      const word = id[token] ?? 0;
      if (cueFirst[word] === 0) learn(lexicon, word, cues);
      let state = (cueFirst[word] ?? 0) - 1;
      if (state === 0) continue;
      const sentence = sentenceOf[token] ?? 0;
      for (let next = token + 1; ; next++) {
        const ends = endings[state] ?? noEndings;
        for (let end = 0; end < ends.length; end++) {
          const found = ends[end]?.cues ?? noCues;
          for (let index = 0; index < found.length; index++) this.#add(found[index] ?? 0, sentence, token);
        }
        if (next >= count || sentenceOf[next] !== sentence) break;
        const word = id[next] ?? 0;
        if (cue[word] === 0) learn(lexicon, word, cues);
        const symbol = (cue[word] ?? 0) - 1;
        if (symbol === 0) break;
        state = cues.next(state, symbol);
        if (state === 0) break;
      }
    }
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
