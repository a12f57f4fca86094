import { nothing, render } from 'lit';
import type { HouseMistake } from '#house/mistakes';
import type { Language } from '#i18n';
import { privateBox } from '../../src/checking/private-box.ts';
import { controlAt, controlsOf, markFields } from './field-mistakes.ts';
import type { HouseWords } from './house-words.ts';
import { type MistakeActions, mistakeList } from './mistake-list.ts';
import { fileOf } from './style-data.ts';
import type { StyleHistory } from './style-history.ts';

/** Finds a part of the form that the page came with; throws a `TypeError` when it is missing. */
type FindPart = <Part extends HTMLElement = HTMLElement>(name: string) => Part;

/** What finds the parts of a form. */
export const partsIn =
  (root: HTMLElement): FindPart =>
  <Part extends HTMLElement>(name: string) => {
    const part = root.querySelector<Part>(`.house-style-${name}`);
    if (!part) throw new TypeError(`house-style “${root.id}”: Expected an element “${name}” inside, got none`);
    return part;
  };

/** Shows what changes in the form outside the list of phrases. */
export function showForm(
  part: FindPart,
  { language, words }: { readonly language: Language; readonly words: HouseWords },
  style: StyleHistory,
  mistakes: readonly HouseMistake[],
  actions: Omit<MistakeActions, 'isShown'>,
): void {
  const form = part('form');
  for (const box of form.querySelectorAll('.house-style-box:not([data-gramm])'))
    for (const [name, value] of Object.entries(privateBox)) box.setAttribute(name, value);
  markFields(form, words, mistakes);
  const controls = controlsOf(form);
  const isShown = ({ path }: HouseMistake): boolean =>
    path[0] === 'phrases' ? path.length > 1 : controlAt(controls, path) !== undefined;
  const list = mistakeList(language, words, mistakes, { ...actions, isShown });
  const box = part('mistakes');
  box.hidden = list === nothing;
  render(list, box);
  showUnsaved(part, words, style);
  const back = part('back');
  back.hidden = style.offer === null;
  back.textContent = style.offer ? words[style.offer] : '';
  part('json').textContent = part<HTMLDetailsElement>('preview').open ? fileOf(style.data) : '';
}

/** Says whether something would be lost with the page. */
export function showUnsaved(part: FindPart, words: HouseWords, style: StyleHistory): void {
  const line = part('unsaved');
  const said = style.isUnsaved ? words.unsaved : '';
  if (line.textContent !== said) line.textContent = said;
}
