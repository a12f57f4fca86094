import { html, type TemplateResult } from 'lit';
import type { CheckingError } from '#checking';
import type { CheckerWords } from './checker-words.ts';
import { sign } from './signs.ts';

/** Why there is no report. */
export type Trouble = CheckingError['trouble'];

/** What went wrong and how to go on; the letter stays. */
export const troubleCard = (words: CheckerWords, trouble: Trouble, retry: () => void): TemplateResult =>
  html`<section class="letter-checker-verdict letter-checker-warning card">
    <h2>${sign('warning')} ${words.noReport}</h2>
    <p>${words[trouble]}</p>
    <button class="button" type="button" @click=${retry}>${words.retry}</button>
  </section>`;

/** What to do before there is a report. */
export const emptyCard = (words: CheckerWords, waiting: boolean): TemplateResult =>
  html`<section class="letter-checker-verdict letter-checker-none card">
    <h2>${sign('none')} ${waiting ? words.checking : words.empty}</h2>
    <p>${waiting ? words.checkingWhy : words.nextEmpty}</p>
  </section>`;
