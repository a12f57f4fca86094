import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { counted, fill, type Language } from '#i18n';
import { type PhraseRows, phraseRows } from './phrase-rows.ts';
import { linesOf, shownText, valueAt } from './style-data.ts';

/** So many phrases are shown at first, and more each time. */
export const pageOf = 50;
/** From so many phrases on they can be searched. */
const manyPhrases = 8;

/** What the list of phrases is made of. */
export interface PhraseList extends Omit<PhraseRows, 'shown'> {
  readonly language: Language;
  /** How many to show. */
  readonly shown: number;
  /** What those that are shown have in them. */
  readonly sought: string;
  find(text: string): void;
  more(): void;
}

/** The phrases of a house style, some at a time. */
export function phraseList(list: PhraseList): TemplateResult {
  const { id, language, words, phrases, shown, sought } = list;
  const found = placesOf(phrases, sought.trim().toLowerCase());
  const left = found.length - shown;
  const count = counted(language, sought.trim() === '' ? words.phraseCount : words.phrasesFound, found.length);
  const isLong = phrases.length >= manyPhrases || sought !== '';
  return html`${
    isLong
      ? html`<div class="house-style-field"><label for="${id}-find-phrase">${words.findPhrase}</label>
        <input class="house-style-box" type="search" id="${id}-find-phrase" .value=${live(sought)}
          @input=${({ target }: Event) => list.find((target as HTMLInputElement).value)}></div>`
      : nothing
  }
    <p class="quiet" role="status">${phrases.length > 0 ? count : ''}</p>
    ${phraseRows({ ...list, shown: found.slice(0, shown) })}
    ${left > 0 ? html`<button class="button" type="button" @click=${() => list.more()}>${fill(words.morePhrases, { n: Math.min(pageOf, left), left })}</button>` : nothing}`;
}

/** The places of the phrases that have something in them. */
function placesOf(phrases: readonly unknown[], sought: string): number[] {
  const places = phrases.map((_, index) => index);
  if (sought === '') return places;
  return places.filter((index) =>
    [
      shownText(valueAt(phrases, [index, 'phrase'])),
      ...linesOf(valueAt(phrases, [index, 'instead'])),
      shownText(valueAt(phrases, [index, 'hint'])),
    ].some((text) => text.toLowerCase().includes(sought)),
  );
}
