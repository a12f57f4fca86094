import { html, nothing, render } from 'lit';
import { fill, type Words } from '#i18n';
import { reviewDays, reviewQueue } from '#learning';
import { type Learner, type LearnerData, openLearner } from './open-learner.ts';
import { dayInWords, reviewDates } from './review-dates.ts';
import { ReviewSession } from './review-session.ts';
import { reviewView } from './review-view.ts';
import { troubleNote } from './trouble-note.ts';

interface Data extends LearnerData {
  readonly words: Words['review'];
  readonly items: string;
  readonly learn: string;
}

/** Joins the page of the review to the progress on this device. */
function start(root: HTMLElement): void {
  let session: ReviewSession | null = null;
  let opened: string | null = null;
  let latest: Learner<Data> | null = null;

  const show = (): void => {
    if (!latest || !session) return;
    const { data, store, catalogue, progress, today } = latest;
    const { words, language } = data;
    if (!catalogue) {
      render(html`<p class="note">${data.progress.notLoaded}</p>`, root);
      return;
    }
    const days = reviewDays(progress, catalogue.items, today);
    const [nextDay] = [...days.keys()].filter((day) => day > today);
    const id = session.current?.item.id ?? null;
    const view = {
      words,
      language,
      left: words.left,
      end: words.doneToday,
      session,
      catalogue,
      isOpen: opened !== null && opened === id,
      open: () => {
        opened = id;
        show();
        document.getElementById('review-back')?.focus();
      },
    };
    const isEmpty = session.phase === 'end' && !session.begun;
    render(
      html`${troubleNote(store, data.progress, language)}
        ${
          isEmpty
            ? html`<p class="note">${days.size === 0 ? words.nothingYet : words.none}</p>
                ${days.size === 0 ? html`<p><a class="button" href=${data.learn}>${words.courses}</a></p>` : nothing}`
            : reviewView(view)
        }
        ${
          session.phase === 'end' && nextDay
            ? html`<p>${fill(words.nextDay, { day: dayInWords(nextDay, language) })}</p>`
            : nothing
        }
        ${reviewDates(days, store.events, today, words, language)}`,
      root,
    );
  };

  /** After a step the focus goes to what is new, so that it is read. */
  let step: unknown = null;
  const changed = (): void => {
    show();
    const now = session?.phase === 'answered' ? step : `${session?.phase} ${session?.current?.item.id}`;
    if (step !== null && now !== step) document.getElementById('review-item')?.focus();
    step = now;
  };

  void openLearner<Data>(root, (learner) => {
    latest = learner;
    if (session) {
      session.update(learner);
      show();
    } else {
      session = new ReviewSession(learner, {
        folder: learner.data.items,
        queue: ({ progress, catalogue, today }) => reviewQueue(progress, catalogue?.items ?? [], today),
        changed,
      });
      void session.next();
    }
  });
}

const root = document.querySelector<HTMLElement>('#review');
if (root) start(root);
