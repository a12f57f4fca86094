import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fill } from '#i18n';
import type { HouseWords } from './house-words.ts';
import { shownText } from './style-data.ts';

/** What the rows of phrases are made of. */
export interface PhraseRows {
  readonly id: string;
  readonly words: HouseWords;
  readonly phrases: readonly unknown[];
  /** Places of the phrases that are shown. */
  readonly shown: readonly number[];
  remove(index: number): void;
}

/** The rows of the phrases that are shown. */
export const phraseRows = (rows: PhraseRows): TemplateResult =>
  html`<ol class="house-style-phrases">${rows.shown.map((index) => rowOf(rows, index))}</ol>`;

function rowOf(rows: PhraseRows, index: number): TemplateResult {
  const { id, words, phrases, remove } = rows;
  const phrase = phrases[index];
  const isShown = typeof phrase === 'object' && phrase !== null && !Array.isArray(phrase);
  return html`<li class="house-style-phrase card" data-row=${index}>
    <fieldset>
      <legend>${fill(words.row, { n: index + 1 })}</legend>
      ${isShown ? fieldsOf(`${id}-phrase-${index}`, words, index, phrase) : html`<p>${words.notShown} <code>${shownText(phrase)}</code></p>`}
      <button class="button house-style-remove" type="button"
        @click=${() => remove(index)}>${words.remove}<span class="letter-checker-spoken">: ${fill(words.row, { n: index + 1 })}</span></button>
    </fieldset>
  </li>`;
}

function fieldsOf(id: string, words: HouseWords, index: number, phrase: object): TemplateResult {
  const at = (name: string): string => JSON.stringify(['phrases', index, name]);
  const value = (name: string): unknown => Reflect.get(phrase, name);
  const instead = value('instead');
  const lines = Array.isArray(instead) ? instead.filter((one) => one !== '') : instead === undefined ? [] : [instead];
  const mayGo = Array.isArray(instead) && instead.includes('');
  const line = (name: 'phrase' | 'hint') =>
    html`<div class="house-style-field"><label for="${id}-${name}">${words[name]}</label>
      <input class="house-style-box" id="${id}-${name}" data-path=${at(name)} data-kind="line" .value=${live(shownText(value(name)))}></div>`;
  const choice = (name: 'severity' | 'language', options: readonly (readonly [string, string])[]) => {
    const own = shownText(value(name));
    const all = options.some(([key]) => key === own)
      ? options
      : [...options, [own, fill(words.other, { value: own })] as const];
    return html`<div class="house-style-field"><label for="${id}-${name}">${words[name]}</label>
      <select class="button house-style-select" id="${id}-${name}" data-path=${at(name)} data-kind="choice" .value=${live(own)}>
        ${all.map(([key, label]) => html`<option value=${key} .selected=${key === own}>${label}</option>`)}</select></div>`;
  };
  const { severities, usual } = words;
  return html`${line('phrase')}
    <div class="house-style-field"><label for="${id}-instead">${words.instead}</label>
      <textarea class="house-style-box" id="${id}-instead" rows="2" data-path=${at('instead')} data-kind="instead"
        .value=${live(lines.map(shownText).join('\n'))}></textarea>
      <p class="house-style-check"><input type="checkbox" id="${id}-leave" data-path=${at('instead')} data-kind="leave-out" .checked=${live(mayGo)}>
        <label for="${id}-leave">${words.leaveOut}</label></p></div>
    ${line('hint')}
    ${choice('severity', [
      ['', fill(usual, { severity: severities.warning })],
      ['info', severities.info],
      ['warning', severities.warning],
      ['error', severities.error],
    ])}
    ${choice('language', [
      ['', words.both],
      ['en', words.english],
      ['ru', words.russian],
    ])}`;
}
