import { html, nothing, render } from 'lit';
import { counted, fill, type Words } from '#i18n';
import { reviewQueue } from '#learning';
import { myCourses } from './my-courses.ts';
import { myNotes } from './my-notes.ts';
import { type Learner, type LearnerData, openLearner } from './open-learner.ts';
import { wireErase, wireFile, wireNickname } from './progress-controls.ts';
import { troubleNote } from './trouble-note.ts';

interface Data extends LearnerData {
  readonly words: Words['myProgress'];
  readonly review: string;
  readonly certificate: string;
}

let wired = false;

function show({ data, store, catalogue, progress, today }: Learner<Data>): void {
  const { words, language } = data;
  if (!wired) {
    const controls = { store, language, words, progress: data.progress };
    wireNickname(controls);
    wireFile(controls);
    wireErase(controls);
  }
  const nickname = document.querySelector<HTMLInputElement>('#nickname');
  if (nickname && (!wired || document.activeElement !== nickname)) nickname.value = progress.nickname;
  wired = true;
  if (!root) return;
  const due = catalogue ? reviewQueue(progress, catalogue.items, today).length : 0;
  render(
    html`${troubleNote(store, data.progress, language)}
      ${progress.nickname === '' ? nothing : html`<p>${fill(words.hello, { nickname: progress.nickname })}</p>`}
      ${
        catalogue
          ? html`<p>
                ${due > 0 ? counted(language, words.due, due) : words.noneDue}
                <a href=${data.review}>${words.review}</a>
              </p>
              ${myCourses(words, language, catalogue, progress, data.certificate)}
              ${myNotes(words, catalogue, progress)}`
          : html`<p class="note">${data.progress.notLoaded}</p>`
      }`,
    root,
  );
}

const root = document.querySelector<HTMLElement>('#my-progress');
if (root) void openLearner<Data>(root, show);
