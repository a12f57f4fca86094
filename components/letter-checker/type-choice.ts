import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '#i18n';
import type { LetterType } from '#plain-language';
import type { Panel } from './panel.ts';

/** What the letter is taken for, with a choice; nothing where the text is no letter. */
export function typeChoice({ words, report, type, choose }: Panel): TemplateResult | typeof nothing {
  const { language, shape, type: said } = report;
  if (!type && (language === 'other' || (shape !== 'letter' && shape !== 'passage'))) return nothing;
  const share = Math.round(said.confidence * 100);
  const label = type ? words.type : fill(share > 0 ? words.guess : words.guessUnsure, { share });
  return html`<label class="letter-checker-type"><span>${label}</span>
    <select class="button letter-checker-select" autocomplete="off" .value=${type ?? ''} @change=${(event: Event) => {
      if (event.target instanceof HTMLSelectElement) choose((event.target.value || null) as LetterType | null);
    }}>
      <option value="">${type ? words.auto : words.types[said.id]}</option>
      ${Object.entries(words.types).map(([id, name]) => html`<option value=${id} ?selected=${id === type}>${name}</option>`)}
    </select></label>`;
}
