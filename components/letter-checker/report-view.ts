import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '#plain-language';
import { easeSection } from './ease-section.ts';
import { factsSection } from './facts-section.ts';
import { findingsSection, toneSection } from './findings-section.ts';
import { limitsSection } from './limits-section.ts';
import type { Panel } from './panel.ts';
import { slotsSection } from './slots-section.ts';
import { verdictCard } from './verdict-card.ts';

/** A report with the text that it is about. */
export interface CheckedText {
  readonly report: Report;
  readonly text: string;
}

/**
 * All that is shown of a report: how ready the letter is and the next thing to do, then a row for each part with its
 * result. Rows that open, and no tabs: their long names have room at 320 px, all results are seen at once, more than one
 * can stay open, and they are the same on a wide screen.
 */
export const reportView = (panel: Panel): TemplateResult => {
  const { words, report, marked } = panel;
  const isRead = report.language !== 'other';
  return html`${verdictCard(panel)}
    <div class="letter-checker-sections">
      ${marked ? nothing : html`<p class="letter-checker-note">${words.tooLong}</p>`}
      ${isRead ? slotsSection(panel) : nothing} ${easeSection(panel)}
      ${isRead ? html`${toneSection(panel)} ${factsSection(panel)}` : nothing} ${findingsSection(panel)}
      ${limitsSection(panel)}
    </div>`;
};
