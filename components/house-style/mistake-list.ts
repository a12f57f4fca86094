import { html, nothing, type TemplateResult } from 'lit';
import type { HouseMistake } from '#house/mistakes';
import { counted, type Language } from '#i18n';
import type { HouseWords } from './house-words.ts';
import { labelOf, mendOf } from './mistake-words.ts';

/** So many mistakes are listed. */
const most = 50;

/** What can be done about a mistake. */
export interface MistakeActions {
  /** Whether the form shows the field. */
  isShown(mistake: HouseMistake): boolean;
  goTo(mistake: HouseMistake): void;
  remove(mistake: HouseMistake): void;
  saveAnyway(): void;
}

/** All that is wrong with the house style, with a way to mend each. */
export function mistakeList(
  language: Language,
  words: HouseWords,
  mistakes: readonly HouseMistake[],
  actions: MistakeActions,
): TemplateResult | typeof nothing {
  if (mistakes.length === 0) return nothing;
  return html`<h2 tabindex="-1">${counted(language, words.mistakes, mistakes.length)}</h2>
    <p>${words.mistakesWhy}</p>
    <ol>${mistakes.slice(0, most).map((mistake) => item(words, mistake, actions))}</ol>
    <button class="button" type="button" @click=${() => actions.saveAnyway()}>${words.saveAnyway}</button>`;
}

function item(words: HouseWords, mistake: HouseMistake, actions: MistakeActions): TemplateResult {
  const label = labelOf(words, mistake.path);
  return html`<li>
    <p><b>${label}</b><br>${mendOf(words, mistake)}</p>
    <p class="house-style-row">
      ${actions.isShown(mistake) ? html`<button class="button" type="button" @click=${() => actions.goTo(mistake)}>${words.goTo}<span class="letter-checker-spoken">: ${label}</span></button>` : nothing}
      <button class="button" type="button" @click=${() => actions.remove(mistake)}>${words.remove}<span class="letter-checker-spoken">: ${label}</span></button>
    </p>
  </li>`;
}
