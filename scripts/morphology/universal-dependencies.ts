/** Reads treebanks of Universal Dependencies and tells which tags of ours mean the same as theirs. */
import {
  Case,
  caseOf,
  Gender,
  genderOf,
  Mood,
  moodOf,
  numberOf,
  Pos,
  personOf,
  posOf,
  Tense,
  tenseOf,
  Voice,
  voiceOf,
} from '../../src/plain-language/morphology/features.ts';

/** A word as a treebank has it. */
export interface GoldWord {
  readonly form: string;
  /** Lower case, ё as е. */
  readonly lemma: string;
  readonly upos: string;
  readonly features: Readonly<Record<string, string>>;
}

/** A sentence; `text` is '' where the treebank has none. */
export interface GoldSentence {
  readonly text: string;
  readonly words: readonly GoldWord[];
}

/** Reads CoNLL-U; words that are split into several (`3-4`) and empty ones (`3.1`) are left out. */
export function readTreebank(conllu: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  for (const block of conllu.split(/\n\s*\n/)) {
    const words: GoldWord[] = [];
    let text = '';
    for (const line of block.split('\n')) {
      if (line.startsWith('# text = ')) text = line.slice(9);
      const [id = '', form = '', lemma = '', upos = '', , features = '_'] = line.split('\t');
      if (!/^\d+$/.test(id)) continue;
      const pairs = features === '_' ? [] : features.split('|').map((pair) => pair.split('=') as [string, string]);
      words.push({ form, lemma: lemma.toLowerCase().replace(/ё/g, 'е'), upos, features: Object.fromEntries(pairs) });
    }
    if (words.length > 0) sentences.push({ text, words });
  }
  return sentences;
}

const cases: Readonly<Record<string, Case>> = {
  Nom: Case.nominative,
  Voc: Case.nominative,
  Gen: Case.genitive,
  Par: Case.genitive,
  Dat: Case.dative,
  Acc: Case.accusative,
  Ins: Case.instrumental,
  Loc: Case.locative,
};
const genders: Readonly<Record<string, number>> = {
  Masc: Gender.masculine,
  Fem: Gender.feminine,
  Neut: Gender.neuter,
};

/** Our part of speech for a word of a treebank; 0 for marks, signs and foreign words. */
export function goldPos({ form, upos, features }: GoldWord): number {
  if (!/[а-яё\d]/i.test(form) || form.startsWith('@')) return 0;
  const isShort = features['Variant'] === 'Short' || features['Variant'] === 'Brev';
  switch (upos) {
    case 'NOUN':
    case 'PROPN':
      return Pos.noun;
    case 'ADJ':
      return isShort ? Pos.shortAdjective : features['Degree'] === 'Cmp' ? Pos.comparative : Pos.adjective;
    case 'DET':
      return Pos.determiner;
    case 'PRON':
      return Pos.pronoun;
    case 'NUM':
      return /\d/.test(form) ? Pos.number : Pos.numeral;
    case 'VERB':
    case 'AUX':
      switch (features['VerbForm']) {
        case 'Inf':
          return Pos.infinitive;
        case 'Conv':
          return Pos.converb;
        case 'Part':
          return isShort ? Pos.shortParticiple : Pos.participle;
        default:
          return features['Mood'] === 'Cnd' ? Pos.particle : Pos.verb;
      }
    case 'ADV':
      return features['Degree'] === 'Cmp' ? Pos.comparative : Pos.adverb;
    case 'ADP':
      return Pos.preposition;
    case 'CCONJ':
    case 'SCONJ':
    case 'CONJ':
      return Pos.conjunction;
    case 'PART':
      return Pos.particle;
    case 'INTJ':
      return Pos.interjection;
    default:
      return 0;
  }
}

/** Whether the features that both sides tell are the same: case, number, person, tense, mood, voice, and gender if asked. */
export function featuresMatch({ features }: GoldWord, tag: number, withGender: boolean): boolean {
  const pos = posOf(tag);
  const form = cases[features['Case'] ?? ''] ?? 0;
  // Treebanks give short forms a case, always the nominative.
  if (form !== 0 && caseOf(tag) !== 0 && form !== caseOf(tag)) return false;
  const plural = features['Number'] === 'Plur' || features['Number'] === 'Ptan';
  const number = features['Number'] === undefined ? 0 : plural ? 2 : 1;
  if (number !== 0 && numberOf(tag) !== 0 && number !== numberOf(tag)) return false;
  if (pos === Pos.verb) {
    if ((features['Mood'] === 'Imp') !== (moodOf(tag) === Mood.imperative)) return false;
    if (moodOf(tag) !== Mood.imperative) {
      if ((features['Tense'] === 'Past') !== (tenseOf(tag) === Tense.past)) return false;
      const person = Number(features['Person'] ?? 0);
      if (person !== 0 && personOf(tag) !== 0 && person !== personOf(tag)) return false;
    }
  }
  if (pos === Pos.participle && features['Voice'] !== undefined)
    if ((features['Voice'] === 'Pass') !== (voiceOf(tag) === Voice.passive)) return false;
  if (!withGender || number === 2) return true;
  const gender = genders[features['Gender'] ?? ''] ?? 0;
  return gender === 0 || genderOf(tag) === 0 || (gender & genderOf(tag)) !== 0;
}

const same = (...lists: readonly (readonly Pos[])[]): ReadonlySet<number> =>
  new Set(lists.flatMap((list) => list.flatMap((one) => list.map((other) => one * 32 + other))));

/**
 * Pairs of parts of speech that treebanks and the dictionary divide differently; neither is wrong.
 *
 * Function words that are particle, conjunction or adverb (`же`, `как`, `только`, `бы`); what is pronoun or determiner
 * (`его`, `всё`, `это`); quantities (`один`, `тысяча`, `много`, ordinals); predicatives (`можно`, `нужно`, `нет`); and
 * derived prepositions (`ввиду`, `согласно`).
 */
const schemes = same(
  [Pos.particle, Pos.conjunction, Pos.adverb],
  [Pos.pronoun, Pos.determiner],
  [Pos.numeral, Pos.determiner, Pos.adverb],
  [Pos.numeral, Pos.number, Pos.adjective],
  [Pos.numeral, Pos.noun],
  [Pos.predicative, Pos.adverb, Pos.shortAdjective],
  [Pos.predicative, Pos.particle],
  [Pos.predicative, Pos.verb],
  [Pos.adverb, Pos.preposition],
  [Pos.adjective, Pos.determiner],
  [Pos.adverb, Pos.comparative],
  [Pos.interjection, Pos.particle],
);

/** The same of single words. */
const akin: Readonly<Record<string, ReadonlySet<number>>> = {
  // «Это» before a predicate, and «как» before a noun.
  это: same([Pos.pronoun, Pos.particle]),
  как: same([Pos.preposition, Pos.conjunction]),
};

/** Whether our part of speech says the same as that of the treebank, but for the annotation scheme. */
export function posMatches(word: GoldWord, tag: number): boolean {
  const gold = goldPos(word);
  const own = posOf(tag);
  if (gold === own) return true;
  // A name may be an adjective by form: «Садовая», «Российская».
  if (word.upos === 'PROPN' && (own === Pos.adjective || own === Pos.other)) return true;
  if (akin[word.form.toLowerCase()]?.has(gold * 32 + own)) return true;
  return schemes.has(gold * 32 + own);
}

/** The candidates of a word that the treebank allows: as strictly as any candidate fits. Bits by candidate. */
export function allowed(word: GoldWord, tags: readonly number[], hasParticiples: boolean): number {
  const gold = goldPos(word);
  const fits = (test: (tag: number) => boolean): number =>
    tags.reduce((bits, tag, index) => (test(tag) ? bits | (1 << index) : bits), 0);
  const isSame = (tag: number): boolean => {
    const own = posOf(tag);
    if (own === gold) return true;
    if (hasParticiples) return false;
    return (
      (gold === Pos.adjective && own === Pos.participle) || (gold === Pos.shortAdjective && own === Pos.shortParticiple)
    );
  };
  const isAkin = (tag: number): boolean => {
    const own = posOf(tag);
    const participles =
      (gold === Pos.adjective && own === Pos.participle) ||
      (gold === Pos.participle && own === Pos.adjective) ||
      (gold === Pos.shortAdjective && own === Pos.shortParticiple) ||
      (gold === Pos.shortParticiple && own === Pos.shortAdjective);
    return participles || posMatches(word, tag);
  };
  return (
    fits((tag) => isSame(tag) && featuresMatch(word, tag, true)) ||
    fits((tag) => isSame(tag) && featuresMatch(word, tag, false)) ||
    fits((tag) => isAkin(tag) && featuresMatch(word, tag, true)) ||
    fits((tag) => isAkin(tag) && featuresMatch(word, tag, false))
  );
}
