import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '#i18n';
import type { SlotReport } from '#plain-language';
import { quoted, slotGroups } from '#report-words';
import type { Panel } from './panel.ts';
import { more, section } from './section.ts';
import { type Sign, sign } from './signs.ts';

/** A quote tells its passage from others by so many characters. */
const mostQuoted = 70;

/** What the letter must say: first what is missing, then what stands in the wrong place, then what is there. */
export function slotsSection(panel: Panel): TemplateResult {
  const { words, report, sections } = panel;
  const { shape } = report;
  // The words are in the order of a letter.
  const { missing, unsure, misplaced, found, other, isJudged } = slotGroups(report, Object.keys(words.slots));
  const note = shape === 'letter' ? null : words.shapes[shape];
  const figure =
    missing.length > 0
      ? html`${sign('warning')} ${fill(words.mustMissing, { n: missing.length })}`
      : !isJudged
        ? html`<span class="quiet">${words.mustNot}</span>`
        : unsure.length > 0
          ? fill(words.mustUnsure, { n: unsure.length })
          : html`${sign('good')} ${words.mustAll}`;
  const advised = (slots: readonly SlotReport[], name: Sign) => html`<ul class="letter-checker-slots">
    ${slots.map(
      ({ slot }) => html`<li>${sign(name)} <div><b>${words.slots[slot]}</b>
        <p lang=${report.language}>${panel.advice[report.language]?.[slot]}</p></div></li>`,
    )}
  </ul>`;
  return section(
    sections,
    'must',
    words.must,
    figure,
    () => html`${note ? html`<p class="letter-checker-note">${note}</p>` : nothing}
      ${missing.length > 0 ? html`<h3>${words.slotMissing}</h3> ${advised(missing, 'warning')}` : nothing}
      ${
        unsure.length > 0
          ? html`<h3>${words.slotUnsure}</h3>
              ${note ? nothing : html`<p class="quiet">${words.slotUnsureWhy}</p>`} ${advised(unsure, 'none')}`
          : nothing
      }
      ${places(panel, misplaced, words.slotMisplaced, 'hint')} ${places(panel, found, words.slotFound, 'good')}
      ${
        other.length > 0
          ? more(
              sections,
              'other',
              fill(words.slotOther, { n: other.length }),
              () => html`<p class="quiet">${other.map(({ slot }) => words.slots[slot]).join(' · ')}</p>`,
            )
          : nothing
      }`,
  );
}

/** Slots with the passages that say them; each leads to its passage. */
function places(
  { words, report, checked, passages }: Panel,
  slots: readonly SlotReport[],
  title: string,
  name: Sign,
): TemplateResult | typeof nothing {
  if (slots.length === 0) return nothing;
  return html`<h3>${title}</h3>
    <ul class="letter-checker-slots">
      ${slots.map(({ slot, start = 0, end = 0, remark }) => {
        const passage = { start, end };
        return html`<li>${sign(name)} <div>
          <button class="letter-checker-place" type="button" @click=${() => passages.reveal(passage)}>
            <b>${words.slots[slot]}</b> <q lang=${report.language}>${quoted(checked, passage, mostQuoted)}</q></button>
          ${remark ? html`<p lang=${report.language}>${remark.message}</p>` : nothing}</div></li>`;
      })}
    </ul>`;
}
