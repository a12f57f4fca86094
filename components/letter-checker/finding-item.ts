import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '#i18n';
import type { Finding } from '#plain-language';
import { quoted } from '#report-words';
import { canBeElsewhere } from './ignored-findings.ts';
import type { Panel } from './panel.ts';
import { ruleLink, ruleNote } from './rule-note.ts';
import { more } from './section.ts';
import { type Sign, sign } from './signs.ts';

/** The sign of each severity. */
export const findingSigns: Readonly<Record<Finding['severity'], Sign>> = {
  error: 'stop',
  warning: 'warning',
  info: 'hint',
};

/** A finding with its place in the list of all. */
export interface Numbered {
  readonly finding: Finding;
  readonly index: number;
}

/** Findings, each with what to do about it. */
export const findingItems = (panel: Panel, findings: readonly Numbered[]): TemplateResult =>
  html`<ol class="letter-checker-list">${findings.map((one) => item(panel, one))}</ol>`;

function item(panel: Panel, { finding, index }: Numbered): TemplateResult {
  const { words, report, text, current, actions } = panel;
  const { rule, severity, message, suggestions } = finding;
  const { language } = report;
  return html`<li class="letter-checker-finding letter-checker-${findingSigns[severity]}" data-index=${index}
    aria-current=${index === current ? 'true' : nothing}>
    <p class="letter-checker-severity">${sign(findingSigns[severity])} ${words.severity[severity]}</p>
    <blockquote lang=${language}>${quoted(text, finding)}</blockquote>
    <p><span lang=${language}>${message}</span> ${ruleLink(panel, rule)}</p>
    ${reason(panel, finding)}
    <div class="letter-checker-buttons">
      ${suggestions.map(
        (suggestion) => html`<button class="button" type="button"
          aria-label=${suggestion.text ? fill(words.write, { text: suggestion.text }) : nothing}
          @click=${() => actions.apply(index, suggestion.text)}>${suggestion.text || words.leaveOut}</button>`,
      )}
      <button class="letter-checker-link" type="button" @click=${() => actions.show(index)}>${words.show}</button>
      ${ignoreChoice(panel, finding, index)}
    </div>
  </li>`;
}

/** Why it matters, with an example. */
function reason({ words, report, notes, sections }: Panel, { rule, start }: Finding): TemplateResult | typeof nothing {
  const note = report.language === 'other' ? undefined : notes?.[report.language][rule];
  return note
    ? more(sections, `why-${rule}-${start}`, words.reason, () => html`${ruleNote(words, note, report.language)}`)
    : nothing;
}

/** The ways to ignore a finding. Only one choice of the list is open, and none when it was made. */
function ignoreChoice({ words, actions }: Panel, finding: Finding, index: number): TemplateResult {
  const button = (everywhere: boolean, text: string) =>
    html`<button class="button" type="button" @click=${(event: Event) => {
      if (event.target instanceof Element) event.target.closest('details')?.removeAttribute('open');
      actions.ignore(index, everywhere);
    }}>${text}</button>`;
  return html`<details class="letter-checker-ignore" name="letter-checker-ignore">
    <summary>${words.ignore}</summary>
    <p class="letter-checker-buttons">${button(false, words.ignoreHere)}
      ${canBeElsewhere(finding) ? button(true, words.ignoreEverywhere) : nothing}</p>
  </details>`;
}
