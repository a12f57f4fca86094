import type { EncodedMorphology } from '../encoded.ts';
import type { Lexicon } from '../lexicon.ts';
import { TokenFlag, TokenKind, type Tokens } from '../token-types.ts';
import { CandidateSets } from './candidate-sets.ts';
import { edges, Shape } from './context.ts';
import { weightOf } from './encoding.ts';
import { Tagger, type Weights, weightBits } from './tagger.ts';
import { Trie } from './trie.ts';
import { numberType, specialTypes, WordTypes } from './word-types.ts';

/** What a language knows of its words. */
export interface Morphology {
  readonly trie: Trie;
  readonly sets: CandidateSets;
  readonly weights: Weights;
}

/** Unpacks the trie and the weights; some milliseconds of work. */
export function readMorphology({ forms, weights: encoded }: EncodedMorphology): Morphology {
  const weights = new Int16Array(1 << weightBits);
  const length = Math.min(encoded.length, weights.length);
  for (let index = 0; index < length; index++) weights[index] = weightOf[encoded.charCodeAt(index)] ?? 0;
  const trie = new Trie(forms);
  return { trie, sets: new CandidateSets(trie), weights };
}

/** Words of so many capitals at most are acronyms when no word of capitals stands beside them. */
const longestAcronym = 6;

/** Whether Latin letters are a number: «XIX». */
function isRoman(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (!'IVXLC'.includes(text[index] ?? '')) return false;
  return true;
}

/** Tags and base forms of the words of one lexicon. */
export class WordAnalyst {
  readonly trie: Trie;
  readonly types: WordTypes;
  readonly tagger: Tagger;
  readonly lexicon: Lexicon;

  constructor({ trie, sets, weights }: Morphology, lexicon: Lexicon) {
    this.trie = trie;
    this.lexicon = lexicon;
    this.types = new WordTypes(sets);
    const comma = WordTypes.of(lexicon.idOf(','));
    const transparent = new Set([...'«»„“”"\'()[]`'].map((mark) => WordTypes.of(lexicon.idOf(mark))));
    for (const mark of ['``', "''"]) transparent.add(WordTypes.of(lexicon.idOf(mark)));
    this.tagger = new Tagger(
      this.types,
      weights,
      (type) => type === comma,
      (type) => transparent.has(type),
    );
  }

  /** The type of a token of the sentence from `first` to `last`, looked at if it is new. */
  typeOf(tokens: Tokens, text: string, token: number, first: number, last: number): number {
    const { kind, id, flags, start, end } = tokens;
    const what = kind[token] ?? TokenKind.punctuation;
    if (what === TokenKind.number) return numberType(text, start[token] ?? 0, end[token] ?? 0);
    if (what === TokenKind.address) return specialTypes.address;
    const word = id[token] ?? 0;
    if (word === 0) return what === TokenKind.word ? specialTypes.unknown : specialTypes.mark;
    const flag = flags[token] ?? 0;
    if (what === TokenKind.word && flag & TokenFlag.capital) {
      const length = (end[token] ?? 0) - (start[token] ?? 0);
      const isCapitals = (flag & (TokenFlag.capitals | TokenFlag.joined)) === TokenFlag.capitals;
      if (isCapitals && length <= longestAcronym) {
        const before = token > first ? (flags[token - 1] ?? 0) : 0;
        const beside = before | (token + 1 < last ? (flags[token + 1] ?? 0) : 0);
        if ((beside & TokenFlag.capitals) === 0 && !this.trie.has(this.lexicon.key(word))) {
          return isRoman(text, start[token] ?? 0, end[token] ?? 0) ? specialTypes.ordinal : specialTypes.acronym;
        }
      }
      if (length === 1 && isRoman(text, start[token] ?? 0, end[token] ?? 0)) return specialTypes.ordinal;
      if (length === 1 && text.charCodeAt(end[token] ?? 0) === 0x2e) return specialTypes.initial;
    }
    // A capital behind a word is a name; behind a mark, a sentence of its own may begin.
    const behindWord = token > first && (tokens.kind[token - 1] ?? 255) <= TokenKind.number;
    const type = WordTypes.of(
      word,
      behindWord && (flag & (TokenFlag.capital | TokenFlag.capitals)) === TokenFlag.capital,
    );
    if ((this.types.set[type] ?? -1) < 0) this.types.describe(type, this.lexicon.key(word), what, this.trie);
    return type;
  }

  /** The number of the first candidate of a token. */
  firstOf(type: number): number {
    return this.types.sets.starts[this.types.set[type] ?? 0] ?? 0;
  }

  /** The tag of a candidate. */
  tagOf(candidate: number): number {
    return this.types.sets.tags[candidate] ?? 0;
  }

  /** The base form of a word as a candidate has it. */
  lemmaOf(key: string, candidate: number): string {
    const origin = this.types.sets.origin[candidate] ?? -1;
    return origin < 0 ? key : this.trie.lemma(key, origin);
  }

  /** Tags the tokens of a sentence; their candidates go to `chosen`, by token. */
  tag(tokens: Tokens, text: string, firstToken: number, lastToken: number, chosen: Int32Array): void {
    const { context } = this.tagger;
    const count = lastToken - firstToken;
    context.begin(count, specialTypes.edge);
    let initial = true;
    for (let index = 0; index < count; index++) {
      const token = firstToken + index;
      const flag = tokens.flags[token] ?? 0;
      const isWord = tokens.kind[token] !== TokenKind.punctuation;
      context.type[index + edges] = this.typeOf(tokens, text, token, firstToken, lastToken);
      context.shape[index + edges] =
        flag & TokenFlag.capitals
          ? Shape.capitals
          : (flag & TokenFlag.capital) === 0
            ? Shape.lower
            : initial
              ? Shape.initial
              : Shape.capital;
      if (isWord) initial = false;
    }
    this.tagger.tag(chosen, firstToken);
  }
}
