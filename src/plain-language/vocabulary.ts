import { ClassMembers, StartWords } from './class-words.ts';
import { type CuePattern, createCues } from './cues.ts';
import { createWordReading, type WordReading } from './ease/word-reading.ts';
import { profiles } from './language/index.ts';
import { Lexicon } from './lexicon.ts';
import { createOpenings, type Openings } from './line-openings.ts';
import type { WordAnalyst } from './morphology/morphology.ts';
import { PhraseAutomaton } from './phrases.ts';
import type { LanguageData, Phrase, StartClass, WordClass, Words } from './types.ts';
import { allClasses } from './word-class.ts';

/** What a language knows of its words, compiled once for each checker. */
export interface Vocabulary {
  readonly data: LanguageData;
  readonly automaton: PhraseAutomaton<Phrase>;
  /** What the first words of a line say that it is. */
  readonly openings: Openings;
  /** What sentences say, for `Document.cues`; compiled when it is first asked for. */
  readonly cues: PhraseAutomaton<CuePattern>;
  /** Lists of the `start` of classes; `Lexicon.posts` points here. */
  readonly posts: readonly Int32Array[];
  /** A lexicon that has learnt nothing from texts. */
  createLexicon(): Lexicon;
  syllablesOf(key: string): number;
  /** What tells the tags of words with the numbers of a lexicon; nothing when the language has no morphology. */
  analystOf(lexicon: Lexicon): WordAnalyst | undefined;
  /** What the sentence model knows of a word; nothing when the language has no model. */
  readonly readingOf: ((key: string, syllables: number) => WordReading) | undefined;
  /** By class: its number among those that have words in this language, or -1. */
  readonly placeOf: Int32Array;
  /** What tells whether a word belongs to a class that was not looked up when the word was learnt. */
  membersOf(index: number): ClassMembers;
}

/** Bits of {@link Lexicon.hot}. */
export const Hot = { posts: 1, phrase: 2 } as const;

const isStart = (one: WordClass): one is StartClass => 'start' in one;

/** Compiles the classes of all rules, the phrases and the syllables of a language. */
export function createVocabulary(data: LanguageData, phrases: readonly Phrase[]): Vocabulary {
  const { language } = data;
  const count = profiles[language].createSyllables(data.syllables);
  const syllablesOf = (key: string): number => Math.min(255, count(key));
  const readingOf = data.reading ? createWordReading(data.reading) : undefined;
  const automaton = new PhraseAutomaton([...data.phrases, ...phrases]);
  const openings = createOpenings(language);
  let cues: Vocabulary['cues'] | undefined;

  /** The words of classes that have posting lists: each word is looked up once in all of them. */
  const startWords = new StartWords();
  /** By class: what tells whether a word belongs to it; of most made when a rule first asks. */
  const members: ClassMembers[] = [];
  const membersOf = (index: number): ClassMembers => {
    const known = members[index];
    if (known) return known;
    const given = allClasses[index]?.words[language] ?? [];
    const made = new ClassMembers(typeof given === 'function' ? given(data) : given);
    members[index] = made;
    return made;
  };
  const placeOf = new Int32Array(allClasses.length).fill(-1);
  let places = 0;
  for (const { index, words } of allClasses) if (words[language]) placeOf[index] = places++;
  /** How many numbers of 32 bits the classes of a word take. */
  const width = Math.ceil(places / 32);
  const starts = allClasses.filter((one): one is StartClass => isStart(one) && one.words[language] !== undefined);
  const testedStarts: StartClass[] = [];
  for (const start of starts) {
    const given = start.words[language] ?? [];
    const words = typeof given === 'function' ? given(data) : given;
    const tests: Words[number][] = [];
    for (let index = 0; index < words.length; index++) {
      const word = words[index] ?? '';
      if (typeof word === 'string') startWords.add(word, start.index);
      else tests.push(word);
    }
    if (tests.length === 0) continue;
    testedStarts.push(start);
    members[start.index] = new ClassMembers(tests);
  }
  const setBit = (bits: Int32Array, from: number, index: number): void => {
    const place = placeOf[index] ?? -1;
    if (place >= 0) bits[from + (place >> 5)] = (bits[from + (place >> 5)] ?? 0) | (1 << (place & 31));
  };
  /** The classes that have posting lists. */
  const startBits = new Int32Array(width);
  for (const { index } of starts) setBit(startBits, 0, index);

  const { morphology } = data;
  const analysts = new WeakMap<Lexicon, WordAnalyst>();

  const posts: Int32Array[] = [new Int32Array(0)];
  const postsByName = new Map([['', 0]]);

  const numbers = [
    ...startWords.numbers(),
    ...automaton.words.filter((word) => /\d/.test(word) && !word.includes('*')),
  ];

  function describe(lexicon: Lexicon, id: number, key: string): void {
    lexicon.syllables[id] = syllablesOf(key);
    const { member, known } = lexicon;
    const from = id * width;
    for (let column = 0; column < width; column++) known[from + column] = startBits[column] ?? 0;
    const belongs = (index: number): void => setBit(member, from, index);
    startWords.each(key, belongs);
    for (const { index } of testedStarts) if (membersOf(index).has(key)) belongs(index);
    let hot = 0;
    let hasPosts = false;
    for (let column = 0; column < width; column++)
      hasPosts ||= ((member[from + column] ?? 0) & (startBits[column] ?? 0)) !== 0;
    if (hasPosts) {
      const own = starts.filter(({ index }) => {
        const place = placeOf[index] ?? -1;
        return place >= 0 && ((member[from + (place >> 5)] ?? 0) >> (place & 31)) & 1;
      });
      const name = own.map(({ start }) => start).join();
      let post = postsByName.get(name);
      if (post === undefined) {
        post = posts.push(Int32Array.from(own, ({ start }) => start)) - 1;
        postsByName.set(name, post);
      }
      lexicon.posts[id] = post;
      hot = Hot.posts;
    }
    const symbol = automaton.symbolOf(key);
    lexicon.symbol[id] = symbol;
    const first = automaton.startOf(symbol);
    lexicon.first[id] = first;
    lexicon.hot[id] = first === 0 ? hot : hot | Hot.phrase;
  }

  return {
    data,
    automaton,
    openings,
    get cues() {
      cues ??= createCues(language);
      return cues;
    },
    posts,
    syllablesOf,
    readingOf,
    placeOf,
    membersOf,
    analystOf(lexicon) {
      if (!morphology) return undefined;
      const known = analysts.get(lexicon) ?? morphology(lexicon);
      analysts.set(lexicon, known);
      return known;
    },
    createLexicon() {
      const lexicon = new Lexicon(describe, width);
      // Words are learnt when they are met, numbers never: these are the ones that lists ask for.
      for (const word of numbers) lexicon.idOf(word);
      return lexicon;
    },
  };
}
