import { html, nothing, type TemplateResult } from 'lit';
import { fill, type Words } from '#i18n';
import type { DiagnosticResult, DiagnosticRun } from '#learning';
import type { LetterPlace, SiteLetter } from './site-bank.ts';

type DiagnosticWords = Words['diagnostic'];

const paragraphs = (lines: readonly string[]): TemplateResult[] =>
  lines.filter((line) => line !== '').map((line) => html`<p>${line}</p>`);

/**
 * What was found in the letter, and how it can be written.
 *
 * @param marks - `null` when they are not known, because the letter has changed or the marks were not kept.
 */
export function letterResult(
  words: DiagnosticWords,
  run: DiagnosticRun,
  { letterLevel }: DiagnosticResult,
  letter: SiteLetter | null,
  marks: ReadonlySet<string> | null,
): TemplateResult {
  const heading = html`<h2 id="letter-result">${words.letter}</h2>`;
  if (!run.letter) {
    return html`<section class="learner-section" aria-labelledby="letter-result">
      ${heading}
      <p>${words.noLetter}</p>
    </section>`;
  }
  const { found, of, wrong } = run.letter;
  const isMarked = ({ keys }: LetterPlace): boolean => marks !== null && keys.some((key) => marks.has(key));
  const decoys = letter?.decoys.filter(isMarked) ?? [];
  const place = (label: string, { name, passages, feedback }: LetterPlace): TemplateResult =>
    html`<li>
      <b>${label}</b> ${name === '' ? nothing : html`${name}: `}<i>${passages.join(' … ')}</i><br />
      <span class="quiet">${feedback}</span>
    </li>`;
  return html`<section class="learner-section" aria-labelledby="letter-result">
    ${heading}
    <p>
      ${fill(words.letterScore, { found, of, wrong })}
      ${
        letterLevel !== null && letterLevel < 3
          ? fill(words.letterLevel, { level: letterLevel, most: letterLevel + 1 })
          : nothing
      }
    </p>
    ${
      letter
        ? html`<ul class="letter-places">
              ${letter.problems.map((one) => place(marks === null ? '' : isMarked(one) ? words.found : words.overlooked, one))}
              ${decoys.map((one) => place(words.decoy, one))}
            </ul>
            <details>
              <summary>${words.rewritten}</summary>
              <div class="card diagnostic-letter">${paragraphs(letter.rewritten)}</div>
            </details>`
        : nothing
    }
  </section>`;
}
