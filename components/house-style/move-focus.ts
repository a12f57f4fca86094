import { controlAt, controlsOf } from './field-mistakes.ts';
import type { Path } from './style-data.ts';

/** Puts the focus on the control of a field, with its group open; where there is none, on what removes its row. */
export function focusField(form: HTMLElement, path: Path): void {
  const control = controlAt(controlsOf(form), path);
  control?.closest('details')?.setAttribute('open', '');
  (control ?? form.querySelector<HTMLElement>(`[data-row="${path[1]}"] .house-style-remove`))?.focus();
}

/** Puts the focus on what removes the row at `index` or after it, else on the last, else on what adds one. */
export function focusRow(form: HTMLElement, index: number): void {
  const rows = [...form.querySelectorAll<HTMLElement>('[data-row]')];
  const next = rows.find(({ dataset }) => Number(dataset['row']) >= index) ?? rows.at(-1);
  (
    next?.querySelector<HTMLElement>('.house-style-remove') ?? form.querySelector<HTMLElement>('.house-style-add')
  )?.focus();
}
