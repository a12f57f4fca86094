import { html, nothing, render } from 'lit';
import type { Language, Words } from '#i18n';
import { activityStatus, type Progress } from '#learning';
import type { ModuleRecord, Placed } from './module-record.ts';
import { troubleNote } from './trouble-note.ts';

/** What the notes need to know. */
export interface NoteWords {
  readonly language: Language;
  readonly words: Words['moduleProgress'];
  readonly progress: Words['progress'];
}

/** A place for a message after an activity. */
function placeAfter(element: Element): HTMLElement {
  const place = document.createElement('div');
  place.className = 'activity-kept';
  place.role = 'status';
  element.after(place);
  return place;
}

/** Says after each activity of a page what became of its last answer. */
export class KeptNotes {
  readonly #data: NoteWords;
  readonly #places = new Map<Placed, HTMLElement>();

  constructor(data: NoteWords) {
    this.#data = data;
  }

  /** Brings the notes up to date. */
  show(record: ModuleRecord, progress: Progress): void {
    for (const placed of record.placed) {
      const place = this.#places.get(placed) ?? placeAfter(placed.element);
      this.#places.set(placed, place);
      render(this.#note(record, progress, placed), place);
    }
  }

  #note({ store, saved, answered, isElsewhere }: ModuleRecord, progress: Progress, placed: Placed) {
    const { words, language } = this.#data;
    if (store?.trouble && saved !== placed.element && placed.element === answered) {
      return troubleNote(store, this.#data.progress, language);
    }
    if (saved === placed.element) return html`<p class="quiet"><span aria-hidden="true">✓</span> ${words.saved}</p>`;
    if (activityStatus(progress, placed.activity) === 'changed') return html`<p class="note">${words.edited}</p>`;
    return isElsewhere(progress, placed) ? html`<p class="quiet">${words.otherLanguage}</p>` : nothing;
  }
}
