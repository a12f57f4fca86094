import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '#i18n';
import { classOf } from '#report-words';
import { classChart } from './class-chart.ts';
import { findingItems, type Numbered } from './finding-item.ts';
import { page } from './found.ts';
import { ignoredList } from './ignored-list.ts';
import type { Panel } from './panel.ts';
import { section } from './section.ts';

/** The findings on tone, or all others, in the order of the letter. */
const findingsOn = ({ findings }: Panel, tone: boolean): Numbered[] =>
  findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => (classOf(finding) === 'tone') === tone);

/** How the letter treats its reader. */
export function toneSection(panel: Panel): TemplateResult {
  const { words, sections } = panel;
  const findings = findingsOn(panel, true);
  return section(
    sections,
    'tone',
    words.tone,
    String(findings.length),
    () => html`<p class="quiet">${findings.length > 0 ? words.toneWhy : words.toneNone}</p>
      ${findings.length > 0 ? findingItems(panel, findings.slice(0, panel.shown)) : nothing}`,
  );
}

/** All other findings, the first of them at first, with how many there are of each kind. */
export function findingsSection(panel: Panel): TemplateResult {
  const { words, language, shown, ignored, actions, sections } = panel;
  const findings = findingsOn(panel, false);
  const left = findings.length - shown;
  return section(
    sections,
    'found',
    words.found,
    String(findings.length),
    () => html`${classChart(panel)} ${ignoredList(words, language, ignored, actions.bringBack)}
      ${
        findings.length > 0
          ? findingItems(panel, findings.slice(0, shown))
          : html`<p class="quiet">${words.nothingFound}</p>`
      }
      ${
        left > 0
          ? html`<button class="button" type="button" @click=${actions.more}>${fill(words.more, { n: Math.min(page, left), left })}</button>`
          : nothing
      }`,
  );
}
