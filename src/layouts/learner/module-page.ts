import { html, nothing, render } from 'lit';
import type { Language, Words } from '#i18n';
import { activityStatus, courseMastery, type Progress } from '#learning';
import { loadCatalogue } from './load-catalogue.ts';
import { wireNotes } from './module-notes.ts';
import { ModuleRecord, type Placed } from './module-record.ts';
import type { Section } from './module-sections.ts';
import { type ModulePage, moduleView, welcome } from './module-view.ts';
import { pageData } from './page-data.ts';
import { troubleNote } from './trouble-note.ts';

/** What the build writes for a module page. */
interface Data extends ModulePage {
  readonly language: Language;
  readonly catalogue: string;
  readonly progress: Words['progress'];
  readonly comfort: Words['comfort'];
  readonly sections: readonly Section[];
}

/** A place for a message after an activity. */
function placeAfter(element: Element): HTMLElement {
  const place = document.createElement('div');
  place.className = 'activity-kept';
  place.role = 'status';
  element.after(place);
  return place;
}

/** Joins the activities of a module page to the progress on this device. */
function start(root: HTMLElement, greeting: HTMLElement): void {
  const data = pageData<Data>(root);
  const { module, words } = data;
  const places = new Map<Placed, HTMLElement>();
  let greeted = false;
  let courseIsMastered = false;

  const note = (progress: Progress, placed: Placed) => {
    const { store, saved } = record;
    if (store?.trouble && saved !== placed.element && placed === lastAnswered()) {
      return troubleNote(store, data.progress, data.language);
    }
    if (saved === placed.element) return html`<p class="quiet"><span aria-hidden="true">✓</span> ${words.saved}</p>`;
    if (activityStatus(progress, placed.activity) === 'changed') return html`<p class="note">${words.edited}</p>`;
    return record.isElsewhere(progress, placed) ? html`<p class="quiet">${words.otherLanguage}</p>` : nothing;
  };
  const lastAnswered = (): Placed | undefined => record.placed.find(({ element }) => element === record.answered);

  const show = (progress: Progress): void => {
    root.hidden = false;
    const openTrouble =
      record.store && !lastAnswered() ? troubleNote(record.store, data.progress, data.language) : nothing;
    if (!greeted) render(html`${openTrouble}${welcome(data, progress)}`, greeting);
    // Once somebody works here, they know where they are.
    greeted ||= record.answered !== null;
    render(moduleView(data, progress, courseIsMastered), root);
    for (const placed of record.placed) {
      const place = places.get(placed) ?? placeAfter(placed.element);
      places.set(placed, place);
      render(note(progress, placed), place);
    }
    if (!courseIsMastered && progress.mastered.has(module.id)) void askForCourse(progress);
  };

  const askForCourse = async (progress: Progress): Promise<void> => {
    const catalogue = await loadCatalogue(data.catalogue).catch(() => null);
    const course = catalogue?.courses.find(({ modules }) => modules.some(({ id }) => id === module.id));
    if (!course || courseMastery(progress, course).status !== 'mastered') return;
    courseIsMastered = true;
    show(progress);
  };

  const record = new ModuleRecord(document.body, module, show);
  const notes = document.querySelector<HTMLElement>('#module-notes');
  if (!notes) return;
  const { language, sections, comfort, progress } = data;
  void record.opening.then((store) =>
    wireNotes(notes, { store, module: module.id, sections, language, words: comfort, progress }),
  );
}

const root = document.querySelector<HTMLElement>('#module-progress-panel');
const greeting = document.querySelector<HTMLElement>('#module-greeting');
if (root && greeting) start(root, greeting);
