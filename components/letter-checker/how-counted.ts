import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '#plain-language';
import type { Panel } from './panel.ts';
import { more } from './section.ts';

/** Words in a sentence of running text, as a mean. */
function wordsInSentence(text: string, { sentences }: Report): number | null {
  if (sentences.length === 0) return null;
  const all = sentences.reduce((sum, { start, end }) => sum + text.slice(start, end).trim().split(/\s+/).length, 0);
  return all / sentences.length;
}

const format = (language: string, value: number): string =>
  value.toLocaleString(language, { maximumFractionDigits: 1 });

/** The counts behind the score, and what it looks at. */
export const howCounted = ({ words, language, checked, report, sections }: Panel): TemplateResult =>
  more(sections, 'how', words.how, () => {
    const { counts, sentences, ease } = report;
    const mean = wordsInSentence(checked, report);
    const figures = [
      [words.words, format(language, counts.words)],
      [words.sentences, format(language, sentences.length || counts.sentences)],
      [words.mean, mean === null ? '–' : format(language, mean)],
    ];
    return html`<dl class="letter-checker-counts">
        ${figures.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
      </dl>
      <p>${words.howCounted}</p>
      ${ease?.cefr ? html`<p>${words.howLevels}</p>` : nothing}`;
  });

/** What other tools would say; nothing for a text that is too short for them. */
export function formulasTable({ words, language, report, sections }: Panel): TemplateResult | typeof nothing {
  const formulas = Object.entries(report.formulas);
  if (formulas.length === 0) return nothing;
  const names: Readonly<Record<string, string>> = words.formulas;
  return more(
    sections,
    'formulas',
    words.otherTools,
    () => html`<table>
        <caption class="letter-checker-spoken">${words.otherTools}</caption>
        ${formulas.map(
          ([name, value]) =>
            html`<tr><th scope="row">${names[name] ?? name}</th><td>${format(language, value)}</td></tr>`,
        )}
      </table>
      ${'fleschReadingEaseOborneva' in report.formulas ? html`<p class="quiet">${words.obornevaWarning}</p>` : nothing}`,
  );
}
