import { html, nothing, type TemplateResult } from 'lit';
import { counted, fill, type Words } from '#i18n';
import type { Queued } from '#learning';
import { namedItem, type ReviewSession } from './review-session.ts';
import { modulesOf, type SiteCatalogue } from './site-catalogue.ts';

type ReviewWords = Words['review'];

/** What the view of the review needs to know. */
export interface ReviewView {
  readonly words: ReviewWords;
  readonly language: string;
  readonly session: ReviewSession;
  readonly catalogue: SiteCatalogue;
  /** Whether the answer of the fact or term is open. */
  readonly isOpen: boolean;
  open(): void;
  /** What is said of the items that are left, and at the end. */
  readonly left: ReviewWords['left'];
  readonly end: string;
}

/** Where an item comes from: its module, or the first that brings what it asks; terms come from several, and name none. */
function origin(words: ReviewWords, catalogue: SiteCatalogue, { item }: Queued): TemplateResult | typeof nothing {
  if (item.kind === 'term') return nothing;
  const [own, name] = item.id.split('/');
  const isOfBank = own === 'bank';
  const wanted = isOfBank ? item.modules[0] : own;
  const module = modulesOf(catalogue).find(({ id }) => id === wanted);
  if (!module) return isOfBank ? html`<p class="quiet review-from">${words.fromBank}</p>` : nothing;
  const place = item.kind === 'question' && !isOfBank ? `#${name}` : '';
  return html`<p class="quiet review-from">
    ${isOfBank ? `${words.fromBank} ${words.taughtIn}` : words.from}
    <a href=${`${module.href}${place}`}>${module.title}</a>
  </p>`;
}

/** Why an item comes. */
function why(words: ReviewWords, { item, state }: Queued): string {
  if (item.kind === 'question' && !item.hashes.includes(state.hash)) return words.changed;
  return state.worry === 'none' ? '' : words[state.worry];
}

/** A fact or term: asked first, then answered, then judged by the learner. */
function card({ words, session, isOpen, open }: ReviewView, queued: Queued): TemplateResult {
  const { kind, front, back } = namedItem(queued);
  return html`<div class="card review-card">
    <p class="review-front">${kind === 'term' ? fill(words.askTerm, { term: front }) : front}</p>
    ${
      isOpen
        ? html`<div class="review-back" id="review-back" tabindex="-1">
              <p class="quiet">${words.answer}</p>
              <p>${back}</p>
            </div>
            <fieldset class="learner-sure learner-tools">
              <legend>${words.howWell}</legend>
              <button class="button" type="button" @click=${() => session.remember('knew')}>${words.knew}</button>
              <button class="button" type="button" @click=${() => session.remember('unsure')}>${words.unsureOfIt}</button>
              <button class="button" type="button" @click=${() => session.remember('missed')}>${words.missed}</button>
            </fieldset>`
        : html`<p><button class="button primary" type="button" @click=${open}>${words.showAnswer}</button></p>`
    }
  </div>`;
}

/** The item that is asked now. */
function asked(view: ReviewView, queued: Queued): TemplateResult {
  const { words, session, catalogue } = view;
  const { kind } = queued.item;
  const reason = why(words, queued);
  return html`<h2 class="review-kind" id="review-item" tabindex="-1">${words[kind]}</h2>
    ${reason === '' ? nothing : html`<p class="quiet">${reason}</p>`}
    ${kind === 'question' ? (session.element ?? html`<p class="note">${words.gone}</p>`) : card(view, queued)}
    ${origin(words, catalogue, queued)}
    ${
      session.phase === 'answered' || (kind === 'question' && !session.element)
        ? html`<p class="learner-tools">
            <button class="button primary" type="button" @click=${() => session.next()}>
              ${session.left > 1 ? words.next : words.finish}
            </button>
            <span class="quiet" role="status">${session.saved ? words.saved : ''}</span>
          </p>`
        : nothing
    }`;
}

/** The sitting as it stands: an item, a pause, or the end. */
export function reviewView(view: ReviewView): TemplateResult {
  const { words, language, session, end } = view;
  const { phase, current, left } = session;
  if (phase === 'end' || !current) {
    return html`<p class="note" id="review-item" tabindex="-1">${end}</p>`;
  }
  if (phase === 'pause') {
    return html`<p class="note" id="review-item" tabindex="-1">${words.pause}</p>
      <p><button class="button primary" type="button" @click=${() => session.next(true)}>${words.goOn}</button></p>`;
  }
  return html`<p class="quiet">${counted(language, view.left, left)}</p>
    ${asked(view, current)}`;
}
