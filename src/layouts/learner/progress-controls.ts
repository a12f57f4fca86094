import type { Language, Words } from '#i18n';
import { counted } from '#i18n';
import { cleanNickname } from '#learning';
import { type ProgressStore, sayImport, sayTrouble } from '#store';
import { saveFile } from './trouble-note.ts';

/** What the controls of the page work with. */
export interface Controls {
  readonly store: ProgressStore;
  readonly language: Language;
  readonly words: Words['myProgress'];
  readonly progress: Words['progress'];
}

const find = <Found extends HTMLElement>(id: string): Found => {
  const found = document.getElementById(id);
  if (!found) throw new TypeError(`Expected an element with the id ${id}, got none`);
  return found as Found;
};

/** Says something in a status; empties it first, so that the same words are spoken again. */
function say(id: string, message: string): void {
  const status = find(id);
  status.textContent = '';
  setTimeout(() => {
    status.textContent = message;
  });
}

/** Lets the learner choose a nickname. */
export function wireNickname({ store, language, words, progress }: Controls): void {
  const form = find<HTMLFormElement>('nickname-form');
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const input = find<HTMLInputElement>('nickname');
    const nickname = cleanNickname(input.value);
    input.value = nickname;
    const { trouble } = await store.add({ kind: 'nickname-chosen', nickname });
    say('nickname-status', trouble ? sayTrouble(progress, language, trouble) : words.nicknameSaved);
  });
}

/** Lets the learner save a file, add one, and ask the browser to keep all. */
export function wireFile({ store, language, words, progress }: Controls): void {
  find('file-tools').hidden = false;
  find('file-save').addEventListener('click', () => saveFile(store, progress));
  const input = find<HTMLInputElement>('file-open');
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    if (!file) return;
    const result = await store.import(file);
    // The same file can be chosen again.
    input.value = '';
    say('file-status', sayImport(progress, language, result));
  });
  const keep = find('ask-to-keep');
  keep.hidden = false;
  keep.addEventListener('click', async () => {
    say('keep-status', (await store.askToKeep()) ? words.asked : words.refusedToKeep);
  });
}

/** Lets the learner erase all, in two clicks. */
export function wireErase({ store, language, words, progress }: Controls): void {
  const [first, sure] = [find<HTMLButtonElement>('erase-first'), find('erase-sure')];
  first.hidden = false;
  const ask = (open: boolean): void => {
    sure.hidden = !open;
    first.hidden = open;
  };
  first.addEventListener('click', () => {
    find('erase-count').textContent = counted(language, words.eraseSure, store.events.length);
    ask(true);
    // Not on the button that erases: a second press must be meant.
    find('erase-not').focus();
  });
  find('erase-not').addEventListener('click', () => {
    ask(false);
    first.focus();
  });
  find('erase-second').addEventListener('click', async () => {
    const trouble = await store.erase();
    ask(false);
    first.focus();
    say('erase-status', trouble ? sayTrouble(progress, language, trouble) : words.erased);
  });
}
