import type { CheckSettings } from '#checking/letters';
import type { Stretch } from './edit.ts';

/** The desk around an element: on pages of the site, or within the element that a foreign page has. */
export const deskSelector = 'letter-checker, okno-letter-desk';

/** An element within the desk offers a text in place of the letter. */
export class LetterOffered extends Event {
  readonly text: string;
  /** What is said when it is there. */
  readonly said: string;

  constructor(text: string, said: string) {
    super('letter-offered', { bubbles: true });
    this.text = text;
    this.said = said;
  }
}

/** An element within the desk wants a passage of the letter, as it stands now, to be shown. */
export class PassageWanted extends Event {
  readonly passage: Stretch;

  constructor({ start, end }: Stretch) {
    super('passage-wanted', { bubbles: true });
    this.passage = { start, end };
  }
}

/** An element within the desk wants to check as the desk does; whoever hears it puts the answer in. */
class SettingsWanted extends Event {
  settings: Promise<CheckSettings> = Promise.resolve({});

  constructor() {
    super('settings-wanted', { bubbles: true });
  }
}

/** What a desk does for the elements within it. */
interface Host {
  take(text: string, said: string): void;
  reveal(passage: Stretch): void;
  /** How the letter is checked: language, type, house style, and what is ignored in it. */
  settings(): Promise<CheckSettings>;
  /** An element keeps a text of the reader's, or no more. */
  kept(): void;
}

/** Hears what elements within the desk ask for. */
export function hearGuests(desk: HTMLElement, host: Host): void {
  desk.addEventListener('letter-offered', (event) => {
    if (event instanceof LetterOffered) host.take(event.text, event.said);
  });
  desk.addEventListener('passage-wanted', (event) => {
    if (event instanceof PassageWanted) host.reveal(event.passage);
  });
  desk.addEventListener('settings-wanted', (event) => {
    if (event instanceof SettingsWanted) event.settings = host.settings();
  });
  desk.addEventListener('text-kept', () => host.kept());
}

/** What an element within a desk hears of the letter. */
interface Guest {
  /** The letter was changed, by the reader or for them. */
  changed(text: string): void;
  /** Nothing of the letter may be kept. */
  forgotten(): void;
  /** The letter was checked anew: it has changed, or how it is checked. */
  checked?(): void;
}

/** The desk, as an element within it sees it. */
export interface Visit {
  /** The desk itself. */
  readonly desk: Element;
  /** The box that the letter is written in. */
  readonly area: HTMLTextAreaElement;
  /** How the letter is checked now. */
  settings(): Promise<CheckSettings>;
  /** Ends it. */
  leave(): void;
}

/**
 * Lets an element within a desk follow the letter.
 *
 * @throws {TypeError} When the element stands in no desk.
 */
export function visit(guest: HTMLElement, { changed, forgotten, checked = () => {} }: Guest): Visit {
  const desk = guest.closest(deskSelector);
  const area = desk?.querySelector<HTMLTextAreaElement>('.letter-checker-text');
  if (!desk || !area) throw new TypeError(`${guest.localName}: Expected a letter-checker around it, got none`);
  const typed = (): void => changed(area.value);
  area.addEventListener('input', typed);
  desk.addEventListener('letter-forgotten', forgotten);
  desk.addEventListener('letter-checked', checked);
  return {
    desk,
    area,
    settings() {
      const wanted = new SettingsWanted();
      guest.dispatchEvent(wanted);
      return wanted.settings;
    },
    leave() {
      area.removeEventListener('input', typed);
      desk.removeEventListener('letter-forgotten', forgotten);
      desk.removeEventListener('letter-checked', checked);
    },
  };
}

/** Tells all elements within a desk that nothing of the letter may be kept. */
export const tellForgotten = (desk: HTMLElement): boolean => desk.dispatchEvent(new Event('letter-forgotten'));

/** Marks an element within a desk as one that keeps a text of the reader's, or no more. */
export function keeps(guest: HTMLElement, text: string): void {
  guest.toggleAttribute('data-keeps', text !== '');
  guest.dispatchEvent(new Event('text-kept', { bubbles: true }));
}

/** Whether an element within a desk keeps a text of the reader's. */
export const isKept = (desk: HTMLElement): boolean => desk.querySelector('[data-keeps]') !== null;
