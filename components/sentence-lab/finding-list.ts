import { html, nothing, type TemplateResult } from 'lit';
import { fill, type Words } from '#i18n';
import type { Finding } from '#plain-language';
import { excerpt, isSevere } from './next-step.ts';

/** Where the rules are explained. */
export interface RulePages {
  /** The address before the id of a rule, with a slash at its end. */
  readonly address: string;
  /** What each rule is called, by its id. */
  readonly titles: Readonly<Record<string, string>>;
}

/** What the checker found in `text`, as a list; nothing when it found nothing. */
export function findingList(
  words: Words['lab'],
  id: string,
  findings: readonly Finding[],
  text: string,
  { address, titles }: RulePages,
): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  // A new tab, as leaving the page empties the box.
  return html`<p class="sentence-lab-seen" id="${id}-seen">${words.seen}</p>
    <ul class="sentence-lab-findings" aria-labelledby="${id}-seen">
      ${findings.map(
        (finding) => html`<li class=${isSevere(finding) ? 'sentence-lab-severe' : nothing}>
          <b>${isSevere(finding) ? words.severe : words.hint}</b>
          ${fill(words.quoted, { fact: excerpt(finding, text) })}. ${finding.message}
          <a href="${address}${finding.rule}/" target="_blank"
            >${titles[finding.rule] ?? finding.rule} <span class="sentence-lab-tab">${words.newTab}</span></a
          >
        </li>`,
      )}
    </ul>`;
}
