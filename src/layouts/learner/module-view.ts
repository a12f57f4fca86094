import { html, nothing, type TemplateResult } from 'lit';
import { fill, type Words } from '#i18n';
import { type ActivityStatus, activityStatus, type LearningModule, moduleMastery, type Progress } from '#learning';
import { openActivities } from './module-record.ts';

/** What comes after a module. */
export interface Next {
  readonly title: string;
  readonly href: string;
}

/** What the view of a module needs to know. */
export interface ModulePage {
  readonly module: LearningModule;
  readonly objectives: readonly string[];
  readonly next: Next | null;
  readonly course: string;
  readonly certificate: string;
  readonly mine: string;
  readonly review: string;
  readonly words: Words['moduleProgress'];
}

const signs: Record<ActivityStatus, string> = { new: '○', changed: '↻', tried: '…', done: '✕', right: '✓' };

const anchor = (id: string): string => `#${id.split('/')[1]}`;

/** Status in words; `done` alone would sound like praise. */
const statusWord = (words: Words['moduleProgress'], status: ActivityStatus): string =>
  status === 'done' ? words.finished : words[status];

/** The activities as links, each with its status as sign and word. */
function activityLinks({ module, words }: ModulePage, progress: Progress): TemplateResult {
  return html`<ol class="module-activities">
    ${module.activities.map((activity, index) => {
      const status = activityStatus(progress, activity);
      const label = fill(words.activity, { n: index + 1, status: statusWord(words, status) });
      return html`<li>
        <a class="module-activity module-activity-${status}" href=${anchor(activity.id)} title=${label}
          ><span aria-hidden="true">${index + 1}&nbsp;${signs[status]}</span><span class="unseen">${label}</span></a
        >
      </li>`;
    })}
  </ol>`;
}

/** What to do when every activity is done. */
function whatNext(page: ModulePage, progress: Progress, courseIsMastered: boolean): TemplateResult | typeof nothing {
  const { module, next, course, certificate, words } = page;
  const { status } = moduleMastery(progress, module);
  if (status !== 'done' && status !== 'mastered') return nothing;
  const wrong = module.activities.filter((activity) => activityStatus(progress, activity) === 'done');
  const number = (id: string): number => module.activities.findIndex((activity) => activity.id === id) + 1;
  return html`<p><b>${status === 'mastered' ? words.mastered : words.moduleDone}</b></p>
    ${
      status === 'done' && wrong.length > 0
        ? html`<p>
            ${words.toMaster}
            ${wrong.map(({ id }, index) => html`${index > 0 ? ', ' : ''}<a href=${anchor(id)}>${number(id)}</a>`)}
          </p>`
        : nothing
    }
    ${courseIsMastered ? html`<p><a class="button primary" href=${certificate}>${words.certificate}</a></p>` : nothing}
    <p>
      ${
        next
          ? html`<a class="button ${courseIsMastered ? '' : 'primary'}" href=${next.href}
              >${fill(words.next, { title: next.title })}</a
            >`
          : html`<a class="button" href=${course}>${words.back}</a>`
      }
    </p>`;
}

/** The objectives that activities serve, each with what the answers show of it. */
function objectivesView(
  { module, objectives, words }: ModulePage,
  progress: Progress,
): TemplateResult | typeof nothing {
  const mastery = moduleMastery(progress, module).objectives;
  if (mastery.every(({ objective }) => objective === null)) return nothing;
  return html`<h3>${words.objectives}</h3>
    <ul class="module-reached">
      ${mastery.map(({ objective, right, of, reached }) =>
        objective === null
          ? nothing
          : html`<li>
              <span aria-hidden="true">${reached ? '✓' : '○'}</span> ${objectives[objective]}:
              <b>${reached ? words.reached : fill(words.open, { right, of })}</b>
            </li>`,
      )}
    </ul>`;
}

/** How far the module is, and what comes next. */
export function moduleView(page: ModulePage, progress: Progress, courseIsMastered: boolean): TemplateResult {
  const { module, words, mine, review } = page;
  const { done, of, right } = moduleMastery(progress, module);
  return html`<h2 id="module-progress">${words.title}</h2>
    <p>${fill(words.done, { done, of, right })}</p>
    ${activityLinks(page, progress)} ${objectivesView(page, progress)}
    <div role="status">${whatNext(page, progress, courseIsMastered)}</div>
    <p class="quiet">${words.how}</p>
    <p class="module-progress-links">
      <a href=${mine}>${words.mine}</a>
      <a href=${review}>${words.review}</a>
    </p>`;
}

/** A greeting to somebody who comes back, with the way to where they left off. */
export function welcome({ module, words }: ModulePage, progress: Progress): TemplateResult | typeof nothing {
  const { done, of, status } = moduleMastery(progress, module);
  const open = openActivities(progress, module);
  const last = module.activities.findIndex(({ id }) => id === progress.place);
  const [next] = [...open.filter(({ id }) => module.activities.findIndex((one) => one.id === id) > last), ...open];
  if (status === 'new' || !next) return nothing;
  const n = module.activities.indexOf(next) + 1;
  return html`<p class="note module-welcome">
    ${fill(words.welcome, { done, of })} <a href=${anchor(next.id)}>${fill(words.goOn, { n })}</a>
  </p>`;
}
