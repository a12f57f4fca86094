import { CueHits } from './cue-hits.ts';
import { allCues } from './cues.ts';
import { judgedSentences } from './ease/judged-sentences.ts';
import { type Measured, measure } from './ease/measure.ts';
import { readingBits, type WordReading } from './ease/word-reading.ts';
import type { Limits } from './house.ts';
import { Integers } from './integers.ts';
import type { WordAnalyst } from './morphology/morphology.ts';
import { SentenceTags } from './morphology/sentence-tags.ts';
import { PhraseMatches } from './phrase-matches.ts';
import { noEndings } from './phrases.ts';
import type { TokenArrays } from './tokens.ts';
import {
  type Block,
  type BlockKind,
  type Document,
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

/** A document while it is read and after. */
export class ReadDocument implements Document {
  readonly tokens: TokenArrays;
  blocks: Block[] = [];
  sentences: Sentence[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #placeOf: Int32Array;
  /** By token: the index of its sentence. */
  #sentence = new Int32Array(512);
  /** By sentence: whether it is read, as 0 or 1. */
  readonly #isRead = new Integers();
  readonly #postings: readonly Integers[] = startClasses.map(() => new Integers());
  readonly #matches: PhraseMatches;
  #analyst: WordAnalyst | undefined;
  readonly #tags = new SentenceTags();
  #measured: Measured | undefined;
  #cues: CueHits | undefined;
  #hasCues = false;

  readonly limits: Limits;
  opened = false;
  readonly #shared = new Map<(document: Document) => object, object>();

  constructor(vocabulary: Vocabulary, tokens: TokenArrays, limits: Limits) {
    this.#vocabulary = vocabulary;
    this.#placeOf = vocabulary.placeOf;
    this.tokens = tokens;
    this.#matches = new PhraseMatches(vocabulary.automaton, tokens);
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
    this.#isRead.length = 0;
    this.#measured = undefined;
    this.#hasCues = false;
    for (const posting of this.#postings) posting.length = 0;
    this.#matches.clear();
    if (this.#shared.size > 0) this.#shared.clear();
    this.#tags.clear();
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
    this.#isRead.push(isRead ? 1 : 0);
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
    const { posts, automaton } = this.#vocabulary;
    const { posts: postOf, hot: hotOf, first, symbol } = lexicon;
    const { endings } = automaton;
    const postings = this.#postings;
    const sentences = this.#sentence;
    const isRead = this.#isRead.items;
    const { items, length } = hot;
    for (let index = 0; index < length; index++) {
      const token = items[index] ?? 0;
      const sentence = sentences[token] ?? 0;
      if (isRead[sentence] === 0) continue;
      const word = id[token] ?? 0;
      const bits = hotOf[word] ?? 0;
      if (bits & Hot.posts) {
        const starts = posts[postOf[word] ?? 0] ?? none;
        for (let start = 0; start < starts.length; start++) postings[starts[start] ?? 0]?.push(token);
      }
      // Most words that begin a phrase have none behind them that goes on with one.
      if (bits & Hot.phrase && ((symbol[id[token + 1] ?? 0] ?? 0) !== 0 || endings[first[word] ?? 0] !== noEndings))
        this.#matches.addFrom(token, sentence, this.sentences[sentence]?.lastToken ?? 0);
    }
  }

  phrases(list: PhraseList): readonly PhraseMatch[] {
    return this.#matches.of(list);
  }

  shared<Result extends object>(make: (document: Document) => Result): Result {
    const known = this.#shared.get(make);
    if (known !== undefined) return known as Result;
    const made = make(this);
    this.#shared.set(make, made);
    return made;
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
    const place = this.#placeOf[index] ?? -1;
    // Of another language, or made after this vocabulary.
    if (place < 0) return false;
    const at = word * lexicon.width + (place >> 5);
    const bit = 1 << (place & 31);
    const { member, known } = lexicon;
    if (((member[at] ?? 0) & bit) !== 0) return true;
    if (((known[at] ?? 0) & bit) !== 0) return false;
    const members = this.#vocabulary.membersOf(index);
    // Nothing is kept of addresses, the longest words, which no list has, and long numbers, which few have.
    if (word === 0) {
      const mayBeListed = members.hasNumbers && this.tokens.kind[token] === TokenKind.number;
      return (mayBeListed || members.hasTests) && members.hasUnkept(this.tokens.key(token), mayBeListed);
    }
    const belongs = members.has(this.tokens.key(token));
    known[at] = (known[at] ?? 0) | bit;
    if (belongs) member[at] = (member[at] ?? 0) | bit;
    return belongs;
  }

  syllables(token: number): number {
    const { start, end, kind, id, flags, lexicon } = this.tokens;
    if (kind[token] !== TokenKind.word || token >= this.tokens.count) return 0;
    if (isAcronym(flags[token] ?? 0, (end[token] ?? 0) - (start[token] ?? 0))) return 0;
    const word = id[token] ?? 0;
    return word === 0 ? this.#vocabulary.syllablesOf(this.tokens.key(token)) : (lexicon.syllables[word] ?? 0);
  }

  reading(token: number): number {
    const { id, lexicon } = this.tokens;
    const word = id[token] ?? 0;
    return (lexicon.reading[word] ?? 0) || this.#read(token, word);
  }

  hardness(token: number): number {
    const { id, lexicon } = this.tokens;
    const word = id[token] ?? 0;
    if (word === 0) return this.readingOf(this.tokens.key(token))?.hardness ?? 0;
    if (lexicon.reading[word] === 0) this.#read(token, word);
    return lexicon.hardness[word] ?? 0;
  }

  /** What is known of a word as a reader meets it; kept with the word. */
  #read(token: number, word: number): number {
    const key = this.tokens.key(token);
    const syllables = word === 0 ? this.#vocabulary.syllablesOf(key) : (this.tokens.lexicon.syllables[word] ?? 0);
    const reading = this.#vocabulary.readingOf?.(key, syllables);
    const bits = readingBits(reading, key, syllables);
    if (word !== 0) {
      const { lexicon } = this.tokens;
      lexicon.reading[word] = bits;
      lexicon.hardness[word] = reading?.hardness ?? 0;
    }
    return bits;
  }

  readingOf(key: string): WordReading | undefined {
    return this.#vocabulary.readingOf?.(key, this.#vocabulary.syllablesOf(key));
  }

  measured(): Measured | undefined {
    const model = this.data.reading?.model;
    if (!this.#measured && model) this.#measured = measure(model, this, judgedSentences(this));
    return this.#measured;
  }

  cues(): CueHits {
    this.#cues ??= new CueHits(allCues.length);
    const hits = this.#cues;
    if (this.#hasCues) return hits;
    this.#hasCues = true;
    hits.clear(this.sentences.length);
    hits.read(this.tokens, this.#sentence, this.#vocabulary.cues);
    return hits;
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

  #candidate(token: number, analyst: WordAnalyst): number {
    return this.#tags.candidateAt(token, this.#sentence[token] ?? 0, analyst, this);
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
