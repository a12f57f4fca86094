import { fill } from '#i18n';
import { pathOf } from './field-mistakes.ts';
import type { HouseWords } from './house-words.ts';
import { linesIn, linesOf, type Path, type StyleData, shownText, valueAt } from './style-data.ts';

/** A control that shows a field. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const isControl = (target: EventTarget | null): target is Control =>
  (target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement) &&
  target.dataset['path'] !== undefined;

/** What a control says, and where to. */
export interface Said {
  readonly path: Path;
  /** `undefined` takes the field out. */
  readonly value: unknown;
}

/** What a control says when it is left: without spaces and lines that say nothing. */
export function saidBy(control: Control, data: StyleData): Said {
  const path = pathOf(control);
  const text = control.value;
  const old = valueAt(data, path);
  const toList = (list: readonly string[]): unknown => (list.length > 0 ? list : undefined);
  switch (control.dataset['kind']) {
    case 'number':
      // What is no number stays as it was typed: its mistake is told.
      return { path, value: text.trim() === '' ? undefined : /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : text };
    case 'lines':
      return { path, value: toList(linesIn(text)) };
    case 'instead':
      return { path, value: toList([...linesIn(text), ...(mayGo(control) ? [''] : [])]) };
    case 'leave-out': {
      const others = linesOf(old).filter((line) => line !== '');
      return { path, value: toList((control as HTMLInputElement).checked ? [...others, ''] : others) };
    }
    case 'line': {
      const line = text.trim().replace(/\s+/g, ' ');
      // A phrase without words is a mistake or a blank row; a message without any is none.
      return { path, value: line === '' && path.at(-1) !== 'phrase' ? undefined : line };
    }
    default:
      // A choice that only the file knows stays as it stands there.
      return { path, value: text === '' ? undefined : text === shownText(old) ? old : text };
  }
}

/** What a box says while it is typed in: all of it, so that nothing that was typed is taken away. */
export function typedInto(control: Control, data: StyleData): Said {
  const kind = control.dataset['kind'];
  if (control.value === '' || (kind !== 'lines' && kind !== 'instead' && kind !== 'line')) return saidBy(control, data);
  if (kind === 'line') return { path: pathOf(control), value: control.value };
  return { path: pathOf(control), value: [...control.value.split('\n'), ...(mayGo(control) ? [''] : [])] };
}

/** Whether the box below says that the phrase may be left out. */
const mayGo = (control: Control): boolean =>
  control.parentElement?.querySelector<HTMLInputElement>('[data-kind=leave-out]')?.checked ?? false;

/** Shows the house style in the controls that the page came with. */
export function showIn(form: HTMLElement, words: HouseWords, data: StyleData): void {
  for (const control of form.querySelectorAll<Control>('[data-static]')) {
    const value = valueAt(data, pathOf(control));
    if (control.dataset['kind'] === 'lines') control.value = linesOf(value).join('\n');
    else if (control instanceof HTMLSelectElement) choose(control, shownText(value), words);
    else control.value = shownText(value);
  }
}

function choose(select: HTMLSelectElement, value: string, words: HouseWords): void {
  select.querySelector('[data-other]')?.remove();
  if (![...select.options].some((option) => option.value === value)) {
    const other = new Option(fill(words.other, { value }), value);
    other.dataset['other'] = '';
    select.append(other);
  }
  select.value = value;
}
