import { TokenKind } from '../types.ts';
import type { Collector } from './collector.ts';

/** Web and e-mail addresses. */
export function addAddresses(collector: Collector): void {
  const { text, tokens } = collector.document;
  const { kind, count } = tokens;
  for (let token = 0; token < count; token++) {
    if (kind[token] !== TokenKind.address) continue;
    const written = text.slice(tokens.start[token], tokens.end[token]);
    const isMail = written.includes('@') && !written.includes('://');
    collector.take(isMail ? 'email' : 'url', written, token, token + 1);
  }
}
