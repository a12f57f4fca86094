import { html, nothing, type TemplateResult } from 'lit';
import { fill, type Language, type Words } from '#i18n';
import { type DiagnosticRun, diagnosticResult, type Role } from '#learning';
import { answersView } from './answers-view.ts';
import { letterResult } from './letter-result.ts';
import { profileView } from './profile-view.ts';
import { dayInWords } from './review-dates.ts';
import { roleForm } from './role-form.ts';
import type { SiteBank } from './site-bank.ts';

/** What the view of the result needs to know. */
export interface ResultView {
  readonly words: Words['diagnostic'];
  readonly language: Language;
  /** The address of the page with the path. */
  readonly path: string;
  readonly bank: SiteBank;
  readonly run: DiagnosticRun;
  readonly role: Role | undefined;
  readonly marks: ReadonlySet<string> | null;
  chooseRole(role: string): void;
  again(): void;
}

/** The result of a diagnostic: the profile, what was wrong, the letter, and where to go from here. */
export function resultView(view: ResultView): TemplateResult {
  const { words, language, path, bank, run, role, marks, chooseRole, again } = view;
  const result = diagnosticResult(bank.questions, run);
  const roles = roleForm({
    ...{ language, legend: words.role, button: words.compare, chosen: role?.id ?? null },
    choose: chooseRole,
  });
  return html`<h2 id="diagnostic-step" tabindex="-1">
      ${role ? fill(words.resultFor, { role: role[language] }) : words.result}
    </h2>
    <p class="quiet">${fill(words.madeOn, { day: dayInWords(run.day, language) })}</p>
    <p class="note">${words.formative}</p>
    ${
      role
        ? html`${profileView(words, language, result, role)}
            <details class="role-other"><summary>${words.otherRole}</summary>${roles}</details>`
        : roles
    }
    <p class="learner-tools">
      <a class="button primary" href=${path}>${words.toPath}</a>
      <button class="button" type="button" @click=${again}>${words.again}</button>
    </p>
    ${run.answers.length > 0 ? answersView(words, language, bank, run, result) : nothing}
    ${letterResult(words, run, result, bank.letter, marks)}`;
}
