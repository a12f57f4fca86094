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

  constructor(trie: Trie) {
    const starts = [...trie.classStart];
    const tags = [...trie.tags];
    const origin = Array.from(tags, (_, candidate) => candidate);
    const add = (candidates: readonly number[], from?: readonly number[]): number => {
      tags.push(...candidates);
      origin.push(...(from ?? candidates.map(() => -1)));
      return starts.push(tags.length) - 2;
    };
    this.none = add([0]);
    this.number = add([tagOf({ pos: Pos.number })]);
    this.other = add([tagOf({ pos: Pos.other })]);
    this.anyCase = add(nounOfAnyCase);
    this.ofName = new Int16Array(trie.classStart.length - 1);
    for (let set = 0; set < this.ofName.length; set++) {
      const all = Array.from(
        { length: (starts[set + 1] ?? 0) - (starts[set] ?? 0) },
        (_, at) => (starts[set] ?? 0) + at,
      );
      const kept = all.filter((candidate) => mayBeName(tags[candidate] ?? 0));
      if (kept.length === all.length) this.ofName[set] = set;
      else if (kept.length === 0)
        this.ofName[set] = all.every((candidate) => looksLikeName(tags[candidate] ?? 0)) ? this.anyCase : set;
      else
        this.ofName[set] = add(
          kept.map((candidate) => tags[candidate] ?? 0),
          kept,
        );
    }
    this.origin = Int32Array.from(origin);
    this.starts = Int32Array.from(starts);
    this.tags = Int32Array.from(tags);
    this.nominal = this.tags.map(nominalMask);
    this.predicate = this.tags.map(predicateMask);
    const sets = starts.length - 1;
    this.kind = new Int32Array(sets);
    this.nounMask = new Int32Array(sets);
    this.adjectiveMask = new Int32Array(sets);
    this.predicateMask = new Int32Array(sets);
    for (let set = 0; set < sets; set++) this.#describe(set);
  }

  #describe(set: number): void {
    const { nounMask, adjectiveMask, predicateMask: predicates } = this;
    const kinds = new Set<number>();
    for (let candidate = this.starts[set] ?? 0; candidate < (this.starts[set + 1] ?? 0); candidate++) {
      const tag = this.tags[candidate] ?? 0;
      const pos = posOf(tag);
      kinds.add(pos | (caseOf(tag) << 5));
      if (isNominal(pos)) nounMask[set] = (nounMask[set] ?? 0) | nominalMask(tag);
      else if (isAdjectival(pos)) adjectiveMask[set] = (adjectiveMask[set] ?? 0) | nominalMask(tag);
      else predicates[set] = (predicates[set] ?? 0) | predicateMask(tag);
    }
    let hash = 0x51ed;
    for (const one of [...kinds].sort((a, b) => a - b)) hash = Math.imul(hash ^ one, 0x01000193);
    this.kind[set] = mix(hash);
  }
}
