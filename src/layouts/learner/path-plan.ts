import { html, nothing, type TemplateResult } from 'lit';
import { counted, fill, type Language, type Words } from '#i18n';
import type { Progress, Schedule } from '#learning';
import { dayInWords } from './review-dates.ts';

type Days = 30 | 60 | 90;

/** What the plan needs to know. */
export interface PathPlan {
  readonly words: Words['path'];
  readonly language: Language;
  readonly plan: Progress['plan'];
  readonly laidOut: Schedule | null;
  titleOf(id: string): string;
  /** Begins a plan today. */
  begin(days: Days): void;
  saveText(): void;
  saveCalendar(): void;
}

function choice({ words, plan, begin }: PathPlan): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    begin(Number(new FormData(event.target as HTMLFormElement).get('days')) as Days);
  };
  return html`<form class="path-choice" autocomplete="off" @submit=${submit}>
    <fieldset class="choice-list choice-row">
      <legend>${words.planDays}</legend>
      ${([30, 60, 90] as const).map(
        (days) =>
          html`<label class="choice"
            ><input type="radio" name="days" value=${days} ?checked=${days === (plan?.days ?? 60)} /> ${fill(words.days, { n: days })}</label
          >`,
      )}
    </fieldset>
    <p class="learner-tools"><button class="button" type="submit">${plan ? words.planAnew : words.planStart}</button></p>
  </form>`;
}

/** The plan: how long, what is done by when, and the files to take away. */
export function pathPlan(view: PathPlan): TemplateResult {
  const { words, language, plan, laidOut, titleOf, saveText, saveCalendar } = view;
  return html`<section class="learner-section path-plan" aria-labelledby="plan">
    <h2 id="plan" tabindex="-1">${words.plan}</h2>
    ${choice(view)}
    ${
      plan && laidOut
        ? html`<p>
              ${fill(words.planFrom, { day: dayInWords(plan.start, language) })}
              ${counted(language, words.perWeek, laidOut.minutesPerWeek)}
            </p>
            <ol class="path-milestones">
              ${laidOut.milestones.map(
                ({ after, day, modules }) =>
                  html`<li>
                    <h3>${fill(words.milestone, { n: after, day: dayInWords(day, language) })}</h3>
                    ${
                      modules.length === 0
                        ? html`<p class="quiet">${words.freeTime}</p>`
                        : html`<ul>
                            ${laidOut.modules
                              .filter(({ module }) => modules.includes(module))
                              .map(
                                ({ module, until }) =>
                                  html`<li>${titleOf(module)} <span class="quiet">${fill(words.until, { day: dayInWords(until, language) })}</span></li>`,
                              )}
                          </ul>`
                    }
                  </li>`,
              )}
            </ol>
            <p class="learner-tools path-tools">
              <button class="button" type="button" @click=${() => print()}>${words.print}</button>
              <button class="button" type="button" @click=${saveCalendar}>${words.calendar}</button>
              <button class="button" type="button" @click=${saveText}>${words.text}</button>
            </p>`
        : nothing
    }
  </section>`;
}
