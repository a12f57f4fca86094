import type { HouseMistake } from '#house/mistakes';
import type { HouseWords } from './house-words.ts';
import { mendOf } from './mistake-words.ts';
import type { Path } from './style-data.ts';

const boxes = 'input[data-path], select[data-path], textarea[data-path]';

/** Where a control writes to. */
export const pathOf = (control: HTMLElement): Path => JSON.parse(control.dataset['path'] ?? '[]');

/** The controls of a form by the path that they write to. */
export function controlsOf(form: HTMLElement): Map<string, HTMLElement> {
  const controls = [...form.querySelectorAll<HTMLElement>(boxes)];
  // The first control of a path is the one that shows its value.
  return new Map(controls.reverse().map((control) => [control.dataset['path'] ?? '', control]));
}

/** The control that shows a field: its own, or that of the list it stands in. */
export function controlAt(controls: ReadonlyMap<string, HTMLElement>, path: Path): HTMLElement | undefined {
  const [top, , third] = path;
  const depth = top === 'keep' || top === 'abbreviations' ? 1 : third === 'instead' ? 3 : path.length;
  return controls.get(JSON.stringify(path.slice(0, depth)));
}

/** Says below each control what is wrong with its field. */
export function markFields(form: HTMLElement, words: HouseWords, mistakes: readonly HouseMistake[]): void {
  for (const old of form.querySelectorAll('.house-style-mistake')) old.remove();
  for (const old of form.querySelectorAll(`:is(${boxes})[aria-invalid]`)) {
    old.removeAttribute('aria-invalid');
    describe(old, (ids) => ids.filter((id) => id !== mistakeId(old)));
  }
  const controls = controlsOf(form);
  for (const mistake of mistakes) {
    const control = controlAt(controls, mistake.path);
    if (!control || control.hasAttribute('aria-invalid')) continue;
    const message = document.createElement('p');
    message.className = 'house-style-mistake';
    message.id = mistakeId(control);
    message.textContent = mendOf(words, mistake);
    control.setAttribute('aria-invalid', 'true');
    describe(control, (ids) => [...ids, message.id]);
    (control.closest('.house-style-field') ?? control).append(message);
  }
}

const mistakeId = ({ id }: Element): string => `${id}-mistake`;

/** Changes what describes a control. */
function describe(control: Element, change: (ids: readonly string[]) => readonly string[]): void {
  const old = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  const ids = change(old);
  if (ids.length > 0) control.setAttribute('aria-describedby', ids.join(' '));
  else control.removeAttribute('aria-describedby');
}
