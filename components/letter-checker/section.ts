import { html, nothing, type TemplateResult } from 'lit';

/** The sections below the verdict. */
export type SectionName = 'ease' | 'must' | 'facts' | 'tone' | 'found' | 'limits';

/** What is open below the verdict: sections by name, and what is folded in them by names of their own. */
export interface Sections {
  isOpen(name: string): boolean;
  toggle(name: string, open: boolean): void;
}

/** Keeps what the reader opened, and draws nothing for what is closed: long lists cost nothing until they are wanted. */
function folded(
  sections: Sections,
  name: string,
  className: string,
  summary: TemplateResult | string,
  body: () => TemplateResult,
): TemplateResult {
  const open = sections.isOpen(name);
  return html`<details class=${className} ?open=${open} @toggle=${(event: Event) => {
    if (event.target instanceof HTMLDetailsElement) sections.toggle(name, event.target.open);
  }}><summary>${summary}</summary>${open ? body() : nothing}</details>`;
}

/** A section: its heading and its result in one row that opens it. */
export const section = (
  sections: Sections,
  name: SectionName,
  title: string,
  figure: TemplateResult | string,
  body: () => TemplateResult,
): TemplateResult =>
  folded(
    sections,
    name,
    `letter-checker-section letter-checker-${name}`,
    html`<h2>${title}</h2> <span class="letter-checker-figure">${figure}</span>`,
    () => html`<div class="letter-checker-body">${body()}</div>`,
  );

/** More within a section. */
export const more = (sections: Sections, name: string, summary: string, body: () => TemplateResult): TemplateResult =>
  folded(sections, name, 'letter-checker-more', summary, body);
