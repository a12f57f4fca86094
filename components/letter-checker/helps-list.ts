import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '#i18n';
import type { Report } from '#plain-language';
import { type Help, helpsOf } from '#report-words';
import type { CheckerWords } from './checker-words.ts';
import type { Stretch } from './edit.ts';

/** What can be done with a passage that the report speaks of. */
export interface PassageActions {
  /** Goes to it in the letter. */
  reveal(stretch: Stretch): void;
  /** Puts something else in its place. */
  apply(stretch: Stretch, text: string): void;
}

/** The changes that would raise the score most; nothing where none is known. */
export function helpsList(
  words: CheckerWords,
  language: string,
  text: string,
  report: Report,
  { reveal, apply }: PassageActions,
): TemplateResult | typeof nothing {
  const helps = helpsOf(report, text, words.report);
  if (helps.length === 0) return nothing;
  const adds = (gain: number) =>
    fill(words.adds, { gain: gain.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }) });
  const button = ({ ready }: Help) =>
    ready
      ? html`<button class="button" type="button" aria-label=${ready.text ? fill(words.write, { text: ready.text }) : nothing}
          @click=${() => apply(ready, ready.text)}>${ready.text || words.leaveOut}</button>`
      : nothing;
  return html`<details class="letter-checker-more letter-checker-helps">
    <summary>${words.helps}</summary>
    <ol>
      ${helps.map(
        (help) => html`<li>
          <p>${help.sentence} <span class="quiet">${adds(help.gain)}</span></p>
          <p class="letter-checker-buttons">${button(help)}
            <button class="letter-checker-link" type="button" @click=${() => reveal(help)}>${words.show}</button></p>
        </li>`,
      )}
    </ol>
  </details>`;
}
