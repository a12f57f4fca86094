import { html, type TemplateResult } from 'lit';
import type { Shown } from './shown.ts';

/** The figures of both versions. */
export function figuresTable({ words, difference }: Shown): TemplateResult {
  const { ease, levels, findings, missing, words: count } = difference;
  const level = (side: 'before' | 'after') =>
    ease[side] === null ? words.unknown : `${ease[side]}${levels[side] ? ` (${levels[side]})` : ''}`;
  const rows = [
    [words.ease, level('before'), level('after')],
    [words.findings, findings.before, findings.after],
    [words.missing, missing.before, missing.after],
    [words.wordCount, count.before, count.after],
  ];
  return html`<table class="letter-compare-figures"><caption>${words.figures}</caption>
    <thead><tr><th scope="col">${words.measure}</th><th scope="col">${words.before}</th><th scope="col">${words.after}</th></tr></thead>
    <tbody>${rows.map(([name, before, after]) => html`<tr><th scope="row">${name}</th><td>${before}</td><td>${after}</td></tr>`)}</tbody></table>`;
}
