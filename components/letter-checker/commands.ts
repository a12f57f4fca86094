/** What the reader can ask for, by key or by button. */
export type Command = 'next' | 'previous' | 'apply' | 'undo' | 'copy' | 'clear' | 'before' | 'after';

/** The command of a key: Alt and an arrow or Enter in the letter, Ctrl+Z anywhere else in the element. */
export function commandOf(event: KeyboardEvent, area: HTMLTextAreaElement): Command | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
  if (target === area) {
    if (!altKey || ctrlKey || metaKey || shiftKey) return null;
    if (key === 'ArrowDown') return 'next';
    if (key === 'ArrowUp') return 'previous';
    return key === 'Enter' ? 'apply' : null;
  }
  // The same key has another letter on a Russian keyboard. In the letter itself the browser undoes.
  const undoes = (ctrlKey || metaKey) && !shiftKey && !altKey && ['z', 'Z', 'я', 'Я'].includes(key);
  return undoes ? 'undo' : null;
}
