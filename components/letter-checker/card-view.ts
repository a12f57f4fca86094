import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '#i18n';
import type { Finding, Report } from '#plain-language';
import type { CheckerWords } from './checker-words.ts';
import { findingSigns } from './finding-item.ts';
import type { RuleNotes } from './insight.ts';
import { ruleLink, ruleNote } from './rule-note.ts';
import { sign } from './signs.ts';

/** What a card shows, and what its buttons do. */
export interface CardContent {
  readonly words: CheckerWords;
  /** The address that the pages of the rules stand under. */
  readonly rules: string;
  readonly notes: RuleNotes;
  /** The language of the letter. */
  readonly language: Report['language'];
  /** The findings at the place; the card shows the one at `index`. */
  readonly findings: readonly Finding[];
  readonly index: number;
  apply(finding: Finding, suggestion: string): void;
  ignore(finding: Finding): void;
  /** Shows the next one of the place. */
  turn(): void;
  close(): void;
}

/** One finding of the place: what to do, why, an example, who says so. */
export function cardView(content: CardContent): TemplateResult | typeof nothing {
  const { words, notes, language, findings, index, apply, ignore, turn, close } = content;
  const finding = findings[index];
  if (!finding) return nothing;
  const { rule, severity, message, suggestions } = finding;
  const place = fill(words.place, { n: index + 1, all: findings.length });
  return html`<div class="letter-card-head">
      <p class="letter-checker-severity">${sign(findingSigns[severity])} ${words.severity[severity]}</p>
      ${
        findings.length > 1
          ? html`<button class="letter-checker-link" type="button" @click=${turn}>${place} ${words.nextHere}</button>`
          : nothing
      }
    </div>
    <p class="letter-card-message" lang=${language}>${message}</p>
    ${
      suggestions.length > 0
        ? html`<div class="letter-checker-buttons">${suggestions.map(
            ({ text }) => html`<button class="button" type="button"
              aria-label=${text ? fill(words.write, { text }) : nothing}
              @click=${() => apply(finding, text)}>${text || words.leaveOut}</button>`,
          )}</div>`
        : nothing
    }
    ${language === 'other' ? nothing : ruleNote(words, notes[language][rule], language)}
    <div class="letter-checker-buttons letter-card-foot">
      ${ruleLink(content, rule)}
      <button class="letter-checker-link" type="button" @click=${() => ignore(finding)}>${words.ignoreThis}</button>
      <button class="letter-checker-link" type="button" @click=${close}>${words.closeCard}</button>
    </div>`;
}
