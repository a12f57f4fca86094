/**
 * Compiles words and patterns for looking up.
 *
 * @param patterns - Whole words (`проверка`) or beginnings with any ending (`осуществля*`), in the form of `Tokens.key`.
 * @returns Gives the indexes of the patterns that a key matches, in ascending order.
 */
export function compilePatterns(patterns: readonly string[]): (key: string) => readonly number[] {
  const whole = new Map<string, number[]>();
  const beginnings = new Map<string, number[]>();
  const lengths = new Set<number>();
  patterns.forEach((pattern, index) => {
    const open = pattern.endsWith('*');
    const text = open ? pattern.slice(0, -1) : pattern;
    if (open) lengths.add(text.length);
    const map = open ? beginnings : whole;
    const indexes = map.get(text);
    if (indexes) indexes.push(index);
    else map.set(text, [index]);
  });
  const sorted = [...lengths].sort((a, b) => a - b);
  const none: readonly number[] = [];

  return (key) => {
    let found: number[] = whole.get(key) ?? [];
    for (const length of sorted) {
      if (length > key.length) break;
      const more = beginnings.get(key.slice(0, length));
      if (more) found = [...found, ...more];
    }
    return found.length > 1 ? found.sort((a, b) => a - b) : found.length === 1 ? found : none;
  };
}
