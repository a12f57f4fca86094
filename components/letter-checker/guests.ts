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

/** What a desk does for the elements within it. */
interface Host {
  take(text: string, said: string): void;
  reveal(passage: Stretch): void;
}

/** Hears what elements within the desk ask for. */
export function hearGuests(desk: HTMLElement, host: Host): void {
  desk.addEventListener('letter-offered', (event) => {
    if (event instanceof LetterOffered) host.take(event.text, event.said);
  });
  desk.addEventListener('passage-wanted', (event) => {
    if (event instanceof PassageWanted) host.reveal(event.passage);
  });
}

/** What an element within a desk hears of the letter. */
interface Guest {
  /** The letter was changed, by the reader or for them. */
  changed(text: string): void;
  /** Nothing of the letter may be kept. */
  forgotten(): void;
}

/**
 * Lets an element within a desk follow the letter.
 *
 * @returns The box that the letter is written in, and what ends it.
 * @throws {TypeError} When the element stands in no desk.
 */
export function visit(guest: HTMLElement, { changed, forgotten }: Guest): { area: HTMLTextAreaElement; leave(): void } {
  const desk = guest.closest(deskSelector);
  const area = desk?.querySelector<HTMLTextAreaElement>('.letter-checker-text');
  if (!desk || !area) throw new TypeError(`${guest.localName}: Expected a letter-checker around it, got none`);
  const typed = (): void => changed(area.value);
  area.addEventListener('input', typed);
  desk.addEventListener('letter-forgotten', forgotten);
  return {
    area,
    leave() {
      area.removeEventListener('input', typed);
      desk.removeEventListener('letter-forgotten', forgotten);
    },
  };
}

/** Tells all elements within a desk that nothing of the letter may be kept. */
export const tellForgotten = (desk: HTMLElement): boolean => desk.dispatchEvent(new Event('letter-forgotten'));

/** Marks an element within a desk as one that keeps a text of the reader's, or no more. */
export const keeps = (guest: HTMLElement, text: string): boolean => guest.toggleAttribute('data-keeps', text !== '');

/** Whether an element within a desk keeps a text of the reader's. */
export const isKept = (desk: HTMLElement): boolean => desk.querySelector('[data-keeps]') !== null;
