import { createChecker, type Language } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';

/** The engine of the build. */
export const checker = createChecker({ en, ru });

/** A piece of a text; `found` when the rule speaks about it. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** What one rule says about an example, and the example cut where the rule found something. */
export function marked(rule: string, language: Language, text: string): { pieces: Piece[]; messages: string[] } {
  const findings = checker.check(text, { language }).findings.filter((finding) => finding.rule === rule);
  const pieces: Piece[] = [];
  let end = 0;
  for (const finding of findings) {
    // Findings of one rule may touch, never overlap; a nested one is already marked.
    if (finding.start < end) continue;
    pieces.push({ text: text.slice(end, finding.start), found: false });
    pieces.push({ text: text.slice(finding.start, finding.end), found: true });
    end = finding.end;
  }
  pieces.push({ text: text.slice(end), found: false });
  const messages = [...new Set(findings.map(({ message }) => message))];
  return { pieces: pieces.filter((piece) => piece.text !== ''), messages };
}
