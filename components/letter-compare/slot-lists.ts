import { html, type TemplateResult } from 'lit';
import type { SlotId } from '#plain-language';
import { group } from './group.ts';
import type { Shown } from './shown.ts';

/** What became of the parts that the letter must have. */
export function slotLists({ words, difference }: Shown): TemplateResult {
  const { lost, gained, missing } = difference.slots;
  // The words are in the order of a letter.
  const names = Object.keys(words.slots);
  const items = (slots: readonly SlotId[]): readonly TemplateResult[] =>
    slots.toSorted((a, b) => names.indexOf(a) - names.indexOf(b)).map((slot) => html`<li>${words.slots[slot]}</li>`);
  return html`${group('stop', words.slotsLost, words.slotsLostWhy, items(lost))}
    ${group('warning', words.slotsMissing, words.slotsMissingWhy, items(missing))}
    ${group('good', words.slotsGained, '', items(gained))}`;
}
