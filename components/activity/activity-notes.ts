/** What is said of an activity as a whole: before the second try, and when it is over. */
export interface Notes {
  readonly box: HTMLElement;
  readonly beforeSecondTry: readonly HTMLElement[];
  readonly atTheEnd: readonly HTMLElement[];
}

/** Takes the notes out of their `<details>`, which is for readers without scripts; `null` when there are none. */
export function takeNotes(form: HTMLFormElement): Notes | null {
  const box = form.querySelector<HTMLElement>('.activity-notes');
  if (!box) return null;
  form.querySelector('.activity-whole')?.replaceWith(box);
  return {
    box,
    beforeSecondTry: [...box.querySelectorAll<HTMLElement>('.activity-try-hint')],
    atTheEnd: [...box.querySelectorAll<HTMLElement>('.activity-at-the-end')],
  };
}

/** Shows the notes of one moment and hides the others. */
export function showNotes(notes: Notes | null, moment: 'choosing' | 'wrong' | 'over'): void {
  for (const note of notes?.beforeSecondTry ?? []) note.hidden = moment !== 'wrong';
  for (const note of notes?.atTheEnd ?? []) note.hidden = moment !== 'over';
}
