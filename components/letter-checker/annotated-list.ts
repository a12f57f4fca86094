import { html, nothing, render, type TemplateResult } from 'lit';
import { fill } from '#i18n';
import { quoted } from '#report-words';
import type { Anchors } from './annotated-letter.ts';
import type { CheckerWords } from './checker-words.ts';
import { findingSigns } from './finding-item.ts';
import type { CheckedText } from './report-view.ts';
import { ruleLink } from './rule-note.ts';
import { sign } from './signs.ts';

/** What the list needs of the page. */
interface Surroundings {
  readonly words: CheckerWords;
  /** The address that the pages of the rules stand under. */
  readonly rules: string;
  readonly anchors: Anchors;
}

/** All findings in the order of the letter, with all that colours and lines say; made step by step. */
export function* drawFindings(
  list: HTMLElement,
  checked: CheckedText,
  surroundings: Surroundings,
): Generator<undefined, void, undefined> {
  for (let index = 0; index < checked.report.findings.length; index++) {
    const part = document.createDocumentFragment();
    render(entry(checked, index, surroundings), part);
    list.append(part);
    yield;
  }
}

function entry(
  { report, text }: CheckedText,
  index: number,
  surroundings: Surroundings,
): TemplateResult | typeof nothing {
  const { words, anchors } = surroundings;
  const finding = report.findings[index];
  if (!finding) return nothing;
  const { rule, severity, message, suggestions } = finding;
  return html`<li id=${anchors.note(index)} tabindex="-1">
    <p class="letter-checker-severity"><b>${index + 1}.</b> ${sign(findingSigns[severity])} ${words.severity[severity]}</p>
    <blockquote lang=${report.language}>${quoted(text, finding)}</blockquote>
    <p><span lang=${report.language}>${message}</span> ${ruleLink(surroundings, rule)}</p>
    ${suggestions.map(
      (suggestion) =>
        html`<p>${words.suggestion}: ${suggestion.text ? html`<b lang=${report.language}>${suggestion.text}</b>` : words.leaveOut}</p>`,
    )}
    <p><a href="#${anchors.mark(index)}" aria-label=${fill(words.backToNamed, { n: index + 1 })}>${words.backTo}</a></p>
  </li>`;
}
