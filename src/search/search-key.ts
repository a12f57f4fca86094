import { keyIsOn } from './key-choice.ts';

const typed = 'input:not([type=radio], [type=checkbox], [type=button]), textarea, select, [contenteditable]';

/** Whether a field of the page holds what was typed there: to leave would lose it. */
const isWrittenIn = (): boolean =>
  [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input')].some(
    ({ type, value, defaultValue }) => !/^(?:radio|checkbox|file)$/.test(type) && value !== defaultValue,
  );

/** `/` opens the search, as its link does; never where it is a letter that someone types, and never at a loss. */
addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, altKey, metaKey, isComposing, repeat, defaultPrevented } = event;
  if (key !== '/' || ctrlKey || altKey || metaKey || isComposing || repeat || defaultPrevented) return;
  if ((target instanceof Element && target.closest(typed)) || !keyIsOn() || isWrittenIn()) return;
  event.preventDefault();
  const field = document.querySelector<HTMLElement>('#query');
  if (field) field.focus();
  else document.querySelector<HTMLElement>('[data-search-link]')?.click();
});
