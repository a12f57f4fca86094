import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '#i18n';
import type { Fact } from '#plain-language';
import { quoted } from '#report-words';
import { group } from './group.ts';
import type { Shown, Side } from './shown.ts';

/** A quote tells its fact from others by so many characters. */
const mostQuoted = 60;

const quote = ({ texts, reveal, difference }: Shown, side: Side, fact: Fact): TemplateResult =>
  html`<button class="letter-checker-fact" type="button" lang=${difference.language}
    @click=${() => reveal(side, fact)}>${quoted(texts[side], fact, mostQuoted)}</button>`;

const item = ({ words }: Shown, fact: Fact, quotes: TemplateResult): TemplateResult =>
  html`<li><span class="quiet">${words.kinds[fact.kind]}</span> ${quotes}
    ${fact.ambiguous ? html`<span class="quiet">(${words.ambiguous})</span>` : nothing}</li>`;

/** What became of the facts; each quote leads to its place. */
export function factLists(shown: Shown): TemplateResult {
  const { words, difference } = shown;
  const { lost, changed, added, kept } = difference.facts;
  return html`${group(
    'stop',
    words.lostTitle,
    words.lostWhy,
    lost.map((fact) => item(shown, fact, quote(shown, 'old', fact))),
  )}
  ${group(
    'warning',
    words.changedTitle,
    words.changedWhy,
    changed.map(({ before, after }) =>
      item(shown, after, html`${quote(shown, 'old', before)} → ${quote(shown, 'new', after)}`),
    ),
  )}
  ${group(
    'hint',
    words.addedTitle,
    words.addedWhy,
    added.map((fact) => item(shown, fact, quote(shown, 'new', fact))),
  )}
  ${
    kept.length === 0
      ? nothing
      : html`<details class="letter-compare-group letter-checker-more"><summary>${fill(words.keptTitle, { n: kept.length })}</summary>
          <ul>${kept.map(({ after }) => item(shown, after, quote(shown, 'new', after)))}</ul></details>`
  }`;
}
