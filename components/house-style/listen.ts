import { type Control, isControl } from './form-values.ts';

/** Passes on what the reader does in the form. */
export function listen(
  form: HTMLElement,
  told: {
    file(): void;
    changed(control: Control): void;
    typed(control: Control): void;
    sought(): void;
    does(button: HTMLElement, what: string): void;
  },
): void {
  const is = (target: EventTarget | null, part: string): boolean =>
    target instanceof HTMLElement && target.classList.contains(`house-style-${part}`);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', ({ target }) => {
    if (is(target, 'file')) told.file();
    else if (isControl(target)) told.changed(target);
  });
  form.addEventListener('input', ({ target }) => {
    if (is(target, 'find-rule')) told.sought();
    else if (isControl(target)) told.typed(target);
  });
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-does]') : null;
    if (button) told.does(button, button.dataset['does'] ?? '');
  });
}
