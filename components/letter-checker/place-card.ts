/** Between a passage and its card, in CSS pixels: little, so that the mouse gets over. */
const gap = 4;
/** The status line at the foot of the window, and what is left of a card on a low screen, in CSS pixels. */
const statusHeight = 48;
const leastHeight = 160;
/** A longer passage has its card at its first line, as a part of the window. */
const longPassage = 0.35;

/** Puts a card under a passage, above it where there is more room; all within its sheet. `lines` are those of the passage. */
export function placeCard(card: HTMLElement, sheet: HTMLElement, lines: readonly DOMRect[]): void {
  const first = lines[0];
  const end = lines.at(-1);
  if (!first || !end) return;
  const last = end.bottom - first.top > innerHeight * longPassage ? first : end;
  const frame = sheet.getBoundingClientRect();
  const below = innerHeight - statusHeight - last.bottom - gap;
  // What stands above the sheet may be what the reader works with: the gaps of a template.
  const above = first.top - Math.max(frame.top, 0) - gap;
  card.style.maxHeight = '';
  const isBelow = below >= card.offsetHeight || below >= above;
  // What does not fit is scrolled to.
  card.style.maxHeight = `${Math.max(isBelow ? below : above, leastHeight)}px`;
  const { offsetWidth, offsetHeight } = card;
  const top = isBelow ? last.bottom + gap : first.top - gap - offsetHeight;
  // A line with marks has several rectangles.
  const start = Math.min(
    ...lines.filter((line) => line.bottom > last.top && line.top < last.bottom).map(({ left }) => left),
  );
  const left = Math.min(Math.max(start - frame.left, 0), Math.max(frame.width - offsetWidth, 0));
  card.style.top = `${top - frame.top}px`;
  card.style.left = `${left}px`;
}
