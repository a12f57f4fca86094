import { html, type TemplateResult } from 'lit';
import { counted, type Language, type Words } from '#i18n';
import { roleForm } from './role-form.ts';

type DiagnosticWords = Words['diagnostic'];

/** The beginning: the role, and the button that starts. */
export const startView = (
  words: DiagnosticWords,
  language: Language,
  chosen: string | null,
  choose: (role: string) => void,
): TemplateResult =>
  html`<h2 id="diagnostic-step" tabindex="-1">${words.chooseRole}</h2>
    <p class="quiet">${words.chooseRoleWhy}</p>
    ${roleForm({ language, legend: words.role, button: words.start, chosen, choose })}`;

/** What a pause needs to know. */
export interface Pause {
  readonly words: DiagnosticWords;
  readonly language: Language;
  readonly answers: number;
  /** Whether all answers are on the disk. */
  readonly saved: boolean;
  goOn(): void;
  end(): void;
}

/** A pause, also after the page was opened again. */
export const pausedView = ({ words, language, answers, saved, goOn, end }: Pause): TemplateResult =>
  html`<h2 id="diagnostic-step" tabindex="-1">${words.paused}</h2>
    <p>${counted(language, words.answered, answers)} ${saved ? words.pausedSaved : ''}</p>
    <p class="learner-tools">
      <button class="button primary" type="button" @click=${goOn}>${words.goOn}</button>
      <button class="button" type="button" @click=${end}>${words.endNow}</button>
    </p>
    <p class="quiet">${words.endNowWhy}</p>`;
