import { html, render, type TemplateResult } from 'lit';
import { fill, type Words } from '#i18n';
import { checkQueue } from '#learning';
import { type Learner, type LearnerData, openLearner } from './open-learner.ts';
import { ReviewSession } from './review-session.ts';
import { reviewView } from './review-view.ts';
import { modulesOf, type NamedModule, type SiteCatalogue } from './site-catalogue.ts';
import { troubleNote } from './trouble-note.ts';

interface Data extends LearnerData {
  readonly words: Words['checkYourself'];
  readonly review: Words['review'];
  readonly items: string;
  readonly here: string;
}

/** The modules to choose from. */
const choice = ({ words, here }: Data, catalogue: SiteCatalogue): TemplateResult =>
  html`<p>${words.which}</p>
    <ul class="path-links">
      ${modulesOf(catalogue).map(
        ({ id, code, title }) =>
          html`<li><span class="quiet">${code}</span> <a href=${`${here}?module=${id}`}>${title}</a></li>`,
      )}
    </ul>`;

/** Joins the page on which learners check themselves to the progress on this device. */
function start(root: HTMLElement): void {
  const wanted = new URLSearchParams(location.search).get('module');
  let session: ReviewSession | null = null;
  let latest: Learner<Data> | null = null;
  let step = '';

  const sitting = (
    data: Data,
    catalogue: SiteCatalogue,
    module: NamedModule,
    current: ReviewSession,
  ): TemplateResult => {
    const { words, review, language } = data;
    const right = [...current.first.values()].filter(Boolean).length;
    const end = fill(words.end, { right, of: current.first.size });
    const open = (): void => {};
    return html`<p class="page-lead">${fill(words.about, { title: module.title })}</p>
      ${reviewView({ words: review, language, left: words.left, end, session: current, catalogue, isOpen: false, open })}
      ${current.phase === 'end' ? html`<p><a class="button" href=${module.href}>${fill(words.toModule, { title: module.title })}</a></p>` : ''}`;
  };

  const show = (): void => {
    if (!latest) return;
    const { data, store, catalogue } = latest;
    const module = catalogue && modulesOf(catalogue).find(({ id }) => id === wanted);
    const body = (): TemplateResult => {
      if (!catalogue) return html`<p class="note">${data.progress.notLoaded}</p>`;
      return module && session ? sitting(data, catalogue, module, session) : choice(data, catalogue);
    };
    render(html`${troubleNote(store, data.progress, data.language)} ${body()}`, root);
  };

  const changed = (): void => {
    show();
    const now = `${session?.phase} ${session?.current?.item.id}`;
    // After a step the focus goes to what is new, so that it is read; an answer stays where it was given.
    if (step !== '' && session?.phase !== 'answered' && now !== step) document.getElementById('review-item')?.focus();
    if (session?.phase !== 'answered') step = now;
  };

  void openLearner<Data>(root, (learner) => {
    latest = learner;
    if (session || !learner.catalogue || wanted === null) {
      session?.update(learner);
      show();
      return;
    }
    // Asked is what stood there when the sitting began: an answer must not bring others in its place.
    const { items } = learner.catalogue;
    const queue = checkQueue(learner.progress, items, wanted, learner.today);
    session = new ReviewSession(learner, { folder: learner.data.items, queue: () => queue, changed });
    void session.next();
  });
}

const root = document.querySelector<HTMLElement>('#check-yourself');
if (root) start(root);
