import { isScalar, isSeq, parseDocument, visit } from 'yaml';

/** A string of JSON or YAML, where it stands. */
export interface FoundString {
  /** Names of fields and numbers of list items, from the top. */
  readonly path: readonly string[];
  readonly start: number;
  /** What is written there, with blanks in place of escapes. */
  readonly text: string;
}

/** The strings of JSON or YAML, where they stand; escapes are blank. */
export function strings(source: string): FoundString[] {
  const found: FoundString[] = [];
  visit(parseDocument(source), {
    Scalar(key, node, ancestors) {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const [from, to] = node.range;
      const quote = /["']/.test(source.charAt(from)) ? 1 : 0;
      const text = source.slice(from + quote, to - quote);
      const path = ancestors.flatMap((ancestor, index) => {
        if ('key' in ancestor && isScalar(ancestor.key)) return [String(ancestor.key.value)];
        return isSeq(ancestor) ? [String(ancestor.items.indexOf(ancestors[index + 1] ?? node))] : [];
      });
      found.push({
        path,
        start: from + quote,
        text: text.replace(/\\(?:u[\da-f]{4}|.)/gi, (written) =>
          /^\\["\\/]$/.test(written) ? `\u00AD${written.charAt(1)}` : ' '.repeat(written.length),
        ),
      });
    },
  });
  return found;
}
