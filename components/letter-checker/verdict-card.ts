import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '#plain-language';
import type { Panel } from './panel.ts';
import { type Sign, sign } from './signs.ts';
import { typeChoice } from './type-choice.ts';

const signs: Readonly<Record<Report['verdict']['level'], Sign>> = {
  ready: 'good',
  mend: 'warning',
  rewrite: 'stop',
  unknown: 'none',
};

/** The way to what the verdict speaks of: a finding, a passage in the wrong place, what is missing. */
function wayOf({
  report,
  findings,
  advice,
  actions,
  passages,
  goTo,
}: Panel): [() => void, 'showNext' | 'showMissing'] | null {
  const { next } = report.verdict;
  if (report.findings.some(({ message }) => message === next))
    return [() => actions.show(findings.findIndex(({ message }) => message === next)), 'showNext'];
  const { start, end } = report.slots.find(({ remark }) => remark?.message === next) ?? {};
  if (start !== undefined && end !== undefined) return [() => passages.reveal({ start, end }), 'showNext'];
  const own = advice[report.language];
  const isMissing = report.slots.some(({ slot, status }) => status === 'missing' && own?.[slot] === next);
  return isMissing ? [() => goTo('must'), 'showMissing'] : null;
}

/** How ready the letter is and the one next thing to do; what it was taken for; who alone can approve it. */
export function verdictCard(panel: Panel): TemplateResult {
  const { words, report, readers } = panel;
  const { level, next } = report.verdict;
  const name = signs[level];
  const own = report.counts.words === 0 ? words.nextEmpty : report.language === 'other' ? words.nextOther : null;
  const way = own ? null : wayOf(panel);
  return html`<section class="letter-checker-verdict letter-checker-${name} card">
    <h2>${sign(name)} ${words[level]}</h2>
    <p class="letter-checker-next">${
      own ??
      html`<span class="letter-checker-kicker">${words.nextStep}</span> <span lang=${report.language}>${next}</span>`
    }</p>
    ${way ? html`<button class="letter-checker-link" type="button" @click=${way[0]}>${words[way[1]]}</button>` : nothing}
    ${typeChoice(panel)}
    <p class="letter-checker-readers quiet">${words.onlyReaders}
      ${
        readers
          ? html`<a href=${readers} target="_blank" rel="noopener">${words.askReaders}<span class="letter-checker-spoken"> ${words.newTab}</span></a>`
          : nothing
      }</p>
  </section>`;
}
