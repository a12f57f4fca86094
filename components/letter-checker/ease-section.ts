import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '#i18n';
import type { Ease, Report } from '#plain-language';
import type { CheckerWords } from './checker-words.ts';
import { easeScale } from './ease-scale.ts';
import { hardList } from './hard-list.ts';
import { helpsList } from './helps-list.ts';
import { formulasTable, howCounted } from './how-counted.ts';
import type { Panel } from './panel.ts';
import { section } from './section.ts';

/** Why there is no score. */
const withoutScore = (words: CheckerWords, { language, counts }: Report): string => {
  if (counts.words === 0) return words.scoreEmpty;
  return language === 'other' ? words.scoreOther : words.scoreShort;
};

/** What the score means: in words, as a level where the language has levels, and how sure it is. */
function meaning(words: CheckerWords, { band, cefr, low, high }: Ease): TemplateResult {
  const values = { band: words.bands[band], cefr: cefr ?? '' };
  return html`<p><b>${fill(cefr ? words.isLevel : words.isBand, values)}</b> ${cefr ? words.report.levels[cefr] : nothing}
      ${low < high ? html`<span class="quiet">${fill(words.likely, { low, high })}</span>` : nothing}</p>`;
}

/** Reading ease, what would help, which sentences are hard and why; then how it is counted. */
export function easeSection(panel: Panel): TemplateResult {
  const { words, report, sections } = panel;
  const { ease } = report;
  const figure = ease
    ? html`<b class="letter-checker-score">${ease.score}</b> ${words.of100}`
    : html`<span class="quiet">${words.easeNone}</span>`;
  return section(
    sections,
    'ease',
    words.ease,
    figure,
    () => html`${
      ease
        ? html`${easeScale(words, ease)} ${meaning(words, ease)}`
        : html`<p class="quiet">${withoutScore(words, report)}</p>`
    }
    ${helpsList(panel)} ${hardList(panel)} ${howCounted(panel)} ${formulasTable(panel)}`,
  );
}
