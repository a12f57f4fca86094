import { html, nothing, render } from 'lit';
import type { Words } from '#i18n';
import { courseMastery } from '#learning';
import { courseTable } from './my-courses.ts';
import { type LearnerData, openLearner } from './open-learner.ts';

interface Data extends LearnerData {
  readonly words: Words['course'];
  readonly my: Words['myProgress'];
  readonly course: string;
  readonly certificate: string;
  readonly mine: string;
  readonly myTitle: string;
}

/** Shows how far the learner is in a course, once something in it was done. */
export function showCourse(root: HTMLElement): void {
  void openLearner<Data>(root, ({ data, catalogue, progress }) => {
    const course = catalogue?.courses.find(({ id }) => id === data.course);
    const mastery = course && courseMastery(progress, course);
    root.hidden = !mastery || mastery.status === 'new';
    if (!course || !mastery) return;
    render(
      html`<h2 id="course-progress-title">${data.words.mine}</h2>
        ${courseTable(data.my, data.language, course, progress)}
        <p class="learner-tools">
          ${
            mastery.status === 'mastered'
              ? html`<a class="button primary" href=${data.certificate}>${data.my.certificate}</a>`
              : nothing
          }
          <a class="button" href=${data.mine}>${data.myTitle}</a>
        </p>`,
      root,
    );
  });
}
