import { TokenKind, type Tokens } from './types.ts';

const [opening, bracket, hyphen, colon, semicolon] = [0x28, 0x29, 0x2d, 0x3a, 0x3b];
/** How far back an opening bracket is looked for, in tokens. */
const longestBracket = 60;
/** `D`, `P`, `d`, `p`. */
const isMouth = (unit: number): boolean => (unit | 0x20) === 0x64 || (unit | 0x20) === 0x70;

/** Whether a code unit is half of an emoji, or a sign used like one: `☺`, `❤`, `✅`. */
const isEmoji = (unit: number): boolean => (unit >= 0xd83c && unit <= 0xdfff) || (unit >= 0x2600 && unit <= 0x27bf);

/** Whether a mark of `unit`, `next` being the unit after it, may be an emoji or the start of a smiley. */
export const mayBeSign = (unit: number, next: number): boolean =>
  isEmoji(unit) ||
  (unit === bracket && next === bracket) ||
  ((unit === colon || unit === semicolon) &&
    (next === hyphen || next === opening || next === bracket || isMouth(next)));

/**
 * Where the emoji or smileys that start at `token` end; they close a sentence as a stop does.
 *
 * @returns `token` when there are none: `:)`, `;-)`, `:D`, `)))`, `😀` are some.
 */
export function signsEnd(text: string, tokens: Tokens, token: number, lastToken: number): number {
  let end = token;
  for (;;) {
    const after = signEnd(text, tokens, end, lastToken);
    if (after === end) return end;
    end = after;
  }
}

function signEnd(text: string, tokens: Tokens, token: number, lastToken: number): number {
  if (token >= lastToken || tokens.kind[token] !== TokenKind.punctuation) return token;
  const start = tokens.start[token] ?? 0;
  const unit = text.charCodeAt(start);
  const next = text.charCodeAt(start + 1);
  if (isEmoji(unit)) return token + 1;
  if (unit === bracket && next === bracket) return isBracketOpen(tokens, token) ? token : token + 1;
  if ((unit !== colon && unit !== semicolon) || tokens.end[token] !== start + 1) return token;
  const mouth = next === hyphen ? token + 2 : token + 1;
  if (mouth >= lastToken || tokens.start[mouth] !== start + mouth - token) return token;
  // `Note:(see page 2)` smiles at nobody.
  if (mouth + 1 < lastToken && tokens.start[mouth + 1] === tokens.end[mouth]) return token;
  const shape = text.charCodeAt(tokens.start[mouth] ?? 0);
  const alone = tokens.end[mouth] === (tokens.start[mouth] ?? 0) + 1;
  return shape === opening || shape === bracket || (alone && isMouth(shape)) ? mouth + 1 : token;
}

/** Whether brackets that close at `token` were opened not far before; if not, they are a Russian smile. */
function isBracketOpen(tokens: Tokens, token: number): boolean {
  const from = Math.max(0, token - longestBracket);
  for (let index = token - 1; index >= from; index--)
    if (tokens.kind[index] === TokenKind.punctuation && tokens.key(index).startsWith('(')) return true;
  return false;
}
