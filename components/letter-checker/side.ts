/** Makes the column beside the letter, before the foot. */
export function createSide(foot: HTMLElement): HTMLElement {
  const side = document.createElement('div');
  side.className = 'letter-checker-side';
  foot.before(side);
  return side;
}

/** Brings the finding that was gone to into view, where the column scrolls by itself; the page stays where it is. */
export function scrollToCurrent(side: HTMLElement): void {
  if (side.scrollHeight <= side.clientHeight) return;
  const item = side.querySelector('[aria-current]');
  if (item) side.scrollBy({ top: item.getBoundingClientRect().top - side.getBoundingClientRect().top - 16 });
}

/** Puts the focus on the finding at `index`, else on the last, else on the heading of the list. */
export function focusFinding(side: HTMLElement, index: number): void {
  const items = side.querySelectorAll<HTMLElement>('.letter-checker-finding .letter-checker-link');
  const next = items[Math.min(index, items.length - 1)] ?? side.querySelector<HTMLElement>('h2[tabindex]');
  next?.focus();
}

/** Puts the focus on the ignored finding at `index`, else on the last, else on the heading of the list of findings. */
export function focusIgnored(side: HTMLElement, index: number): void {
  const items = side.querySelectorAll<HTMLElement>('.letter-checker-ignored .letter-checker-link');
  const next = items[Math.min(index, items.length - 1)] ?? side.querySelector<HTMLElement>('h2[tabindex]');
  next?.focus();
}

/** Puts the focus on the heading of what would help, else on that of the list of findings. */
export function focusHelps(side: HTMLElement): void {
  side.querySelector<HTMLElement>('.letter-checker-helps summary, h2[tabindex]')?.focus();
}
