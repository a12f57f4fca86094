import { html, nothing, type TemplateResult } from 'lit';
import type { RuleNote } from '#checking';
import type { CheckerWords } from './checker-words.ts';

/** What it needs of the page to speak of a rule. */
interface Surroundings {
  readonly words: CheckerWords;
  /** The address that the pages of the rules stand under. */
  readonly rules: string;
}

/** Why a finding matters, an example, and who says so; nothing where nothing is known. */
export function ruleNote(
  words: CheckerWords,
  note: RuleNote | undefined,
  language: string,
): TemplateResult | typeof nothing {
  if (!note) return nothing;
  return html`<div class="letter-checker-rule-note">
    <p lang=${language}>${note.why}</p>
    <dl>
      <div><dt><span aria-hidden="true">✕</span> ${words.ruleBad}</dt><dd lang=${language}>${note.bad}</dd></div>
      <div><dt><span aria-hidden="true">✓</span> ${words.ruleGood}</dt><dd lang=${language}>${note.good}</dd></div>
    </dl>
    <p class="quiet">${words.ruleSource}: ${note.source}</p>
  </div>`;
}

/** The link to the page of a rule. */
export const ruleLink = ({ words, rules }: Surroundings, rule: string): TemplateResult =>
  html`<a href="${rules}${rule}/" target="_blank" rel="noopener">${words.why}<span class="letter-checker-spoken"> ${words.newTab}</span></a>`;
