import { html, nothing, render, type TemplateResult } from 'lit';
import { fill, type Words } from '#i18n';
import { type Certificate, certificateCode, certificateOf, competencyNames, courseMastery, openBadge } from '#learning';
import { certificateFacts, wireCheck } from './certificate-codes.ts';
import { certificateSheet } from './certificate-sheet.ts';
import { download } from './download.ts';
import { grow } from './item-tree.ts';
import { statusOf } from './my-courses.ts';
import { type Learner, type LearnerData, openLearner } from './open-learner.ts';
import { dayInWords } from './review-dates.ts';
import type { NamedCourse, SiteCatalogue } from './site-catalogue.ts';
import { troubleNote } from './trouble-note.ts';

interface Data extends LearnerData {
  readonly words: Words['certificate'];
  readonly my: Words['myProgress'];
  readonly siteName: string;
  /** The address of this page and of the site's home, without the origin. */
  readonly here: string;
  readonly home: string;
}

const absolute = (path: string): string => new URL(path, location.origin).href;

/** The certificate as picture, and what can be done with it. */
function made({ data }: Learner<Data>, course: NamedCourse, certificate: Certificate): TemplateResult {
  const { words, language } = data;
  const code = certificateCode(certificate);
  const sheet = grow(
    certificateSheet(certificate, {
      language,
      words,
      course: course.title,
      modules: course.modules.map(({ title }) => title),
      day: dayInWords(certificate.day, language),
      code,
      address: absolute(data.here),
    }),
  );
  const saveBadge = (): void => {
    const badge = openBadge(certificate, {
      language,
      name: course.title,
      description: course.summary,
      criteria: words.criteria,
      courseUrl: absolute(course.href),
      siteUrl: absolute(data.home),
      siteName: data.siteName,
      competencyNames: Object.fromEntries(Object.entries(competencyNames).map(([one, name]) => [one, name[language]])),
    });
    download(
      `${words.fileName}-${course.id}.json`,
      new Blob([JSON.stringify(badge, null, 2)], { type: 'application/json' }),
    );
  };
  const savePicture = (): void => {
    const picture = new XMLSerializer().serializeToString(sheet);
    download(`${words.fileName}-${course.id}.svg`, new Blob([picture], { type: 'image/svg+xml' }));
  };
  return html`<h2>${fill(words.yours, { title: course.title })}</h2>
    <div class="certificate-sheet">${sheet}</div>
    <p class="learner-tools">
      <button class="button primary" type="button" @click=${() => print()}>${words.print}</button>
      <button class="button" type="button" @click=${savePicture}>${words.svg}</button>
      <button class="button" type="button" @click=${saveBadge}>${words.badge}</button>
    </p>`;
}

/** What is missing for the certificate of a course. */
function missing({ data, progress }: Learner<Data>, course: NamedCourse): TemplateResult {
  const { modules } = courseMastery(progress, course);
  return html`<h2>${course.title}</h2>
    <p>${data.words.notYet}</p>
    <ul class="certificate-missing">
      ${course.modules.map(({ title, href }, index) => {
        const status = modules[index]?.status ?? 'new';
        return status === 'mastered'
          ? nothing
          : html`<li><a href=${href}>${title}</a>: ${statusOf(data.my, status)}</li>`;
      })}
    </ul>`;
}

/** The courses to choose from: those that are mastered, or all when none is. */
function choice({ data, progress }: Learner<Data>, { courses }: SiteCatalogue, isUnknown: boolean): TemplateResult {
  const { words, here } = data;
  const mastered = courses.filter((course) => courseMastery(progress, course).status === 'mastered');
  const offered = mastered.length > 0 ? mastered : courses.filter(({ modules }) => modules.length > 0);
  return html`<p>${isUnknown ? words.unknown : mastered.length > 0 ? words.which : words.none}</p>
    <ul>
      ${offered.map(({ id, title }) => html`<li><a href=${`${here}?course=${id}`}>${title}</a></li>`)}
    </ul>`;
}

let wired = false;

function show(learner: Learner<Data>): void {
  const { data, store, catalogue, progress, today } = learner;
  if (!wired) wireCheck(data.words, data.language, catalogue);
  wired = true;
  if (!root) return;
  const wanted = new URLSearchParams(location.search).get('course');
  const course = catalogue?.courses.find(({ id, modules }) => id === wanted && modules.length > 0);
  const certificate = course ? certificateOf(progress, course, today) : null;
  const body = (): TemplateResult => {
    if (!catalogue) return html`<p class="note">${data.progress.notLoaded}</p>`;
    if (!course) return choice(learner, catalogue, wanted !== null);
    if (!certificate) return missing(learner, course);
    return html`${made(learner, course, certificate)}
      ${certificateFacts(certificate, data.words, data.language, catalogue)}
      <p><b>${data.words.code}:</b> <code class="certificate-code">${certificateCode(certificate)}</code></p>`;
  };
  render(html`${troubleNote(store, data.progress, data.language)}${body()}`, root);
  if (!certificate) return;
  const code = certificateCode(certificate);
  if (!progress.certificates.includes(code)) void store.add({ kind: 'certified', code });
}

const root = document.querySelector<HTMLElement>('#certificate');
if (root) void openLearner<Data>(root, show);
