import { html, nothing, type TemplateResult } from 'lit';
import { type Sign, sign } from '../letter-checker/signs.ts';

/** A list under a heading that counts it, with a sentence on what to do; nothing for an empty list. */
export const group = (
  name: Sign,
  title: string,
  why: string,
  items: readonly TemplateResult[],
): TemplateResult | typeof nothing =>
  items.length === 0
    ? nothing
    : html`<section class="letter-compare-group"><h3>${sign(name)} ${title}: ${items.length}</h3>
        ${why ? html`<p class="quiet">${why}</p>` : nothing}<ul>${items}</ul></section>`;
