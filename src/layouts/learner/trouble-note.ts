import { html, nothing, type TemplateResult } from 'lit';
import type { Language, Words } from '#i18n';
import { localDay } from '#learning';
import { type ProgressStore, sayTrouble } from '#store';
import { download } from './download.ts';

/** Saves the whole progress as a file, named by the day. */
export const saveFile = (store: ProgressStore, words: Words['progress']): void =>
  download(`${words.fileName}-${localDay(new Date())}.json`, store.file());

/** What stands in the way of saving, in one sentence, with the way on; nothing when all is well. */
export function troubleNote(
  store: ProgressStore,
  words: Words['progress'],
  language: Language,
): TemplateResult | typeof nothing {
  if (!store.trouble) return nothing;
  return html`<div class="note learner-trouble">
    <p>${sayTrouble(words, language, store.trouble)}</p>
    <p>
      <button class="button" type="button" @click=${() => saveFile(store, words)}>${words.saveFile}</button>
    </p>
  </div>`;
}
