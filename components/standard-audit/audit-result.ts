import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Words } from '#i18n';
import { type AuditAnswer, firstSteps, type ProfileLine, profileOf, strengths } from './profile.ts';

const bar = (share: number) => svg`
  <svg class="standard-audit-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
    <rect class="standard-audit-track" width="100" height="12"></rect>
    <rect class="standard-audit-share" width=${share} height="12"></rect>
  </svg>`;

const table = (words: Words['audit'], caption: string, lines: readonly ProfileLine[]): TemplateResult => html`
  <table class="standard-audit-profile">
    <caption>${caption}</caption>
    <tbody>
      ${lines.map(
        ({ name, share }) => html`<tr>
          <th scope="row">${words[name]}</th>
          <td>${share === null ? nothing : bar(share)}</td>
          <td>${share === null ? words.nothingYet : `${share} %`}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;

const list = (label: string, lines: readonly (string | undefined)[]): TemplateResult | typeof nothing =>
  lines.length === 0
    ? nothing
    : html`<p class="standard-audit-label">${label}</p>
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`;

/** What follows from the answers: the profile, what is strong, and where to begin. */
export function auditResult(words: Words['audit'], answers: readonly AuditAnswer[]): TemplateResult | typeof nothing {
  if (answers.every((answer) => answer === '-')) return nothing;
  const profile = profileOf(answers);
  return html`
    ${table(words, words.byStandard, profile.standards)} ${table(words, words.byValue, profile.values)}
    ${list(
      words.strong,
      strengths(answers).map((index) => words.questions[index]?.strength),
    )}
    ${list(
      words.begin,
      firstSteps(answers).map((index) => words.questions[index]?.step),
    )}
  `;
}
