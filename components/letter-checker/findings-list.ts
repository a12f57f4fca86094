import { html, nothing, type TemplateResult } from 'lit';
import { counted, fill } from '#i18n';
import type { Finding } from '#plain-language';
import { quoted } from '#report-words';
import type { CheckerWords } from './checker-words.ts';
import { canBeElsewhere, type IgnoredFinding } from './ignored-findings.ts';
import { ignoredList } from './ignored-list.ts';
import { type Sign, sign } from './signs.ts';

/** Findings that are listed at first, and more with each press of the button. */
export const page = 50;

const signs: Readonly<Record<Finding['severity'], Sign>> = { error: 'stop', warning: 'warning', info: 'hint' };
/** What to show of the findings. */
export interface FindingsList {
  readonly words: CheckerWords;
  /** The language of the page. */
  readonly language: string;
  /** The language of the letter, in which messages are. */
  readonly spoken: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Index of the finding that was shown last, or -1. */
  readonly current: number;
  /** How many to list. */
  readonly shown: number;
  /** The address that the pages of the rules stand under. */
  readonly rules: string;
  readonly ignored: readonly IgnoredFinding[];
  show(index: number): void;
  apply(index: number, suggestion: string): void;
  ignore(index: number, everywhere: boolean): void;
  bringBack(index: number): void;
  more(): void;
}

function item(list: FindingsList, finding: Finding, index: number): TemplateResult {
  const { words, spoken, text, rules, current } = list;
  const { rule, severity, message, suggestions } = finding;
  return html`<li class="letter-checker-finding letter-checker-${signs[severity]}" aria-current=${
    index === current ? 'true' : nothing
  }>
    <p class="letter-checker-severity">${sign(signs[severity])} ${words.severity[severity]}</p>
    <blockquote lang=${spoken}>${quoted(text, finding)}</blockquote>
    <p><span lang=${spoken}>${message}</span>
      <a href="${rules}${rule}/" target="_blank" rel="noopener">${words.why}<span class="letter-checker-spoken"> ${words.newTab}</span></a></p>
    <div class="letter-checker-buttons">
      ${suggestions.map(
        (suggestion) => html`<button class="button" type="button"
          aria-label=${suggestion.text ? fill(words.write, { text: suggestion.text }) : nothing}
          @click=${() => list.apply(index, suggestion.text)}>${suggestion.text || words.leaveOut}</button>`,
      )}
      <button class="letter-checker-link" type="button" @click=${() => list.show(index)}>${words.show}</button>
      ${ignoreChoice(list, finding, index)}
    </div>
  </li>`;
}

/** The ways to ignore a finding. Only one choice of the list is open, and none when it was made. */
function ignoreChoice({ words, ignore }: FindingsList, finding: Finding, index: number): TemplateResult {
  const button = (everywhere: boolean, text: string) =>
    html`<button class="button" type="button" @click=${(event: Event) => {
      if (event.target instanceof Element) event.target.closest('details')?.removeAttribute('open');
      ignore(index, everywhere);
    }}>${text}</button>`;
  return html`<details class="letter-checker-ignore" name="letter-checker-ignore">
    <summary>${words.ignore}</summary>
    <p class="letter-checker-buttons">${button(false, words.ignoreHere)}
      ${canBeElsewhere(finding) ? button(true, words.ignoreEverywhere) : nothing}</p>
  </details>`;
}

/** All findings in the order of the letter, the first of them at first. */
export function findingsList(list: FindingsList): TemplateResult {
  const { words, language, findings, shown, ignored } = list;
  const left = findings.length - shown;
  return html`<section class="letter-checker-found">
    <h2 tabindex="-1">${counted(language, words.count, findings.length)}</h2>
    ${ignoredList(words, language, ignored, list.bringBack)}
    ${
      findings.length > 0
        ? html`<ol class="letter-checker-list">
            ${findings.slice(0, shown).map((finding, index) => item(list, finding, index))}
          </ol>`
        : html`<p class="quiet">${words.nothingFound}</p>`
    }
    ${
      left > 0
        ? html`<button class="button" type="button" @click=${list.more}>${fill(words.more, { n: Math.min(page, left), left })}</button>`
        : nothing
    }
  </section>`;
}
