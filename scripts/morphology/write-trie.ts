/** Writes a trie as `morphology/trie.ts` reads it. */
import { digits, firstOf, leastOf, letters } from '../../src/plain-language/morphology/encoding.ts';
import type { PrunedTrie, TrieNode } from './prune-trie.ts';

const base = digits.length;

/** A number as `DigitReader` reads it. */
function variable(value: number): string {
  if (value < leastOf.two) return digits[value] ?? '';
  const last = digits[(value - (value < leastOf.three ? leastOf.two : leastOf.three)) % base] ?? '';
  if (value < leastOf.three) return (digits[firstOf.two + Math.floor((value - leastOf.two) / base)] ?? '') + last;
  const rest = Math.floor((value - leastOf.three) / base);
  const first = firstOf.three + Math.floor(rest / base);
  if (first >= base) throw new RangeError(`Expected a number of three digits, got ${value}; raise the cost of a node`);
  return (digits[first] ?? '') + (digits[rest % base] ?? '') + last;
}

/** Six parts, separated by spaces: tags, rules, classes, nodes and the classes of nodes. */
export function writeTrie({ root, classes }: PrunedTrie): string {
  const nodesOf = new Map<number, number>();
  let count = 0;
  const visit = (node: TrieNode, take: (node: TrieNode) => void): void => {
    take(node);
    for (const [, child] of node.children) visit(child, take);
  };
  visit(root, (node) => {
    count += 1;
    if (node.class >= 0) nodesOf.set(node.class, (nodesOf.get(node.class) ?? 0) + 1);
  });
  const used = [...nodesOf].sort(([, a], [, b]) => b - a).map(([index]) => index);
  const newIndex = new Map(used.map((index, place) => [index, place]));
  const number = <T>(table: Map<T, number>, value: T): number => {
    const known = table.get(value);
    if (known !== undefined) return known;
    table.set(value, table.size);
    return table.size - 1;
  };
  const tags = new Map<number, number>();
  const rules = new Map<string, number>();
  const classText = used
    .map((index) => {
      const entries = classes[index] ?? [];
      return (
        variable(entries.length) +
        entries.map(({ tag, rule }) => variable(number(tags, tag)) + variable(number(rules, rule))).join('')
      );
    })
    .join('');
  let shapes = '';
  let edges = '';
  let own = '';
  // Level by level: the children of a node stand together, so nothing need say where they are.
  for (
    let level = [root];
    level.length > 0;
    level = level.flatMap(({ children }) => children.map(([, child]) => child))
  )
    for (const node of level) {
      shapes += digits[node.children.length * 2 + (node.class >= 0 ? 1 : 0)] ?? '';
      for (const [letter] of node.children) edges += digits[letters.indexOf(letter)] ?? '';
      if (node.class >= 0) own += variable(newIndex.get(node.class) ?? 0);
    }
  console.log(`${count} nodes, ${used.length} classes, ${tags.size} tags, ${rules.size} rules`);
  return [
    [...tags.keys()].map((tag) => tag.toString(36)).join(','),
    [...rules.keys()].join(','),
    classText,
    shapes,
    edges,
    own,
  ].join(' ');
}
