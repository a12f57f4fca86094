import type { Sure } from './activity-answered.ts';

const choices = (form: HTMLFormElement): readonly HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>('.activity-sure input'),
];

/** What the learner says; `null` when nothing, or when the activity does not ask. */
export const readSure = (form: HTMLFormElement): Sure =>
  (Number(choices(form).find(({ checked }) => checked)?.value) || null) as Sure;

/** Puts back what the learner said; once a check was made, it stays. */
export function writeSure(form: HTMLFormElement, sure: Sure, locked: boolean): void {
  for (const choice of choices(form)) {
    choice.checked = Number(choice.value) === sure;
    choice.ariaDisabled = locked ? 'true' : null;
  }
}
