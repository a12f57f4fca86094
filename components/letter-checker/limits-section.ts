import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '#i18n';
import type { Panel } from './panel.ts';
import { section } from './section.ts';

/** What the checker could not judge in this text, and what it never can. */
export function limitsSection({ words, language, report, marked, sections }: Panel): TemplateResult {
  const { shape, counts, ease } = report;
  const here = [
    ...(shape === 'letter' ? [] : [words.shapes[shape]]),
    ...(counts.otherBlocks > 0 ? [`${counted(language, words.report.otherBlocks, counts.otherBlocks)}.`] : []),
    ...(ease || counts.words === 0 ? [] : [report.language === 'other' ? words.scoreOther : words.scoreShort]),
    ...(marked ? [] : [words.tooLong]),
  ];
  const always = [words.limitFacts, words.limitDecision, words.limitReader];
  return section(
    sections,
    'limits',
    words.limits,
    here.length > 0 ? `+${here.length}` : '',
    () => html`${here.length > 0 ? html`<ul class="letter-checker-here">${here.map((one) => html`<li>${one}</li>`)}</ul>` : nothing}
      <ul>${always.map((one) => html`<li>${one}</li>`)}</ul>`,
  );
}
