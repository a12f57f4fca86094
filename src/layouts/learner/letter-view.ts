import { html, nothing, type TemplateResult } from 'lit';
import { counted, type Language, type Words } from '#i18n';
import type { LetterPiece, SiteLetter } from './site-bank.ts';

/** What the view of the letter needs to know. */
export interface LetterView {
  readonly words: Words['diagnostic'];
  readonly language: Language;
  readonly letter: SiteLetter;
  readonly marks: ReadonlySet<string>;
  mark(key: string, on: boolean): void;
  finish(): void;
  leaveOut(): void;
  pause(): void;
}

function piece({ text, key }: LetterPiece, { marks, mark }: LetterView): TemplateResult | string {
  if (key === null) return text;
  const change = (event: Event): void => mark(key, (event.target as HTMLInputElement).checked);
  return html`<label class="letter-mark"
    ><input class="unseen" type="checkbox" name="mark" value=${key} .checked=${marks.has(key)} @change=${change} /><span
      class="letter-mark-text"
      >${text}</span
    ></label
  >`;
}

/** A letter whose problems are to be marked: each passage is a checkbox. */
export function letterView(view: LetterView): TemplateResult {
  const { words, language, letter, marks, finish, leaveOut, pause } = view;
  // A paragraph for each run of lines.
  const paragraphs: (readonly LetterPiece[])[][] = [[]];
  for (const line of letter.lines) {
    if (line.length === 0) paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  const shown = letter.lines.flat().filter(({ key }) => key !== null && marks.has(key)).length;
  return html`<p class="quiet">${words.letterStep}</p>
    <h2 id="diagnostic-step" tabindex="-1">${words.letter}: ${letter.title}</h2>
    <p id="letter-task">${letter.task}</p>
    <p class="quiet">${words.letterHow}</p>
    <div class="card diagnostic-letter" role="group" aria-labelledby="diagnostic-step" aria-describedby="letter-task">
      ${paragraphs.map(
        (lines) =>
          html`<p>${lines.map((line, index) => html`${index > 0 ? html`<br />` : nothing}${line.map((one) => piece(one, view))}`)}</p>`,
      )}
    </div>
    <p role="status">${counted(language, words.marked, shown)}</p>
    <p class="learner-tools">
      <button class="button primary" type="button" @click=${finish}>${words.finishLetter}</button>
      <button class="button" type="button" @click=${leaveOut}>${words.leaveOut}</button>
      <button class="button" type="button" @click=${pause}>${words.pause}</button>
    </p>`;
}
