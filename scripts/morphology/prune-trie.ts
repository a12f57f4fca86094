/** Cuts a trie of reversed forms down to the nodes that pay for themselves. */
import { Pos, posOf } from '../../src/plain-language/morphology/features.ts';
import type { FormClass, Forms } from './collect-forms.ts';

/** A node: the class of all words that end so, -1 for that of the node above, and its children by letter. */
export interface TrieNode {
  readonly class: number;
  readonly children: readonly (readonly [letter: string, node: TrieNode])[];
}

/** What is left of the trie, with the classes that it points to: those of the forms, and mixed ones. */
export interface PrunedTrie {
  readonly root: TrieNode;
  readonly classes: readonly FormClass[];
  /** Share of all uses whose class is not the one of the dictionary. */
  readonly missedShare: number;
}

/** Stands for the beginning of a word. */
export const beginning = '^';

/** What is written in the file, in parts of a node with class and letter; `definition` is what tells of a class. */
const share = { class: 0.6, letter: 0.4, definition: 8 };

/** Words that are not in the dictionary are like the rare ones in it: no form counts more than this when they are guessed. */
const rare = 0.01;
/** Where words that end alike belong to this share or less to one class, all that they can be is offered. */
const sure = 0.8;
/** What a mixed class offers: analyses from this share on, at most so many. */
const offered = { share: 0.03, most: 12 };
/** What it costs when a word is offered more than it can be, and when its base form is guessed wrong, in uses. */
const penalty = { mixed: 0.1, lemma: 0.3 };

const open = new Set<number>([
  Pos.noun,
  Pos.adjective,
  Pos.shortAdjective,
  Pos.verb,
  Pos.infinitive,
  Pos.participle,
  Pos.shortParticiple,
  Pos.converb,
  Pos.adverb,
]);

/** Keeps the nodes that set right more uses in a million words than `cost`. */
export function pruneTrie({ names, weights, classOf, classes: ofForms }: Forms, cost: number): PrunedTrie {
  const reversed = names.map((name) => [...`${beginning}${name}`].reverse().join(''));
  const order = Uint32Array.from(reversed.keys()).sort((a, b) => ((reversed[a] ?? '') < (reversed[b] ?? '') ? -1 : 1));
  const classes = [...ofForms];
  const isOpen = ofForms.map((one) => open.has(posOf(one[0]?.tag ?? 0)));
  const mixedByName = new Map<string, number>();
  const penaltyOf = new Map<number, Map<number, number>>();

  /** What it costs to take one class for another. */
  function penaltyFor(own: number, taken: number): number {
    if (own === taken) return 0;
    if (taken < ofForms.length) return 1;
    let known = penaltyOf.get(taken);
    if (!known) {
      known = new Map();
      penaltyOf.set(taken, known);
    }
    let value = known.get(own);
    if (value === undefined) {
      value = penalty.mixed;
      for (const { tag, rule, share: part } of classes[own] ?? []) {
        const found = classes[taken]?.find((one) => one.tag === tag);
        value += part * (found ? (found.rule === rule ? 0 : penalty.lemma) : 1);
      }
      value = Math.min(1, value);
      known.set(own, value);
    }
    return value;
  }

  /** The class that offers all that words of these classes can be; weights by class. */
  function mixed(byClass: ReadonlyMap<number, number>, total: number): number {
    const analyses = new Map<number, { share: number; rules: Map<string, number> }>();
    for (const [index, weight] of byClass)
      for (const { tag, rule, share: part } of classes[index] ?? []) {
        const value = (weight * part) / total;
        const analysis = analyses.get(tag) ?? { share: 0, rules: new Map<string, number>() };
        analysis.share += value;
        analysis.rules.set(rule, (analysis.rules.get(rule) ?? 0) + value);
        analyses.set(tag, analysis);
      }
    const kept = [...analyses]
      .filter(([, one]) => one.share >= offered.share)
      .sort(([a, one], [b, other]) => other.share - one.share || a - b)
      .slice(0, offered.most);
    const [first, ...others] = kept.map(([tag, one]) => ({
      tag,
      rule: [...one.rules].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? '0a',
      share: one.share,
    }));
    if (!first) return -1;
    const entries = [first, ...others.sort((a, b) => a.tag - b.tag)];
    const name = entries.map(({ tag, rule }) => `${tag} ${rule}`).join();
    let index = mixedByName.get(name);
    if (index === undefined) {
      index = classes.push(entries) - 1;
      mixedByName.set(name, index);
    }
    return index;
  }

  /** By class: what a node with it costs, its part of the definition included. */
  const nodesOf = new Map<number, number>();
  let isFirstRound = true;
  const costOf = (index: number): number =>
    isFirstRound
      ? cost * share.class
      : cost * (share.class + share.definition / Math.max(0.5, nodesOf.get(index) ?? 0));

  interface Pruned {
    cost: number;
    missed: number;
    node: TrieNode | undefined;
  }
  const none: readonly (readonly [string, TrieNode])[] = [];

  function prune(from: number, to: number, depth: number, inherited: number): Pruned {
    const byClass = new Map<number, number>();
    const rareByClass = new Map<number, number>();
    let total = 0;
    let rareTotal = 0;
    for (let index = from; index < to; index++) {
      const form = order[index] ?? 0;
      const weight = weights[form] ?? 0;
      const own = classOf[form] ?? 0;
      byClass.set(own, (byClass.get(own) ?? 0) + weight);
      total += weight;
      if (isOpen[own]) {
        const counted = Math.min(rare, weight);
        rareByClass.set(own, (rareByClass.get(own) ?? 0) + counted);
        rareTotal += counted;
      }
    }
    let missed = 0;
    for (const [own, weight] of byClass) missed += weight * penaltyFor(own, inherited);
    const nothing: Pruned = { cost: missed, missed, node: undefined };
    if (missed <= total * 1e-12 || missed < cost) return nothing;
    const words = to - from;
    let best = inherited;
    if (words >= 20 && rareTotal > 0) {
      let top = -1;
      let topWeight = 0;
      for (const [one, weight] of rareByClass)
        if (weight > topWeight) {
          topWeight = weight;
          top = one;
        }
      best = topWeight >= sure * rareTotal ? top : mixed(rareByClass, rareTotal);
    } else {
      let bestMissed = missed;
      for (const one of byClass.keys()) {
        let wrong = 0;
        for (const [own, weight] of byClass) wrong += weight * penaltyFor(own, one);
        if (wrong < bestMissed) {
          bestMissed = wrong;
          best = one;
        }
      }
    }
    const own = best !== inherited;
    let sum = own ? costOf(best) : 0;
    let sumMissed = 0;
    const children: [string, TrieNode][] = [];
    for (let index = from; index < to; ) {
      const form = order[index] ?? 0;
      const letter = reversed[form]?.[depth];
      if (letter === undefined) {
        // The end of a word; no other word ends at this node.
        const wrong = (weights[form] ?? 0) * penaltyFor(classOf[form] ?? 0, best);
        sum += wrong;
        sumMissed += wrong;
        index += 1;
        continue;
      }
      let end = index + 1;
      while (end < to && reversed[order[end] ?? 0]?.[depth] === letter) end += 1;
      const child = prune(index, end, depth + 1, best);
      sum += child.cost + (child.node ? cost * share.letter : 0);
      sumMissed += child.missed;
      if (child.node) children.push([letter, child.node]);
      index = end;
    }
    if (sum >= missed || (!own && children.length === 0)) return nothing;
    return {
      cost: sum,
      missed: sumMissed,
      node: { class: own ? best : -1, children: children.length > 0 ? children : none },
    };
  }

  // A class that few nodes have must be worth its definition too: how many have it is known after the first round.
  let pruned = prune(0, names.length, 0, -1);
  for (let round = 0; round < 2; round++) {
    nodesOf.clear();
    const count = (node: TrieNode): void => {
      if (node.class >= 0) nodesOf.set(node.class, (nodesOf.get(node.class) ?? 0) + 1);
      for (const [, child] of node.children) count(child);
    };
    if (pruned.node) count(pruned.node);
    isFirstRound = false;
    pruned = prune(0, names.length, 0, -1);
  }
  const { node, missed } = pruned;
  if (!node) throw new RangeError(`Expected a cost that leaves something of the trie, got ${cost}`);
  return { root: node, classes, missedShare: missed / weights.reduce((sum, weight) => sum + weight, 0) };
}
