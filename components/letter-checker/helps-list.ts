import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '#i18n';
import { type Help, helpsOf } from '#report-words';
import type { Panel } from './panel.ts';

/** The changes that would raise the score most; nothing where none is known. */
export function helpsList({ words, language, checked, report, passages }: Panel): TemplateResult | typeof nothing {
  const helps = helpsOf(report, checked, words.report);
  if (helps.length === 0) return nothing;
  const adds = (gain: number) =>
    fill(words.adds, { gain: gain.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }) });
  const button = ({ ready }: Help) =>
    ready
      ? html`<button class="button" type="button" aria-label=${ready.text ? fill(words.write, { text: ready.text }) : nothing}
          @click=${() => passages.apply(ready, ready.text)}>${ready.text || words.leaveOut}</button>`
      : nothing;
  return html`<div class="letter-checker-helps">
    <h3 tabindex="-1">${words.helps}</h3>
    <ol>
      ${helps.map(
        (help) => html`<li>
          <p>${help.sentence} <span class="quiet">${adds(help.gain)}</span></p>
          <p class="letter-checker-buttons">${button(help)}
            <button class="letter-checker-link" type="button" @click=${() => passages.reveal(help)}>${words.show}</button></p>
        </li>`,
      )}
    </ol>
  </div>`;
}
