import { html, nothing, type TemplateResult } from 'lit';
import { counted, fill, type Language, type Words } from '#i18n';
import { courseMastery, type ModuleMastery, moduleOf, type Progress } from '#learning';
import { modulesOf, type NamedCourse, type SiteCatalogue } from './site-catalogue.ts';

type MyWords = Words['myProgress'];

const signs: Record<ModuleMastery['status'], string> = { new: '○', begun: '…', done: '✓', mastered: '★' };

/** A status as sign and word. */
export const statusOf = (words: MyWords, status: ModuleMastery['status']): TemplateResult =>
  html`<span class="learner-status learner-status-${status}"
    ><span aria-hidden="true">${signs[status]}</span> ${words[status]}</span
  >`;

/** The modules of a course, each with how far it is. */
export function courseTable(
  words: MyWords,
  language: Language,
  course: NamedCourse,
  progress: Progress,
): TemplateResult {
  const { modules } = courseMastery(progress, course);
  return html`<table class="learner-table">
    <thead>
      <tr>
        <th scope="col">${words.module}</th>
        <th scope="col">${words.status}</th>
        <th scope="col">${words.activities}</th>
      </tr>
    </thead>
    <tbody>
      ${course.modules.map(({ code, title, href }, index) => {
        const mastery = modules[index];
        if (!mastery) return nothing;
        const { status, done, of, changed } = mastery;
        return html`<tr>
          <th scope="row"><span class="quiet">${code}</span> <a href=${href}>${title}</a></th>
          <td>${statusOf(words, status)}</td>
          <td>
            ${fill(words.count, { done, of })}${
              changed.length > 0
                ? html`<br /><span class="quiet">${counted(language, words.changed, changed.length)}</span>`
                : nothing
            }
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** The module in which the learner was last and has something left to do. */
function goOn(words: MyWords, catalogue: SiteCatalogue, progress: Progress): TemplateResult | typeof nothing {
  const place = progress.place === null ? null : moduleOf(progress.place);
  const module = modulesOf(catalogue).find(({ id }) => id === place);
  if (!module || progress.mastered.has(module.id)) return nothing;
  return html`<p>
    <a class="button primary" href=${module.href}>${fill(words.goOn, { title: module.title })}</a>
  </p>`;
}

/** All courses that have modules, with how far they are. */
export function myCourses(
  words: MyWords,
  language: Language,
  catalogue: SiteCatalogue,
  progress: Progress,
  certificate: string,
): TemplateResult {
  return html`${progress.begun.size === 0 ? html`<p>${words.nothingYet}</p>` : goOn(words, catalogue, progress)}
  ${catalogue.courses
    .filter(({ modules }) => modules.length > 0)
    .map(
      (course) =>
        html`<section class="learner-course" aria-labelledby=${`course-${course.id}`}>
          <h3 id=${`course-${course.id}`}><a href=${course.href}>${course.title}</a></h3>
          ${courseTable(words, language, course, progress)}
          ${
            courseMastery(progress, course).status === 'mastered'
              ? html`<p><a class="button" href=${`${certificate}?course=${course.id}`}>${words.certificate}</a></p>`
              : nothing
          }
        </section>`,
    )}`;
}
