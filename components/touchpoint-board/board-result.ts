import { html, nothing, type TemplateResult } from 'lit';
import { fill, type Words } from '#i18n';
import { type FactTold, factsTold, type Told } from './contradictions.ts';

const list = (label: string, lines: readonly string[]): TemplateResult | typeof nothing =>
  lines.length === 0
    ? nothing
    : html`<p class="touchpoint-board-label">${label}</p>
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`;

/** The contradictions and the gaps of a board in words. */
export function boardFindings(
  language: string,
  words: Words['board'],
  cells: readonly Told[],
): { readonly contradictions: readonly string[]; readonly gaps: readonly string[] } {
  const and = new Intl.ListFormat(language, { type: 'conjunction' });
  const named = (channels: readonly number[]): string => and.format(channels.map((at) => words.channels[at] ?? ''));
  const say = (sentence: string, { fact, told, otherwise, silent }: FactTold): string =>
    fill(sentence, {
      fact: words.facts[fact] ?? '',
      told: named(told),
      otherwise: named(otherwise),
      silent: named(silent),
    });
  const facts = factsTold(cells);
  return {
    contradictions: facts
      .filter(({ otherwise }) => otherwise.length > 0)
      .map((one) => say(one.told.length > 0 ? words.contradicts : words.allWrong, one)),
    gaps: facts
      .filter(({ silent }) => silent.length > 0)
      .map((one) => say(one.told.length + one.otherwise.length > 0 ? words.isSilent : words.nowhere, one)),
  };
}

/** What follows from a board. */
export function boardResult(
  language: string,
  words: Words['board'],
  cells: readonly Told[],
): TemplateResult | typeof nothing {
  if (cells.every((cell) => cell === '-')) return nothing;
  const { contradictions, gaps } = boardFindings(language, words, cells);
  return contradictions.length + gaps.length === 0
    ? html`<p class="tool-said">${words.nothingFound}</p>`
    : html`${list(words.contradictions, contradictions)} ${list(words.gaps, gaps)}`;
}
