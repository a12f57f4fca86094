import { html, nothing, type TemplateResult } from 'lit';
import { counted, fill } from '#i18n';
import type { Ease, Report } from '#plain-language';
import type { CheckerWords } from './checker-words.ts';
import { easeScale } from './ease-scale.ts';
import { hardList } from './hard-list.ts';
import { helpsList, type PassageActions } from './helps-list.ts';
import { type Sign, sign } from './signs.ts';

const signs: Readonly<Record<Report['verdict']['level'], Sign>> = {
  ready: 'good',
  mend: 'warning',
  rewrite: 'stop',
  unknown: 'none',
};

/** Why there is no score. */
const withoutScore = (words: CheckerWords, { language, counts }: Report): string => {
  if (counts.words === 0) return words.scoreEmpty;
  return language === 'other' ? words.scoreOther : words.scoreShort;
};

/** How ready the letter is, and the one next thing to do; `show` goes to the finding that this speaks of. */
export function verdictCard(words: CheckerWords, report: Report, show: () => void): TemplateResult {
  const { level, next } = report.verdict;
  const name = signs[level];
  const caused = report.findings.some(({ message }) => message === next);
  const own = report.counts.words === 0 ? words.nextEmpty : report.language === 'other' ? words.nextOther : null;
  return html`<section class="letter-checker-verdict letter-checker-${name} card">
    <h2>${sign(name)} ${words[level]}</h2>
    <p>${own ?? html`<span lang=${report.language}>${next}</span>`}</p>
    ${
      caused
        ? html`<button class="letter-checker-link" type="button" @click=${show}>${words.showNext}</button>`
        : nothing
    }
  </section>`;
}

/** Words in a sentence of running text, as a mean. */
function wordsInSentence(text: string, { sentences }: Report): number | null {
  if (sentences.length === 0) return null;
  const all = sentences.reduce((sum, { start, end }) => sum + text.slice(start, end).trim().split(/\s+/).length, 0);
  return all / sentences.length;
}

/** What the score means: in words, as a level where the language has levels, and how sure it is. */
function meaning(words: CheckerWords, { band, cefr, low, high }: Ease): TemplateResult {
  const values = { band: words.bands[band], cefr: cefr ?? '' };
  return html`<p><b>${fill(cefr ? words.isLevel : words.isBand, values)}</b> ${cefr ? words.report.levels[cefr] : nothing}
      ${low < high ? html`<span class="quiet">${fill(words.likely, { low, high })}</span>` : nothing}</p>`;
}

/** Reading ease, what would help, which sentences are hard and why; then how it is counted. */
export function easeCard(
  words: CheckerWords,
  language: string,
  text: string,
  report: Report,
  actions: PassageActions,
): TemplateResult {
  const { ease } = report;
  return html`<section class="letter-checker-ease card">
    <div class="letter-checker-row">
      <h2>${words.ease}</h2>
      ${
        ease
          ? html`<p><b class="letter-checker-score">${ease.score}</b> <span class="quiet">${words.of100}</span></p>`
          : nothing
      }
    </div>
    ${
      ease
        ? html`${easeScale(words, ease)} ${meaning(words, ease)}`
        : html`<p class="quiet">${withoutScore(words, report)}</p>`
    }
    ${
      report.counts.otherBlocks > 0
        ? html`<p class="quiet">${counted(language, words.report.otherBlocks, report.counts.otherBlocks)}.</p>`
        : nothing
    }
    ${helpsList(words, language, text, report, actions)} ${hardList(words, language, text, report, actions)}
    ${howCounted(words, language, text, report)}
  </section>`;
}

/** The counts behind the score, what it looks at, and what other tools would say. */
function howCounted(words: CheckerWords, language: string, text: string, report: Report): TemplateResult {
  const { counts, formulas, ease } = report;
  const number = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 1 });
  const mean = wordsInSentence(text, report);
  const figures = [
    [words.words, number(counts.words)],
    [words.sentences, number(report.sentences.length || counts.sentences)],
    [words.mean, mean === null ? '–' : number(mean)],
  ];
  const names: Readonly<Record<string, string>> = words.formulas;
  return html`<details class="letter-checker-more">
      <summary>${words.how}</summary>
      <dl class="letter-checker-counts">
        ${figures.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
      </dl>
      <p>${words.howCounted}</p>
      ${ease?.cefr ? html`<p>${words.howLevels}</p>` : nothing}
      ${
        Object.keys(formulas).length > 0
          ? html`<table>
              <caption>${words.otherTools}</caption>
              ${Object.entries(formulas).map(
                ([name, value]) => html`<tr><th scope="row">${names[name] ?? name}</th><td>${number(value)}</td></tr>`,
              )}
            </table>`
          : nothing
      }
      ${'fleschReadingEaseOborneva' in formulas ? html`<p class="quiet">${words.obornevaWarning}</p>` : nothing}
    </details>`;
}
