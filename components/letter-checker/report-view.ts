import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '#plain-language';
import { type FindingsList, findingsList } from './findings-list.ts';
import type { PassageActions } from './helps-list.ts';
import { easeCard, verdictCard } from './summary.ts';

/** A report with the text that it is about. */
export interface CheckedText {
  readonly report: Report;
  readonly text: string;
}

/** All that is shown of a report: how ready the letter is and the next thing to do, its score, the findings. */
export const reportView = (
  { report, text }: CheckedText,
  list: FindingsList,
  marked: boolean,
  actions: PassageActions,
): TemplateResult => {
  const { words, language, findings, show } = list;
  const next = () => show(findings.findIndex(({ message }) => message === report.verdict.next));
  return html`${verdictCard(words, report, next)} ${easeCard(words, language, text, report, actions)}
    ${marked ? nothing : html`<p class="letter-checker-note">${words.tooLong}</p>`} ${findingsList(list)}`;
};
