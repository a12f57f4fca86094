import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '#i18n';
import { fill, type Words } from '#i18n';
import { competencyNames, type DiagnosticResult, type DiagnosticRun } from '#learning';
import type { SiteBank, SiteQuestion } from './site-bank.ts';
import { textParts } from './text-parts.ts';

type DiagnosticWords = Words['diagnostic'];
type Answer = DiagnosticRun['answers'][number];

/** The places of chosen answers as they are kept, and back. */
export const writeChosen = (chosen: readonly number[]): string => chosen.join('+');
const readChosen = (response: string): number[] => (response === '' ? [] : response.split('+').map(Number));

/** A question that was wrong: what was chosen, what is right, and why. */
function wrongAnswer(
  words: DiagnosticWords,
  language: Language,
  answer: Answer,
  question: SiteQuestion,
): TemplateResult {
  const { stem, options, feedback, source, competency } = question;
  const chosen = readChosen(answer.response);
  // An author who changed the question may have changed its answers.
  const isSame = question.hashes.includes(answer.hash);
  const listed = options.filter(({ correct }, index) => correct || (isSame && chosen.includes(index)));
  return html`<li class="wrong-answer">
    <p class="quiet">${competencyNames[competency][language]}</p>
    <p class="wrong-answer-stem">${textParts(stem)}</p>
    ${isSame ? nothing : html`<p class="quiet">${words.changed}</p>`}
    ${isSame && chosen.length === 0 ? html`<p class="quiet">${words.saidDontKnow}</p>` : nothing}
    <ul>
      ${listed.map(({ text, correct, feedback: why }) => {
        const isChosen = isSame && chosen.includes(options.findIndex((option) => option.text === text));
        const label = correct ? (isChosen ? words.rightChosen : words.rightAnswer) : words.yourAnswer;
        return html`<li>
          <b>${label}</b> ${textParts(text)}<br /><span class="quiet">${textParts(why)}</span>
        </li>`;
      })}
    </ul>
    <p>${textParts(feedback)}</p>
    <p class="quiet">
      ${words.source} ${source.url ? html`<a href=${source.url}>${source.title}</a>` : source.title}${
        source.law ? ` (${source.law})` : ''
      }
    </p>
  </li>`;
}

/** What was wrong, sure answers first, and how well the learner knows what they know. */
export function answersView(
  words: DiagnosticWords,
  language: Language,
  { questions }: SiteBank,
  run: DiagnosticRun,
  { confidence }: DiagnosticResult,
): TemplateResult {
  const wrong = run.answers.filter(({ correct }) => !correct);
  const there = wrong.flatMap((answer) => {
    const question = questions.find(({ id }) => id === answer.question);
    return question ? [{ answer, question }] : [];
  });
  const sure = there.filter(({ answer }) => answer.confidence === 3);
  const others = there.filter(({ answer }) => answer.confidence !== 3);
  const list = (some: typeof there): TemplateResult =>
    html`<ol class="wrong-answers">
      ${some.map(({ answer, question }) => wrongAnswer(words, language, answer, question))}
    </ol>`;
  const degrees = [words.ifGuess, words.ifFairlySure, words.ifCertain];
  return html`<section class="learner-section" aria-labelledby="sure-and-wrong">
      <h2 id="sure-and-wrong">${words.sureAndWrong}</h2>
      ${sure.length > 0 ? html`<p>${words.sureAndWrongWhy}</p>${list(sure)}` : html`<p>${words.noneSure}</p>`}
      ${
        others.length > 0
          ? html`<details>
              <summary>${fill(words.otherWrong, { n: others.length })}</summary>
              ${list(others)}
            </details>`
          : nothing
      }
      ${there.length < wrong.length ? html`<p class="note">${words.removed}</p>` : nothing}
    </section>
    <section class="learner-section" aria-labelledby="confidence">
      <h2 id="confidence">${words.confidence}</h2>
      <ul>
        ${confidence.map(({ right, of }, index) => {
          const sentence = degrees[index];
          return of > 0 && sentence ? html`<li>${fill(sentence, { right, of })}</li>` : nothing;
        })}
      </ul>
    </section>`;
}
