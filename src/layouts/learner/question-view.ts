import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { fill, type Words } from '#i18n';
import type { Confidence } from '#learning';
import type { Stage } from './diagnostic-stage.ts';
import { textParts } from './text-parts.ts';

/** What the learner said to a question: the places of the chosen answers, none for “I don’t know”. */
export interface Given {
  readonly chosen: readonly number[];
  readonly confidence: Confidence;
}

/** What the view of a question needs to know. */
export interface QuestionView {
  readonly words: Words['diagnostic'];
  readonly stage: Extract<Stage, { kind: 'question' }>;
  /** What is missing, if the learner went on too early. */
  readonly missing: string;
  answer(given: Given): void;
  say(missing: string): void;
  pause(): void;
}

/** How far the learner is, in words. */
function progressWords({ words, stage: { run, left } }: QuestionView): string {
  const sentence = left.most === 0 ? words.last : left.least === left.most ? words.toCome : words.toComeBetween;
  return `${fill(words.question, { n: run.answers.length + 1 })} ${fill(sentence, left)}`;
}

function submit(event: SubmitEvent, { words, answer, say }: QuestionView): void {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const data = new FormData(form);
  const chosen = data.getAll('answer').map(Number);
  const sure = Number(data.get('sure'));
  const missing = chosen.length === 0 ? 'answer' : sure === 0 ? 'sure' : null;
  if (missing === null) {
    answer({ chosen, confidence: sure as Confidence });
    return;
  }
  say(missing === 'answer' ? words.chooseAnswer : words.chooseSure);
  form.querySelector<HTMLElement>(`[name="${missing}"]`)?.focus();
}

/** One question with its answers, and how sure the learner is. */
export function questionView(view: QuestionView): TemplateResult {
  const { words, stage, missing, answer, pause } = view;
  const { question } = stage;
  const degrees = [words.guess, words.fairlySure, words.certain];
  return html`<p class="quiet" id="diagnostic-progress">${progressWords(view)}</p>
    ${keyed(
      question.id,
      html`<form
        class="card diagnostic-question"
        autocomplete="off"
        @submit=${(event: SubmitEvent) => submit(event, view)}
      >
        <h2 id="diagnostic-step" tabindex="-1" aria-describedby="diagnostic-progress">${textParts(question.stem)}</h2>
        <fieldset class="choice-list">
          <legend>${question.several ? words.chooseAll : words.chooseOne}</legend>
          ${question.options.map(
            ({ text }, index) =>
              html`<label class="choice"
                ><input type=${question.several ? 'checkbox' : 'radio'} name="answer" value=${index} />
                <span>${textParts(text)}</span></label
              >`,
          )}
        </fieldset>
        <fieldset class="choice-list choice-row">
          <legend>${words.howSure}</legend>
          ${degrees.map(
            (degree, index) =>
              html`<label class="choice"><input type="radio" name="sure" value=${index + 1} /> ${degree}</label>`,
          )}
        </fieldset>
        <p class="diagnostic-missing" role="status">${missing}</p>
        <p class="learner-tools">
          <button class="button primary" type="submit">${words.next}</button>
          <button class="button" type="button" @click=${() => answer({ chosen: [], confidence: 1 })}>
            ${words.dontKnow}
          </button>
          <button class="button" type="button" @click=${pause}>${words.pause}</button>
        </p>
      </form>`,
    )}`;
}
