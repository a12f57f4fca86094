/**
 * What a word is in its sentence, packed into one integer: 0 is no word; ask `posOf`, `caseOf` and so on.
 *
 * Every feature is 0 where a word has none or the dictionary tells none.
 */

/** Parts of speech. */
export const Pos = {
  noun: 1,
  adjective: 2,
  /** «готов», «нужна». */
  shortAdjective: 3,
  /** «лучше», «сильнее», of adjectives and adverbs. */
  comparative: 4,
  /** «я», «что», «никто», «себя». */
  pronoun: 5,
  /** Pronouns that agree as adjectives do: «этот», «ваш», «который»; «его», «её», «их» before what is owned. */
  determiner: 6,
  /** Words: «два», «сорока»; ordinals are adjectives. */
  numeral: 7,
  /** Finite forms, the past too. */
  verb: 8,
  infinitive: 9,
  /** Full participles: «оказывающий», «проведённая». */
  participle: 10,
  /** Short passive participles: «принято», «рассмотрены». */
  shortParticiple: 11,
  /** «учитывая», «рассмотрев». */
  converb: 12,
  adverb: 13,
  /** «можно», «нельзя», «необходимо», «вправе». */
  predicative: 14,
  preposition: 15,
  conjunction: 16,
  particle: 17,
  interjection: 18,
  /** Digits: «12», «10:00», «5-й». */
  number: 19,
  /** Latin letters, single letters, initials and what nothing is known of. */
  other: 20,
} as const;
/** A value of {@link Pos}. */
export type Pos = (typeof Pos)[keyof typeof Pos];

/** Cases of nouns and of what agrees with them. */
export const Case = { nominative: 1, genitive: 2, dative: 3, accusative: 4, instrumental: 5, locative: 6 } as const;
/** A value of {@link Case}; partitives are genitives, vocatives nominatives. */
export type Case = (typeof Case)[keyof typeof Case];

/** Numbers of nouns, verbs and of what agrees with them. */
export const GrammaticalNumber = { singular: 1, plural: 2 } as const;
/** A value of {@link GrammaticalNumber}. */
export type GrammaticalNumber = (typeof GrammaticalNumber)[keyof typeof GrammaticalNumber];

/** Bits: «нового» is masculine or neuter, «коллега» masculine or feminine. Adjectives and verbs have none in the plural. */
export const Gender = { masculine: 1, feminine: 2, neuter: 4 } as const;

/** Future is that of perfective verbs: «рассмотрит». */
export const Tense = { past: 1, present: 2, future: 3 } as const;
/** A value of {@link Tense}. */
export type Tense = (typeof Tense)[keyof typeof Tense];

/** Moods of finite verbs. */
export const Mood = { indicative: 1, imperative: 2 } as const;
/** A value of {@link Mood}. */
export type Mood = (typeof Mood)[keyof typeof Mood];

/** Of participles. Forms in -ся are active here, as in dictionaries. */
export const Voice = { active: 1, passive: 2 } as const;
/** A value of {@link Voice}. */
export type Voice = (typeof Voice)[keyof typeof Voice];

/** Where the fields of a tag begin, in bits. */
const shift = { case: 5, number: 8, gender: 10, person: 13, tense: 15, mood: 17, voice: 19 } as const;

/** The fields of a tag. */
export interface Features {
  readonly pos: Pos;
  readonly case?: Case | 0;
  readonly number?: GrammaticalNumber | 0;
  /** Bits of {@link Gender}. */
  readonly gender?: number;
  /** 1 to 3; 0 for none. */
  readonly person?: number;
  readonly tense?: Tense | 0;
  readonly mood?: Mood | 0;
  readonly voice?: Voice | 0;
}

/** Packs features into a tag. */
export const tagOf = (features: Features): number =>
  features.pos |
  ((features.case ?? 0) << shift.case) |
  ((features.number ?? 0) << shift.number) |
  ((features.gender ?? 0) << shift.gender) |
  ((features.person ?? 0) << shift.person) |
  ((features.tense ?? 0) << shift.tense) |
  ((features.mood ?? 0) << shift.mood) |
  ((features.voice ?? 0) << shift.voice);

/** A {@link Pos}, 0 for no word. */
export const posOf = (tag: number): number => tag & 31;
/** A {@link Case}, or 0. */
export const caseOf = (tag: number): number => (tag >> shift.case) & 7;
/** A {@link GrammaticalNumber}, or 0. */
export const numberOf = (tag: number): number => (tag >> shift.number) & 3;
/** Bits of {@link Gender}, or 0. */
export const genderOf = (tag: number): number => (tag >> shift.gender) & 7;
/** 1 to 3, or 0: the past has no person. */
export const personOf = (tag: number): number => (tag >> shift.person) & 3;
/** A {@link Tense}, or 0. */
export const tenseOf = (tag: number): number => (tag >> shift.tense) & 3;
/** A {@link Mood}, or 0. */
export const moodOf = (tag: number): number => (tag >> shift.mood) & 3;
/** A {@link Voice}, or 0. */
export const voiceOf = (tag: number): number => (tag >> shift.voice) & 3;

/** Whether two words may go together as a noun and its adjective do: neither case, number nor gender forbids it. */
export function agree(tag: number, other: number): boolean {
  const [one, two] = [genderOf(tag), genderOf(other)];
  return (
    caseOf(tag) === caseOf(other) && numberOf(tag) === numberOf(other) && (one === 0 || two === 0 || (one & two) !== 0)
  );
}

const partsOfSpeech = ' NOUN ADJ ADJ ADJ PRON DET NUM VERB VERB VERB VERB VERB ADV ADV ADP CONJ PART INTJ NUM X'.split(
  ' ',
);
const cases = ' Nom Gen Dat Acc Ins Loc'.split(' ');
const genders = ['', 'Masc', 'Fem', 'Fem,Masc', 'Neut', 'Masc,Neut', 'Fem,Neut', 'Fem,Masc,Neut'];
const verbForms: Partial<Record<number, string>> = {
  [Pos.verb]: 'Fin',
  [Pos.infinitive]: 'Inf',
  [Pos.participle]: 'Part',
  [Pos.shortParticiple]: 'Part',
  [Pos.converb]: 'Conv',
};

/** A tag as Universal Dependencies writes it, `NOUN|Case=Gen|Number=Sing`; '' for 0. Reads well in tests and tables. */
export function tagText(tag: number): string {
  const pos = posOf(tag);
  const isShort = pos === Pos.shortAdjective || pos === Pos.shortParticiple;
  const features: readonly (readonly [string, string | undefined])[] = [
    ['Case', cases[caseOf(tag)]],
    ['Degree', pos === Pos.comparative ? 'Cmp' : ''],
    ['Gender', genders[genderOf(tag)]],
    ['Mood', ['', 'Ind', 'Imp'][moodOf(tag)]],
    ['Number', ['', 'Sing', 'Plur'][numberOf(tag)]],
    ['Person', personOf(tag) > 0 ? `${personOf(tag)}` : ''],
    ['Tense', ['', 'Past', 'Pres', 'Fut'][tenseOf(tag)]],
    ['Variant', isShort ? 'Short' : ''],
    ['VerbForm', verbForms[pos]],
    ['Voice', ['', 'Act', 'Pass'][voiceOf(tag)]],
  ];
  return [partsOfSpeech[pos], ...features.filter(([, value]) => value).map((feature) => feature.join('='))].join('|');
}
