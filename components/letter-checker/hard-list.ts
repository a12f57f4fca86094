import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '#i18n';
import { causesOf, hardSentences, quoted } from '#report-words';
import type { Panel } from './panel.ts';
import { more } from './section.ts';

/** So many sentences are explained: who mends these will see the next ones. */
const mostExplained = 10;

/** The hardest sentences with what makes them hard, as far as the report knows; nothing when none is hard. */
export function hardList(panel: Panel): TemplateResult | typeof nothing {
  const { words, language, checked, report, passages, sections } = panel;
  const hard = hardSentences(report, checked);
  if (hard.length === 0) return nothing;
  const explained = hard.some(({ contributions }) => contributions !== undefined);
  const list = () => html`<div class="letter-checker-hard-list">
    ${explained ? html`<p class="quiet">${words.hardWhy}</p>` : nothing}
    <ol>
      ${hard.slice(0, mostExplained).map(
        (sentence) => html`<li>
          <blockquote lang=${report.language}>${quoted(checked, sentence)}</blockquote>
          <ul class="letter-checker-causes">
            ${causesOf(sentence.contributions ?? [], checked, words.report, language).map(
              ({ name, points }) => html`<li>${name} <b>${points}</b></li>`,
            )}
          </ul>
          <button class="letter-checker-link" type="button" @click=${() => passages.reveal(sentence)}>${words.show}</button>
        </li>`,
      )}
    </ol>
  </div>`;
  return more(sections, 'hard', counted(language, words.hardCount, hard.length), list);
}
