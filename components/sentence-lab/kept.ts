const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е');

/** Whether two texts differ in nothing that a reader would see as a change. */
export const isSame = (a: string, b: string): boolean => plain(a) === plain(b);

/** Whether `fact` begins a word in `text`; `1 May` is not in `11 May`, nor `30` in `300`, but `дорог` is in `дороге`. */
export function isKept(fact: string, text: string): boolean {
  const wanted = plain(fact);
  const whole = plain(text);
  for (let at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1)) {
    const before = whole.slice(0, at);
    const after = whole.slice(at + wanted.length);
    if (!/[\p{L}\p{N}]$/u.test(before) && !(/\d$/.test(wanted) && /^\d/.test(after))) return true;
  }
  return false;
}

/** Whether `text` says anything besides the `facts`: two words at least, and one of its own. */
export function isSentence(text: string, facts: readonly string[]): boolean {
  const count = (part: string): number => part.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const rest = facts.reduce((left, fact) => left.replaceAll(plain(fact) || ' ', ' '), plain(text));
  return count(text) >= 2 && count(rest) >= 1;
}
