/** A sign, a text or another single value, with the space before it. */
const token =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|((?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])))/uy;

type Awaited = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'end';

/** What may stand after an opened, a closed or a parted place. */
const afterSign: Readonly<Record<string, Awaited>> = { '{': 'first-key', '[': 'first-value', ':': 'value' };

/** Whether a sign may stand where something is awaited, in the innermost brackets. */
function fits(sign: string, awaited: Awaited, inside: string | undefined): boolean {
  if (sign === '{' || sign === '[') return awaited === 'value' || awaited === 'first-value';
  if (sign === ':') return awaited === 'colon';
  if (sign === ',') return awaited === 'comma';
  return (
    inside === (sign === '}' ? '{' : '[') && ['comma', sign === '}' ? 'first-key' : 'first-value'].includes(awaited)
  );
}

/**
 * Where a text stops being JSON: browsers tell it in words of their own, or not at all.
 *
 * @returns Line and column from 1, or nothing when it is JSON.
 */
export function jsonFault(text: string): { readonly line: number; readonly column: number } | undefined {
  const open: string[] = [];
  let awaited: Awaited = 'value';
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  const done = (): Awaited => (open.length > 0 ? 'comma' : 'end');
  for (;;) {
    token.lastIndex = at;
    const [whole, sign, string] = token.exec(text) ?? [];
    if (whole === undefined) break;
    if (sign !== undefined) {
      if (!fits(sign, awaited, open.at(-1))) break;
      if (sign === '{' || sign === '[') open.push(sign);
      else if (sign !== ':' && sign !== ',') open.pop();
      awaited = sign === ',' ? (open.at(-1) === '{' ? 'key' : 'value') : (afterSign[sign] ?? done());
    } else if (awaited === 'key' || awaited === 'first-key') {
      if (string === undefined) break;
      awaited = 'colon';
    } else if (awaited === 'value' || awaited === 'first-value') {
      awaited = done();
    } else {
      break;
    }
    at += whole.length;
  }
  const rest = /^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0;
  if (awaited === 'end' && at + rest === text.length) return undefined;
  const before = text.slice(0, at + rest).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
