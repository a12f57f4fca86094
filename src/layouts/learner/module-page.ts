import { html, nothing, render } from 'lit';
import type { Language, Words } from '#i18n';
import { courseMastery, type Progress } from '#learning';
import { KeptNotes } from './kept-notes.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { ModuleRecord } from './module-record.ts';
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

/** Joins the activities of a module page to the progress on this device. */
function start(root: HTMLElement, greeting: HTMLElement): void {
  const data = pageData<Data>(root);
  const { module } = data;
  const notes = new KeptNotes(data);
  let greeted = false;
  let courseIsMastered = false;

  const show = (progress: Progress): void => {
    root.hidden = false;
    const openTrouble =
      record.store && record.answered === null ? troubleNote(record.store, data.progress, data.language) : nothing;
    if (!greeted) render(html`${openTrouble}${welcome(data, progress)}`, greeting);
    // Once somebody works here, they know where they are.
    greeted ||= record.answered !== null;
    render(moduleView(data, progress, courseIsMastered), root);
    notes.show(record, progress);
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
  const pad = document.querySelector<HTMLElement>('#module-notes');
  if (!pad) return;
  const { language, sections, comfort, progress } = data;
  // The answers come first, and the notes after them.
  void record.opening.then(async (store) => {
    const { wireNotes } = await import('./module-notes.ts');
    wireNotes(pad, { store, module: module.id, sections, language, words: comfort, progress });
  });
}

const root = document.querySelector<HTMLElement>('#module-progress-panel');
const greeting = document.querySelector<HTMLElement>('#module-greeting');
if (root && greeting) start(root, greeting);
