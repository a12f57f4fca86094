/** What the reader can ask for, by key or by button. */
export type Command = 'next' | 'previous' | 'apply' | 'ignore' | 'undo' | 'copy' | 'clear' | 'before' | 'after';

/** Keys that are commands together with Alt, in the letter. */
const withAlt: Readonly<Record<string, Command>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Enter: 'apply',
  Delete: 'ignore',
};

const boxes = 'textarea, input:not([type=file], [type=checkbox], [type=radio])';

/** The command of a key: Alt with another key in the letter, Ctrl+Z anywhere in the element. */
export function commandOf(event: KeyboardEvent, area: HTMLTextAreaElement): Command | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
  // Another box has changes of its own to take back.
  if (shiftKey || (target instanceof Element && target !== area && target.matches(boxes))) return null;
  if (altKey) return target === area && !ctrlKey && !metaKey ? (withAlt[key] ?? null) : null;
  // The same key has another letter on a Russian keyboard.
  return (ctrlKey || metaKey) && ['z', 'Z', 'я', 'Я'].includes(key) ? 'undo' : null;
}
