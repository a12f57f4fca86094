import { html, svg, type TemplateResult } from 'lit';

/** A sign that shape tells from the others; the word beside it says the same. */
export type Sign = 'stop' | 'warning' | 'hint' | 'good' | 'none';

const shapes: Readonly<Record<Sign, TemplateResult>> = {
  stop: svg`<path class="letter-checker-fill" d="M7 1h8l6 6v8l-6 6H7l-6-6V7z"/><path class="letter-checker-stroke" d="M11 5.5v6.5M11 15v2"/>`,
  warning: svg`<path class="letter-checker-fill" d="M11 1.5 21.5 20.5H.5z"/><path class="letter-checker-stroke" d="M11 8v5.5M11 16v2"/>`,
  hint: svg`<circle class="letter-checker-fill" cx="11" cy="11" r="10"/><path class="letter-checker-stroke" d="M11 5v2M11 9.5V17"/>`,
  good: svg`<circle class="letter-checker-fill" cx="11" cy="11" r="10"/><path class="letter-checker-stroke" d="m6 11.5 3.5 3.5L16 7.5"/>`,
  none: svg`<circle class="letter-checker-open" cx="11" cy="11" r="9"/>`,
};

/** Draws a sign; it is silent. */
export const sign = (name: Sign): TemplateResult =>
  html`<svg class="letter-checker-sign letter-checker-${name}" viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">${shapes[name]}</svg>`;
