import type { SectionName } from './section.ts';

/** Makes the column beside the letter, before the foot. */
export function createSide(foot: HTMLElement): HTMLElement {
  const side = document.createElement('div');
  side.className = 'letter-checker-side';
  foot.before(side);
  return side;
}

/** Brings the finding that was gone to into view, where the column scrolls by itself; the page stays where it is. */
export function scrollToCurrent(side: HTMLElement): void {
  const item = side.querySelector('[aria-current]');
  // Where the screen is low the whole column scrolls, else what is below the verdict.
  for (const box of [side.querySelector('.letter-checker-sections'), side]) {
    if (!item || !box || box.scrollHeight <= box.clientHeight) continue;
    box.scrollBy({ top: item.getBoundingClientRect().top - box.getBoundingClientRect().top - 16 });
  }
}

/** Puts the focus on the row that opens a section. */
export function focusSection(side: HTMLElement, name: SectionName): void {
  side.querySelector<HTMLElement>(`.letter-checker-${name} summary`)?.focus();
}

/** Puts the focus on the finding at `index` or after it in its section, else on the last, else on the section. */
export function focusFinding(side: HTMLElement, index: number, name: SectionName): void {
  const items = [...side.querySelectorAll<HTMLElement>(`.letter-checker-${name} .letter-checker-finding`)];
  const next = items.find(({ dataset }) => Number(dataset['index']) >= index) ?? items.at(-1);
  const link = next?.querySelector<HTMLElement>('.letter-checker-link');
  if (link) link.focus();
  else focusSection(side, name);
}

/** Puts the focus on the ignored finding at `index`, else on the last, else on the findings. */
export function focusIgnored(side: HTMLElement, index: number): void {
  const items = side.querySelectorAll<HTMLElement>('.letter-checker-ignored .letter-checker-link');
  const next = items[Math.min(index, items.length - 1)];
  if (next) next.focus();
  else focusSection(side, 'found');
}

/** Puts the focus on the heading of what would help, else on reading ease. */
export function focusHelps(side: HTMLElement): void {
  const helps = side.querySelector<HTMLElement>('.letter-checker-helps h3');
  if (helps) helps.focus();
  else focusSection(side, 'ease');
}
