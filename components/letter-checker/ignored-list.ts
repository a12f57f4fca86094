import { html, nothing, type TemplateResult } from 'lit';
import { counted, fill } from '#i18n';
import type { CheckerWords } from './checker-words.ts';
import { type IgnoredFinding, nameOf } from './ignored-findings.ts';

/** What is ignored, each with a way back; nothing when nothing is. */
export function ignoredList(
  words: CheckerWords,
  language: string,
  ignored: readonly IgnoredFinding[],
  bringBack: (index: number) => void,
): TemplateResult | typeof nothing {
  if (ignored.length === 0) return nothing;
  return html`<details class="letter-checker-more letter-checker-ignored">
    <summary>${counted(language, words.ignored, ignored.length)}</summary>
    <ul>
      ${ignored.map(
        (one, index) => html`<li>
          <span>${fill(words.quoted, { text: nameOf(one) })}
            <span class="quiet">${one.everywhere ? words.isEverywhere : words.isHere}</span></span>
          <button class="letter-checker-link" type="button"
            aria-label=${fill(words.bringBackNamed, { text: nameOf(one) })}
            @click=${() => bringBack(index)}>${words.bringBack}</button>
        </li>`,
      )}
    </ul>
  </details>`;
}
