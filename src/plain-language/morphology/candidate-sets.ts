import { isAdjectival, isNominal, nominalMask, predicateMask } from './agreement.ts';
import { Case, caseOf, Mood, moodOf, Pos, posOf, tagOf } from './features.ts';
import { mix } from './hash.ts';
import type { Trie } from './trie.ts';

/** A noun of any case, when nothing tells its ending. */
const nounOfAnyCase = [
  Case.nominative,
  Case.genitive,
  Case.dative,
  Case.accusative,
  Case.instrumental,
  Case.locative,
].map((form) => tagOf({ pos: Pos.noun, case: form }));

const mayBeName = (tag: number): boolean => isNominal(posOf(tag)) || (isAdjectival(posOf(tag)) && caseOf(tag) !== 0);

/** What foreign names look like: «Персано», «Стефен», «Эйти». In verse, verbs have capitals too. */
const looksLikeName = (tag: number): boolean =>
  posOf(tag) === Pos.shortParticiple || posOf(tag) === Pos.shortAdjective || moodOf(tag) === Mood.imperative;

/** Adds a set of tags, with the candidates of the trie that they come from; gives its index. */
type Add = (candidates: readonly number[], from?: readonly number[]) => number;

/** What words can be: the classes of the trie, and sets for what is not looked up there. Index = class of the trie. */
export class CandidateSets {
  /** By set: where its candidates start; they end where those of the next start. Likeliest first. */
  readonly starts: Int32Array;
  /** By candidate. */
  readonly tags: Int32Array;
  /** By candidate: what agrees with it, as `agreement.ts` says. */
  readonly nominal: Int32Array;
  readonly predicate: Int32Array;
  /** By set: a hash of the parts of speech and cases that are possible. */
  readonly kind: Int32Array;
  /** By set: what may agree with it, as `agreement.ts` says. */
  readonly nounMask: Int32Array;
  readonly adjectiveMask: Int32Array;
  readonly predicateMask: Int32Array;
  /** The sets that are no classes of the trie: no word, digits, what nothing is known of, a noun of any case. */
  readonly none: number;
  readonly number: number;
  readonly other: number;
  readonly anyCase: number;
  /** By class of the trie: the set of a word with a capital inside a sentence, a name: no verb, no adverb. */
  readonly ofName: Int16Array;
  /** By candidate: the one of the trie that it comes from, −1 for none. */
  readonly origin: Int32Array;
  readonly #isDescribed: Uint8Array;

  constructor(trie: Trie) {
    const classes = trie.classStart.length - 1;
    // At most as many candidates again for names, and those of the other sets.
    const starts = new Int32Array(classes * 2 + 8);
    const tags = new Int32Array(trie.tags.length * 2 + 16);
    const origin = new Int32Array(tags.length).fill(-1);
    starts.set(trie.classStart);
    tags.set(trie.tags);
    for (let candidate = 0; candidate < trie.tags.length; candidate++) origin[candidate] = candidate;
    let sets = classes;
    let count = trie.tags.length;
    const add: Add = (candidates, from) => {
      for (let at = 0; at < candidates.length; at++) {
        tags[count] = candidates[at] ?? 0;
        origin[count++] = from?.[at] ?? -1;
      }
      sets += 1;
      starts[sets] = count;
      return sets - 1;
    };
    this.none = add([0]);
    this.number = add([tagOf({ pos: Pos.number })]);
    this.other = add([tagOf({ pos: Pos.other })]);
    this.anyCase = add(nounOfAnyCase);
    this.ofName = new Int16Array(classes);
    for (let set = 0; set < this.ofName.length; set++) this.ofName[set] = this.#nameSet(trie, set, add);
    this.origin = origin.subarray(0, count);
    this.starts = starts.subarray(0, sets + 1);
    this.tags = tags.subarray(0, count);
    this.nominal = new Int32Array(count);
    this.predicate = new Int32Array(count);
    this.kind = new Int32Array(sets);
    this.nounMask = new Int32Array(sets);
    this.adjectiveMask = new Int32Array(sets);
    this.predicateMask = new Int32Array(sets);
    this.#isDescribed = new Uint8Array(sets);
  }

  /** Works out what is known of a set, at its first need: a letter has some hundreds of them. Gives the set. */
  described(set: number): number {
    if (this.#isDescribed[set] === 0) {
      this.#isDescribed[set] = 1;
      this.#describe(set);
    }
    return set;
  }

  /** The set of what a name may be of the candidates of a class; the class itself when that is all or nothing. */
  #nameSet(trie: Trie, set: number, add: Add): number {
    const { tags } = trie;
    const start = trie.classStart[set] ?? 0;
    const end = trie.classStart[set + 1] ?? 0;
    let kept = 0;
    let likeNames = 0;
    for (let candidate = start; candidate < end; candidate++) {
      const tag = tags[candidate] ?? 0;
      if (mayBeName(tag)) kept += 1;
      else if (looksLikeName(tag)) likeNames += 1;
    }
    if (kept === end - start) return set;
    if (kept === 0) return likeNames === end - start ? this.anyCase : set;
    const from: number[] = [];
    for (let candidate = start; candidate < end; candidate++) if (mayBeName(tags[candidate] ?? 0)) from.push(candidate);
    return add(
      from.map((candidate) => tags[candidate] ?? 0),
      from,
    );
  }

  #describe(set: number): void {
    const { nounMask, adjectiveMask, predicateMask: predicates, tags } = this;
    const start = this.starts[set] ?? 0;
    const end = this.starts[set + 1] ?? 0;
    let kinds = 0;
    let nouns = 0;
    let adjectives = 0;
    let verbs = 0;
    for (let candidate = start; candidate < end; candidate++) {
      const tag = tags[candidate] ?? 0;
      const pos = posOf(tag);
      this.nominal[candidate] = nominalMask(tag);
      this.predicate[candidate] = predicateMask(tag);
      // Each part of speech with its case counts once, in whatever order.
      let before = start;
      while ((((tags[before] ?? 0) ^ tag) & 0xff) !== 0) before += 1;
      if (before === candidate) kinds = (kinds + mix(tag & 0xff)) | 0;
      if (isNominal(pos)) nouns |= this.nominal[candidate] ?? 0;
      else if (isAdjectival(pos)) adjectives |= this.nominal[candidate] ?? 0;
      else verbs |= this.predicate[candidate] ?? 0;
    }
    this.kind[set] = mix(kinds);
    nounMask[set] = nouns;
    adjectiveMask[set] = adjectives;
    predicates[set] = verbs;
  }
}
