import { html, nothing, type TemplateResult } from 'lit';
import { counted, type Language } from '#i18n';
import type { GapLeft } from './gaps-left.ts';
import type { TemplateWords } from './template-words.ts';

/** What the bar of gaps shows, and what its buttons do. */
export interface GapBar {
  readonly language: Language;
  readonly words: TemplateWords;
  readonly gaps: readonly GapLeft[];
  /** Whether a text of the reader's own can come back. */
  readonly canBringBack: boolean;
  next(): void;
  /** Goes to a gap; when it has several places, to the next of them. */
  show(gap: GapLeft): void;
  bringBack(): void;
  close(): void;
}

function list({ language, words, gaps, show }: GapBar): TemplateResult {
  const item = (gap: GapLeft): TemplateResult => {
    const { length } = gap.places;
    const places = length > 1 ? html` <span class="quiet">${counted(language, words.places, length)}</span>` : nothing;
    return html`<li><button class="button" type="button" @click=${() => show(gap)}>${gap.name.slice(1, -1)}${places}</button></li>`;
  };
  return html`<details class="letter-checker-more"><summary>${words.all}</summary>
    <p class="quiet">${words.how}</p><ul>${gaps.map(item)}</ul></details>`;
}

/** How many gaps of the template are left, and the way to each. */
export function gapBar(bar: GapBar): TemplateResult {
  const { language, words, gaps, canBringBack } = bar;
  const left = gaps.reduce((sum, { places }) => sum + places.length, 0);
  return html`<section class="letter-templates-bar card" aria-label=${words.all}>
    <div class="letter-templates-row">
      <p class="letter-templates-left">${left > 0 ? counted(language, words.left, left) : words.done}</p>
      ${left > 0 ? html`<button class="button" type="button" @click=${bar.next}>${words.next}</button>` : nothing}
      <button class="button letter-templates-close" type="button" @click=${bar.close}>
        <span class="letter-checker-spoken">${words.close}</span><span aria-hidden="true">×</span>
      </button>
    </div>
    ${left > 0 ? list(bar) : nothing}
    ${
      canBringBack
        ? html`<p class="letter-templates-row quiet"><span>${words.replaced}</span>
            <button class="letter-checker-link" type="button" @click=${bar.bringBack}>${words.back}</button></p>`
        : nothing
    }
  </section>`;
}
