import { html, nothing, type TemplateResult } from 'lit';
import { fill, type Language, type Words } from '#i18n';
import { competencyNames, type DiagnosticResult, levelNames, type ProfileRow, profileOf, type Role } from '#learning';
import { profileChart } from './profile-chart.ts';

type DiagnosticWords = Words['diagnostic'];

/** The level of a row: the number first, so that rows can be compared at a glance; narrow screens leave out its name. */
function levelCell(
  words: DiagnosticWords,
  language: Language,
  { level }: ProfileRow,
  orHigher: boolean,
): TemplateResult {
  if (level === null) {
    return html`<span aria-hidden="true">?</span><span class="unseen">${words.notAsked}</span>`;
  }
  return html`${orHigher ? fill(words.orHigher, { level }) : level}<span class="profile-level-name"
      >: ${levelNames[language][level]}</span
    >`;
}

/** The profile beside what the role needs: chart, table, and where everybody gets the same questions. */
export function profileView(
  words: DiagnosticWords,
  language: Language,
  result: DiagnosticResult,
  role: Role,
): TemplateResult {
  const profile = profileOf(result, role);
  const reached = profile.filter(({ gap }) => gap === 0).length;
  const fixed = result.competencies
    .filter(({ form }) => form === 'fixed')
    .map(({ code }) => competencyNames[code][language]);
  const summary = fill(words.summary, { reached, of: profile.length });
  return html`<p>${summary}</p>
    <div class="profile">
      <figure class="profile-figure">
        ${profileChart(profile, `${words.chart} ${summary}`)}
        <figcaption class="quiet">${words.legend}</figcaption>
      </figure>
      <table class="learner-table profile-table">
        <caption>
          ${fill(words.tableCaption, { role: role[language] })}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.competency}</th>
            <th scope="col">${words.yourLevel}</th>
            <th scope="col">${words.needed}</th>
            <th scope="col">${words.gap}</th>
          </tr>
        </thead>
        <tbody>
          ${profile.map((row, index) => {
            const orHigher = result.competencies[index]?.orHigher ?? false;
            return html`<tr>
              <th scope="row"><span class="quiet">${row.code}</span> ${competencyNames[row.code][language]}</th>
              <td>${levelCell(words, language, row, orHigher)}</td>
              <td>${row.target}</td>
              <td>${row.gap}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    <details>
      <summary>${words.levels}</summary>
      <ul>
        ${levelNames[language].map((name, level) => html`<li>${level}: ${name}</li>`)}
      </ul>
    </details>
    ${fixed.length > 0 ? html`<p class="note">${fill(words.fixedForm, { names: fixed.join('; ') })}</p>` : nothing}`;
}
