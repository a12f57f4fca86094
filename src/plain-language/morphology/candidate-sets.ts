import { isAdjectival, isNominal, nominalMask, predicateMask } from './agreement.ts';
import { Case, caseOf, Pos, posOf, tagOf } from './features.ts';
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

  constructor(trie: Trie) {
    const starts = [...trie.classStart];
    const tags = [...trie.tags];
    const add = (candidates: readonly number[]): number => {
      tags.push(...candidates);
      return starts.push(tags.length) - 2;
    };
    this.none = add([0]);
    this.number = add([tagOf({ pos: Pos.number })]);
    this.other = add([tagOf({ pos: Pos.other })]);
    this.anyCase = add(nounOfAnyCase);
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
