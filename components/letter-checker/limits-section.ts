import { html, nothing, type TemplateResult } from 'lit';
import { limitsOf } from '#report-words';
import type { Panel } from './panel.ts';
import { section } from './section.ts';

/** What the checker could not judge in this text, and what it never can. */
export function limitsSection({ words, language, report, marked, sections }: Panel): TemplateResult {
  const { here: own, always } = limitsOf(report, words, language);
  const here = [...own, ...(marked ? [] : [words.tooLong])];
  return section(
    sections,
    'limits',
    words.limits,
    here.length > 0 ? `+${here.length}` : '',
    () => html`${here.length > 0 ? html`<ul class="letter-checker-here">${here.map((one) => html`<li>${one}</li>`)}</ul>` : nothing}
      <ul>${always.map((one) => html`<li>${one}</li>`)}</ul>`,
  );
}
