import { html, nothing, render } from 'lit';
import { counted, fill, type Words } from '#i18n';
import { type DiagnosticRun, moduleOf, type Progress, reviewQueue } from '#learning';
import { type LearnerData, openLearner } from './open-learner.ts';
import { modulesOf } from './site-catalogue.ts';

interface Data extends LearnerData {
  readonly words: Words['today'];
  readonly review: string;
  readonly mine: string;
  readonly diagnostic: string;
}

/** The diagnostic that was begun last, while it is not ended. */
function openDiagnostic({ diagnostics }: Progress): DiagnosticRun | null {
  const run = diagnostics.at(-1);
  return run && !run.ended ? run : null;
}

/** Shows what is due today in place of the invitation. */
export function showToday(root: HTMLElement): void {
  void openLearner<Data>(root, ({ data, catalogue, progress, today }) => {
    const { words, language, review, mine, diagnostic } = data;
    const run = openDiagnostic(progress);
    if (!catalogue || (progress.begun.size === 0 && progress.diagnostics.length === 0)) return;
    const due = reviewQueue(progress, catalogue.items, today).length;
    const place = progress.place === null ? null : moduleOf(progress.place);
    const module = modulesOf(catalogue).find(({ id }) => id === place);
    const isOpen = module && !progress.mastered.has(module.id);
    const now = root.querySelector<HTMLElement>('.home-today-now');
    if (!now) return;
    render(
      html`<p>${due > 0 ? counted(language, words.due, due) : words.none}</p>
        ${run ? html`<p>${counted(language, words.test, run.answers.length)}</p>` : nothing}
        <p class="home-actions">
          ${due > 0 ? html`<a class="button primary" href=${review}>${words.start}</a>` : nothing}
          ${isOpen ? html`<a class="button" href=${module.href}>${fill(words.goOn, { title: module.title })}</a>` : nothing}
          ${run ? html`<a class="button" href=${diagnostic}>${words.goOnTest}</a>` : nothing}
          <a class="button" href=${mine}>${words.mine}</a>
        </p>`,
      now,
    );
    root.querySelector('.home-today-invitation')?.remove();
    root.hidden = false;
  });
}
