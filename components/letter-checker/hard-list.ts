import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '#i18n';
import type { Report } from '#plain-language';
import { causesOf, hardSentences, quoted } from '#report-words';
import type { CheckerWords } from './checker-words.ts';
import type { PassageActions } from './helps-list.ts';

/** So many sentences are explained: who mends these will see the next ones. */
const mostExplained = 10;

/** The hardest sentences with what makes them hard, as far as the report knows; nothing when none is hard. */
export function hardList(
  words: CheckerWords,
  language: string,
  text: string,
  report: Report,
  { reveal }: Pick<PassageActions, 'reveal'>,
): TemplateResult | typeof nothing {
  const hard = hardSentences(report, text);
  if (hard.length === 0) return nothing;
  const explained = hard.some(({ contributions }) => contributions !== undefined);
  return html`<details class="letter-checker-more letter-checker-hard-list">
    <summary>${counted(language, words.hardCount, hard.length)}</summary>
    ${explained ? html`<p class="quiet">${words.hardWhy}</p>` : nothing}
    <ol>
      ${hard.slice(0, mostExplained).map(
        (sentence) => html`<li>
          <blockquote lang=${report.language}>${quoted(text, sentence)}</blockquote>
          <ul class="letter-checker-causes">
            ${causesOf(sentence.contributions ?? [], text, words.report, language).map(
              ({ name, points }) => html`<li>${name} <b>${points}</b></li>`,
            )}
          </ul>
          <button class="letter-checker-link" type="button" @click=${() => reveal(sentence)}>${words.show}</button>
        </li>`,
      )}
    </ol>
  </details>`;
}
