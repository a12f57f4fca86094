import type { Language, Words } from '#i18n';
import { progressOf } from '#learning';
import { type ProgressStore, sayTrouble } from '#store';

/** What the notes of a module work with. */
export interface Notes {
  readonly store: ProgressStore;
  readonly module: string;
  readonly language: Language;
  readonly words: Words['comfort'];
  readonly progress: Words['progress'];
}

/** Typing has stopped when no key came for so long. */
const pauseMs = 1500;

/** Lets the learner keep notes on a module, in its margin. */
export function wireNotes(root: HTMLElement, { store, module, language, words, progress }: Notes): void {
  const box = root.querySelector('textarea');
  const status = root.querySelector('[role="status"]');
  if (!box || !status) return;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const kept = (): string => progressOf(store.events).notes.get(module) ?? '';

  const save = async (): Promise<void> => {
    clearTimeout(pause);
    const text = box.value.trim();
    if (text === kept()) return;
    status.textContent = '';
    const { trouble } = await store.add({ kind: 'noted', place: module, text });
    status.textContent = trouble ? sayTrouble(progress, language, trouble) : words.noteSaved;
  };
  const show = (): void => {
    // What is being written is not replaced by what another tab knows.
    if (document.activeElement !== box) box.value = kept();
  };
  root.hidden = false;
  show();
  store.subscribe(show);
  box.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => void save(), pauseMs);
  });
  box.addEventListener('change', () => void save());
  addEventListener('pagehide', () => void save());
}
