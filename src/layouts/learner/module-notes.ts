import { fill, type Language, type Words } from '#i18n';
import { moduleOf } from '#learning';
import { type ProgressStore, sayTrouble } from '#store';
import type { Section } from './module-sections.ts';

/** What the notes of a module work with. */
export interface Notes {
  readonly store: ProgressStore;
  readonly module: string;
  readonly sections: readonly Section[];
  readonly language: Language;
  readonly words: Words['comfort'];
  readonly progress: Words['progress'];
}

/** Typing has stopped when no key came for so long. */
const pauseMs = 1500;
/** The most characters of a note. */
const longest = 10_000;

/** Keeps what is written into a box as the note on a place, and shows what another tab has written there. */
function keepNote(
  box: HTMLTextAreaElement,
  status: Element,
  place: string,
  { store, words, progress, language }: Notes,
): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const kept = (): string => store.progress.notes.get(place) ?? '';
  const save = async (): Promise<void> => {
    clearTimeout(pause);
    const text = box.value.trim();
    if (text === kept()) return;
    status.textContent = '';
    const { trouble } = await store.add({ kind: 'noted', place, text });
    status.textContent = trouble ? sayTrouble(progress, language, trouble) : words.noteSaved;
  };
  const show = (): void => {
    // What is being written is not replaced by what another tab knows.
    if (document.activeElement !== box) box.value = kept();
  };
  show();
  store.subscribe(show);
  box.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void save(), pauseMs);
  });
  box.addEventListener('change', () => void save());
  addEventListener('pagehide', () => void save());
}

/** A copy of a note for paper, where a box would cut it off. */
function printed(before: Element): (text: string) => void {
  const copy = document.createElement('p');
  copy.className = 'note-printed';
  before.before(copy);
  return (text) => {
    copy.textContent = text;
  };
}

/** Lets the learner write a note on one section, beside its heading. */
function wireSection(details: HTMLDetailsElement, section: Section, notes: Notes): void {
  const { store, module } = notes;
  const place = `${module}/${section.id}`;
  const box = document.createElement('textarea');
  box.rows = 4;
  box.maxLength = longest;
  box.setAttribute('aria-labelledby', `${section.slug}-note ${section.slug}`);
  box.setAttribute('aria-describedby', 'notes-hint');
  const status = document.createElement('p');
  status.className = 'quiet';
  status.role = 'status';
  details.querySelector('p')?.replaceWith(box, status);
  const print = printed(details);
  const show = (): void => {
    const note = store.progress.notes.get(place) ?? '';
    details.toggleAttribute('data-noted', note !== '');
    print(note);
  };
  keepNote(box, status, place, notes);
  show();
  // A note that is there is read beside its section.
  details.open = box.value !== '';
  details.addEventListener('toggle', () => details.open && box.value === '' && box.focus());
  store.subscribe(show);
}

/** Notes on sections that the author has taken away, so that none of them is lost. */
function lostNotes({ store, module, sections }: Notes): string[] {
  const known = new Set([module, ...sections.map(({ id }) => `${module}/${id}`)]);
  return [...store.progress.notes]
    .filter(([place]) => moduleOf(place) === module && !known.has(place))
    .map(([, note]) => note);
}

/** Lets the learner keep notes in the margin: on the module, and on each of its sections. */
export function wireNotes(root: HTMLElement, notes: Notes): void {
  const { store, module, sections, words } = notes;
  const box = root.querySelector('textarea');
  const status = root.querySelector('[role="status"]');
  const greeting = document.querySelector('#module-greeting');
  if (!box || !status || !greeting) return;
  root.hidden = false;
  keepNote(box, status, module, notes);
  for (const section of sections) {
    const details = document.querySelector<HTMLDetailsElement>(`[data-note-on="${CSS.escape(section.slug)}"]`);
    if (details) wireSection(details, section, notes);
  }
  const print = printed(greeting);
  const lost = document.createElement('p');
  lost.className = 'quiet note-lost';
  root.append(lost);
  const button = document.querySelector<HTMLElement>('[data-print="notes"]');
  const show = (): void => {
    const others = lostNotes(notes);
    const own = store.progress.notes.get(module) ?? '';
    print([own, ...others].filter(Boolean).join('\n\n'));
    lost.hidden = others.length === 0;
    lost.textContent = fill(words.noteLost, { notes: others.join('\n\n') });
    if (button) button.hidden = ![...store.progress.notes.keys()].some((place) => moduleOf(place) === module);
  };
  show();
  store.subscribe(show);
}
