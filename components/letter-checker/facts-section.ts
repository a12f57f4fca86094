import { html, nothing, type TemplateResult } from 'lit';
import { fill } from '#i18n';
import { type FactGroup, factGroups, quoted, type ToldFact } from '#report-words';
import type { Panel } from './panel.ts';
import { more, section } from './section.ts';
import { sign } from './signs.ts';

/** So many facts of a kind are listed at first. */
const mostListed = 12;
/** A quote tells its fact from others by so many characters. */
const mostQuoted = 60;

/** The facts by kind; each leads to its place. What can be read in two ways, and what day a deadline comes to, is told. */
export function factsSection(panel: Panel): TemplateResult {
  const { words, report, sections } = panel;
  const groups = factGroups(report.facts);
  const all = groups.reduce((sum, { facts }) => sum + facts.length, 0);
  const unclear = groups.reduce((sum, { facts }) => sum + facts.filter(({ ambiguous }) => ambiguous).length, 0);
  return section(
    sections,
    'facts',
    words.facts,
    html`${unclear > 0 ? html`${sign('warning')} ${fill(words.factsAmbiguous, { n: unclear })} · ` : nothing}${all}`,
    () =>
      all === 0
        ? html`<p class="quiet">${words.factsNone}</p>`
        : html`<p class="quiet">${words.factsWhy}</p> ${groups.map((group) => kind(panel, group))}`,
  );
}

function kind(panel: Panel, { kind, facts }: FactGroup): TemplateResult {
  const { words, sections } = panel;
  const left = facts.length - mostListed;
  const list = (some: readonly ToldFact[]) =>
    html`<ul class="letter-checker-fact-list">${some.map((fact) => item(panel, fact))}</ul>`;
  return html`<h3>${words.factKinds[kind]}</h3>
    ${list(facts.slice(0, mostListed))}
    ${
      left > 0
        ? more(sections, `facts ${kind}`, fill(words.factsMore, { n: left }), () => list(facts.slice(mostListed)))
        : nothing
    }`;
}

function item({ words, language, report, checked, passages }: Panel, fact: ToldFact): TemplateResult {
  const { day, ambiguous } = fact;
  const date = (iso: string) =>
    new Date(iso).toLocaleDateString(language === 'en' ? 'en-GB' : language, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  return html`<li><button class="letter-checker-fact" type="button" lang=${report.language}
      @click=${() => passages.reveal(fact)}>${quoted(checked, fact, mostQuoted)}</button>
    ${day ? html`<span class="quiet">${fill(words.factDay, { day: date(day) })}</span>` : nothing}
    ${ambiguous ? html`<span class="letter-checker-unclear">${sign('warning')} ${words.ambiguous}</span>` : nothing}</li>`;
}
