import { html, nothing, render, type TemplateResult } from 'lit';
import { fill, type Language, type Words } from '#i18n';
import { type Happening, type Role, roleOf, schedule } from '#learning';
import { loadBank } from './load-bank.ts';
import { type Learner, type LearnerData, openLearner } from './open-learner.ts';
import { pageData } from './page-data.ts';
import { aroundPath } from './path-around.ts';
import { saveCalendar, saveText } from './path-files.ts';
import { moved } from './path-move.ts';
import { lastDiagnostic, pathOf } from './path-of.ts';
import { pathPlan } from './path-plan.ts';
import { pathSteps } from './path-steps.ts';
import { roleForm } from './role-form.ts';
import type { SiteBank } from './site-bank.ts';
import { modulesOf, type NamedModule, type SiteCatalogue } from './site-catalogue.ts';
import { troubleNote } from './trouble-note.ts';

interface Data extends LearnerData {
  readonly words: Words['path'];
  readonly minutes: Words['learn']['minutes'];
  readonly bank: string;
  readonly diagnostic: string;
  readonly check: string;
}

let said = '';

/** The page for a learner whose role is known. */
function pathFor(learner: Learner<Data>, catalogue: SiteCatalogue, bank: SiteBank, role: Role): TemplateResult {
  const { data, store, progress, today } = learner;
  const { words, language, minutes } = data;
  const path = pathOf(catalogue, bank, progress, role);
  const modules = modulesOf(catalogue);
  const named = (id: string): NamedModule | undefined => modules.find((module) => module.id === id);
  const keep = (happening: Happening): void => void store.add(happening);
  const { plan } = progress;
  const laidOut = plan && path.steps.length > 0 ? schedule(path.steps, plan.start, plan.days) : null;
  const file = laidOut && { words, language, role, path, laidOut, minutes, events: store.events, named };
  const move = (id: string, by: 1 | -1): void => {
    const { order, sentence } = moved(path, id, by, (wish) => pathOf(catalogue, bank, progress, role, wish));
    const values = { ...sentence.values, title: named(id)?.title ?? id, of: path.steps.length };
    said = fill(words[sentence.key], { ...values, other: named(sentence.other)?.title ?? sentence.other });
    if (order) keep({ kind: 'plan-reordered', modules: order });
    else show(learner);
    focusMove(id, by);
  };
  return html`${aroundPath(words, language, path, named, {
    check: data.check,
    steps: html`<p class="quiet">${words.valueHow}</p>
      ${pathSteps({ words, language, steps: path.steps, minutes, named, move })}
      <p role="status" class="path-said">${said}</p>
      ${
        progress.order.length > 0
          ? html`<p>
              <button class="button" type="button" @click=${() => reset(keep, words)}>${words.proposed}</button>
            </p>`
          : nothing
      }`,
    plan: pathPlan({
      words,
      language,
      plan,
      laidOut,
      titleOf: (id) => named(id)?.title ?? id,
      begin: (days) => {
        keep({ kind: 'plan-started', days, start: today });
        document.getElementById('plan')?.focus();
      },
      saveText: () => file && saveText(file),
      saveCalendar: () => file && saveCalendar(file),
    }),
  })}`;
}

function reset(keep: (happening: Happening) => void, words: Words['path']): void {
  said = words.proposedAgain;
  keep({ kind: 'plan-reordered', modules: [] });
}

/** The focus goes with the module; at the end of the list to the button that leads back. */
function focusMove(id: string, by: 1 | -1): void {
  const buttons =
    document.getElementById(`step-${id}`)?.querySelectorAll<HTMLButtonElement>('.path-moves button') ?? [];
  const wanted = [...buttons].find((button) => button.dataset['by'] === String(by));
  const target = wanted?.disabled ? [...buttons].find((button) => !button.disabled) : wanted;
  target?.focus();
}

/** The choice of a role: first of all, or folded when there is one. */
function roleChoice(
  { data, store, progress }: Learner<Data>,
  language: Language,
  role: Role | undefined,
): TemplateResult {
  const { words } = data;
  const form = roleForm({
    language,
    legend: words.role,
    button: words.showPath,
    chosen: progress.role,
    choose: (chosen) => void store.add({ kind: 'role-chosen', role: chosen }),
  });
  if (!role) return html`<p>${words.noRole}</p>${form}`;
  return html`<p class="path-role">${fill(words.forRole, { role: role[language] })}</p>
    <details class="role-other"><summary>${words.otherRole}</summary>${form}</details>`;
}

let bank: SiteBank | null = null;

function show(learner: Learner<Data>): void {
  if (!root) return;
  const { data, store, catalogue, progress } = learner;
  const { words, language } = data;
  const role = progress.role === null ? undefined : roleOf(progress.role);
  const noDiagnostic = html`<div class="note">
    <p>${words.noDiagnostic}</p>
    <p><a class="button" href=${data.diagnostic}>${words.toDiagnostic}</a></p>
  </div>`;
  render(
    html`${troubleNote(store, data.progress, language)}
      ${lastDiagnostic(progress) ? nothing : noDiagnostic} ${roleChoice(learner, language, role)}
      ${
        !catalogue || !bank
          ? html`<p class="note">${data.progress.notLoaded}</p>`
          : role
            ? pathFor(learner, catalogue, bank, role)
            : nothing
      }`,
    root,
  );
}

async function start(page: HTMLElement): Promise<void> {
  bank = await loadBank(pageData<Data>(page).bank).catch(() => null);
  await openLearner<Data>(page, show);
}

const root = document.querySelector<HTMLElement>('#path');
if (root) void start(root);
