import type { WordReading } from './ease/word-reading.ts';
import type { Limits } from './house.ts';
import { Integers } from './integers.ts';
import type { WordAnalyst } from './morphology/morphology.ts';
import type { TokenArrays } from './tokens.ts';
import {
  type Block,
  type BlockKind,
  type Document,
  type Phrase,
  type PhraseList,
  type PhraseMatch,
  type Sentence,
  type StartClass,
  TokenFlag,
  TokenKind,
  type WordClass,
} from './types.ts';
import { Hot, type Vocabulary } from './vocabulary.ts';
import { startClasses } from './word-class.ts';

const none = new Int32Array(0);
const noMatches: readonly PhraseMatch[] = [];

/** A document while it is read and after. */
export class ReadDocument implements Document {
  readonly tokens: TokenArrays;
  blocks: Block[] = [];
  sentences: Sentence[] = [];
  readonly #vocabulary: Vocabulary;
  /** By token: the index of its sentence. */
  #sentence = new Int32Array(512);
  /** By sentence: whether it is read, as 0 or 1. */
  readonly #read = new Integers();
  readonly #postings: readonly Integers[] = startClasses.map(() => new Integers());
  #matches = new Map<PhraseList, PhraseMatch[]>();
  #analyst: WordAnalyst | undefined;
  /** By sentence: 1 when its tokens are tagged; by token: the candidate that is chosen. */
  #tagged = new Uint8Array(0);
  #chosen = new Int32Array(0);

  readonly limits: Limits;

  constructor(vocabulary: Vocabulary, tokens: TokenArrays, limits: Limits) {
    this.#vocabulary = vocabulary;
    this.tokens = tokens;
    this.limits = limits;
  }

  get text() {
    return this.tokens.text;
  }

  get language() {
    return this.#vocabulary.data.language;
  }

  get data() {
    return this.#vocabulary.data;
  }

  /** Makes room for the sentences of new tokens. */
  clear(): void {
    this.blocks = [];
    this.sentences = [];
    this.#read.length = 0;
    for (const posting of this.#postings) posting.length = 0;
    if (this.#matches.size > 0) this.#matches = new Map();
    this.#tagged = this.#tagged.subarray(0, 0);
    if (this.#sentence.length < this.tokens.count) this.#sentence = new Int32Array(this.tokens.start.length);
  }

  addSentence(firstToken: number, lastToken: number, isParagraph: boolean, isRead: boolean): void {
    const { start, end, kind, id, flags, lexicon } = this.tokens;
    let words = 0;
    let spokenWords = 0;
    let syllables = 0;
    const sentence = this.sentences.length;
    const sentenceOf = this.#sentence;
    for (let token = firstToken; token < lastToken; token++) {
      sentenceOf[token] = sentence;
      const what = kind[token] ?? 0;
      if (what > TokenKind.number) continue;
      words += 1;
      if (what === TokenKind.number || isAcronym(flags[token] ?? 0, (end[token] ?? 0) - (start[token] ?? 0))) continue;
      const word = id[token] ?? 0;
      const spoken = word === 0 ? this.#vocabulary.syllablesOf(this.tokens.key(token)) : (lexicon.syllables[word] ?? 0);
      if (spoken > 0) spokenWords += 1;
      syllables += spoken;
    }
    this.#read.push(isRead ? 1 : 0);
    this.sentences.push({
      start: start[firstToken] ?? 0,
      end: end[lastToken - 1] ?? 0,
      firstToken,
      lastToken,
      block: this.blocks.length,
      prose: isParagraph && words > 0,
      words,
      spokenWords,
      syllables,
    });
  }

  addBlock(kind: BlockKind, first: number, last: number, firstSentence: number): void {
    const { start, end } = this.tokens;
    const lastSentence = this.sentences.length;
    this.blocks.push({ kind, start: start[first] ?? 0, end: end[last - 1] ?? 0, firstSentence, lastSentence });
  }

  /** Lists what rules start from, in one pass over the words that have something to do with one. */
  post(): void {
    const { hot, id, lexicon } = this.tokens;
    const { posts } = this.#vocabulary;
    const { posts: postOf, hot: hotOf } = lexicon;
    for (let index = 0; index < hot.length; index++) {
      const token = hot.items[index] ?? 0;
      const sentence = this.#sentence[token] ?? 0;
      if (this.#read.items[sentence] === 0) continue;
      const word = id[token] ?? 0;
      const bits = hotOf[word] ?? 0;
      if (bits & Hot.posts) {
        const starts = posts[postOf[word] ?? 0] ?? none;
        for (let start = 0; start < starts.length; start++) this.#postings[starts[start] ?? 0]?.push(token);
      }
      if (bits & Hot.phrase) this.#matchFrom(token, sentence);
    }
  }

  /** Adds the longest phrase of each list that starts at a token, if it does not overlap the one before. */
  #matchFrom(firstToken: number, sentence: number): void {
    const { kind, id, lexicon } = this.tokens;
    const { automaton } = this.#vocabulary;
    const sentenceEnd = this.sentences[sentence]?.lastToken ?? 0;
    const { first, symbol } = lexicon;
    let state = first[id[firstToken] ?? 0] ?? 0;
    for (let token = firstToken + 1; state !== 0; token++) {
      const endings = automaton.endings[state];
      if (endings && endings.length > 0)
        for (const phrase of endings) this.#addMatch(phrase, firstToken, token, sentence);
      if (token >= sentenceEnd || kind[token] === TokenKind.punctuation) return;
      const next = symbol[id[token] ?? 0] ?? 0;
      if (next === 0) return;
      state = automaton.next(state, next);
    }
  }

  #addMatch(phrase: Phrase, firstToken: number, lastToken: number, sentence: number): void {
    const { list } = phrase;
    const matches = this.#matches.get(list);
    if (!matches) {
      this.#matches.set(list, [{ phrase, firstToken, lastToken, sentence }]);
      return;
    }
    const last = matches[matches.length - 1];
    // A longer match from the same word takes the place of the shorter one; others must not overlap.
    if (last?.firstToken === firstToken) matches[matches.length - 1] = { phrase, firstToken, lastToken, sentence };
    else if (!last || last.lastToken <= firstToken) matches.push({ phrase, firstToken, lastToken, sentence });
  }

  phrases(list: PhraseList): readonly PhraseMatch[] {
    return this.#matches.get(list) ?? noMatches;
  }

  where({ start }: StartClass): Int32Array {
    const posting = this.#postings[start];
    return posting && posting.length > 0 ? posting.view() : none;
  }

  all(what: 'numbers' | 'acronyms'): Int32Array {
    const tokens = this.tokens[what];
    return tokens.length > 0 ? tokens.view() : none;
  }

  is(token: number, { index }: WordClass): boolean {
    const { id, lexicon } = this.tokens;
    const word = id[token] ?? 0;
    const bit = 1 << (index & 31);
    const known = lexicon.known[index >> 5];
    const member = lexicon.member[index >> 5];
    if (word === 0 || !known || !member)
      return this.#vocabulary.hasTest(index) && this.#vocabulary.test(this.tokens.key(token), index);
    if (((known[word] ?? 0) & bit) === 0) {
      known[word] = (known[word] ?? 0) | bit;
      if (this.#vocabulary.test(lexicon.key(word), index)) member[word] = (member[word] ?? 0) | bit;
    }
    return ((member[word] ?? 0) & bit) !== 0;
  }

  syllables(token: number): number {
    const { start, end, kind, id, flags, lexicon } = this.tokens;
    if (kind[token] !== TokenKind.word || token >= this.tokens.count) return 0;
    if (isAcronym(flags[token] ?? 0, (end[token] ?? 0) - (start[token] ?? 0))) return 0;
    const word = id[token] ?? 0;
    return word === 0 ? this.#vocabulary.syllablesOf(this.tokens.key(token)) : (lexicon.syllables[word] ?? 0);
  }

  reading(token: number): WordReading | undefined {
    const { id, lexicon } = this.tokens;
    const word = id[token] ?? 0;
    const known = word === 0 ? undefined : lexicon.readings[word];
    if (known) return known;
    const reading = this.#vocabulary.readingOf?.(this.tokens.key(token));
    if (word !== 0 && reading) lexicon.readings[word] = reading;
    return reading;
  }

  readingOf(key: string): WordReading | undefined {
    return this.#vocabulary.readingOf?.(key);
  }

  tag(token: number): number {
    const analyst = this.#analystFor(token);
    return analyst ? analyst.tagOf(this.#candidate(token, analyst)) : 0;
  }

  priorTag(token: number): number {
    const analyst = this.#analystFor(token);
    if (!analyst) return 0;
    const { firstToken, lastToken } = this.sentenceOf(token);
    return analyst.tagOf(analyst.firstOf(analyst.typeOf(this.tokens, this.text, token, firstToken, lastToken)));
  }

  lemma(token: number): string {
    const analyst = this.#analystFor(token);
    const key = this.tokens.key(token);
    return analyst ? analyst.lemmaOf(key, this.#candidate(token, analyst)) : key;
  }

  #analystFor(token: number): WordAnalyst | undefined {
    if (token < 0 || token >= this.tokens.count) return undefined;
    const { lexicon } = this.tokens;
    if (this.#analyst?.lexicon !== lexicon) this.#analyst = this.#vocabulary.analystOf(lexicon);
    return this.#analyst;
  }

  /** The candidate that is chosen for a token, with those of its sentence. */
  #candidate(token: number, analyst: WordAnalyst): number {
    const sentence = this.#sentence[token] ?? 0;
    if (this.#tagged.length < this.sentences.length) {
      this.#tagged = new Uint8Array(this.sentences.length);
      this.#chosen = new Int32Array(this.tokens.count);
    }
    if (this.#tagged[sentence] === 0) {
      const { firstToken = 0, lastToken = 0 } = this.sentences[sentence] ?? {};
      analyst.tag(this.tokens, this.text, firstToken, lastToken, this.#chosen);
      this.#tagged[sentence] = 1;
    }
    return this.#chosen[token] ?? 0;
  }

  sentenceOf(token: number): Sentence {
    const sentence = this.sentences[this.#sentence[token] ?? -1];
    if (!sentence) throw new RangeError(`Expected a token from 0 to ${this.tokens.count - 1}, got ${token}`);
    return sentence;
  }
}

/** Letters that are said one by one have no syllables to count. */
const isAcronym = (flags: number, length: number): boolean =>
  (flags & (TokenFlag.capitals | TokenFlag.joined)) === TokenFlag.capitals && length <= 6;
