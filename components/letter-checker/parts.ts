import type { Language } from '#plain-language';
import { type Command, commandOf } from './commands.ts';

/** What the element finds in the page's HTML. */
export interface Parts {
  readonly sheet: HTMLElement;
  readonly mirror: HTMLElement;
  readonly area: HTMLTextAreaElement;
  readonly select: HTMLSelectElement;
  readonly status: HTMLElement;
  readonly views: HTMLElement;
  readonly annotated: HTMLElement;
  readonly foot: HTMLElement;
  readonly requests: HTMLElement;
  readonly house: HTMLElement;
  readonly erase: HTMLElement;
  readonly idleDialog: HTMLDialogElement;
  readonly files: HTMLElement;
}

/**
 * Finds the parts in the HTML that the page came with.
 *
 * @throws {TypeError} When one is missing.
 */
export function partsOf(root: HTMLElement): Parts {
  const find = <Part extends HTMLElement = HTMLElement>(name: string): Part => {
    const part = root.querySelector<Part>(`.letter-checker-${name}`);
    if (!part) throw new TypeError(`letter-checker “${root.id}”: Expected an element “${name}” inside, got none`);
    return part;
  };
  return {
    sheet: find('sheet'),
    mirror: find('mirror'),
    area: find('text'),
    select: find('select'),
    status: find('status'),
    views: find('views'),
    annotated: find('annotated'),
    foot: find('foot'),
    requests: find('requests'),
    house: find('house'),
    erase: find('erase'),
    idleDialog: find('idle'),
    files: find('import'),
  };
}

/** The language that the reader chose for the letter, if any. */
export const chosenLanguage = ({ select: { value } }: Parts): { readonly language?: Language } =>
  value === 'en' || value === 'ru' ? { language: value } : {};

/** Passes on what the reader does: types, chooses a language, presses a key or a button that is a command. */
export function listen(
  root: HTMLElement,
  { area, select }: Parts,
  told: { typed(atOnce: boolean): void; chosen(): void; command(command: Command): boolean },
): void {
  // Nobody rests after a paste to go on with it.
  area.addEventListener('input', (event) =>
    told.typed(event instanceof InputEvent && event.inputType === 'insertFromPaste'),
  );
  select.addEventListener('change', () => told.chosen());
  root.addEventListener('keydown', (event) => {
    const command = commandOf(event, area);
    if (command && told.command(command)) event.preventDefault();
  });
  root.addEventListener('click', ({ target }) => {
    const does = target instanceof Element && target.closest<HTMLElement>('[data-does]')?.dataset['does'];
    if (does) told.command(does as Command);
  });
}
