// A module, so that its names are its own.
export {};

const key = 'okno-text-size';
const root = document.documentElement;
const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-text-size-choice]')];

/** The size that was chosen before; empty for the normal one. */
function chosen(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Shows the text in a size, and which one it is. */
function apply(size: string): void {
  if (size === '') delete root.dataset['textSize'];
  else root.dataset['textSize'] = size;
  for (const button of buttons) button.ariaPressed = String(button.dataset['textSizeChoice'] === size);
}

apply(chosen());
for (const button of buttons) {
  button.addEventListener('click', () => {
    const size = button.dataset['textSizeChoice'] ?? '';
    apply(size);
    try {
      localStorage.setItem(key, size);
    } catch {
      // The size holds for this page.
    }
  });
}
const tools = document.querySelector<HTMLElement>('#text-size');
if (tools) tools.hidden = false;
