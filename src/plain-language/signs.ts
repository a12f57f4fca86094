import { Class, classAt } from './characters.ts';
import { TokenKind, type Tokens } from './types.ts';

/** Whether a code unit is half of an emoji, or a sign used like one: `☺`, `❤`, `✅`. */
const isEmoji = (unit: number): boolean => (unit >= 0xd83c && unit <= 0xdfff) || (unit >= 0x2600 && unit <= 0x27bf);

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
  const first = text.charCodeAt(start);
  if (isEmoji(first)) return token + 1;
  const key = tokens.key[token] ?? '';
  // Two or more brackets that close nothing are a Russian smile.
  if (key.length > 1 && (key.startsWith(')') || key.startsWith('(('))) return token + 1;
  if (key !== ':' && key !== ';') return token;
  const nose = tokens.key[token + 1] === '-' && tokens.start[token + 1] === tokens.end[token];
  const mouth = nose ? token + 2 : token + 1;
  if (mouth >= lastToken || tokens.start[mouth] !== tokens.end[mouth - 1]) return token;
  const shape = tokens.key[mouth] ?? '';
  if (shape.startsWith(')') || shape.startsWith('(')) return mouth + 1;
  const next = classAt(text, tokens.end[mouth] ?? 0);
  return (shape === 'd' || shape === 'p') && (next === Class.space || next === Class.newline) ? mouth + 1 : token;
}
