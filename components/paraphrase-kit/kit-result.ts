import { html, nothing, type TemplateResult } from 'lit';
import { fill, type Words } from '#i18n';
import { asked, luck, mendFirst, type TallyRow } from './tally.ts';

const list = (label: string, lines: readonly string[]): TemplateResult | typeof nothing =>
  lines.length === 0
    ? nothing
    : html`<p class="paraphrase-kit-label">${label}</p>
        <ul>
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`;

/** What a tally allows one to say, and what to mend first. */
export function kitResult(words: Words['kit'], rows: readonly TallyRow[]): TemplateResult | typeof nothing {
  const counted = rows.flatMap((row, index) => (asked(row) > 0 ? [{ row, name: words.questions[index] ?? '' }] : []));
  if (counted.length === 0) return nothing;
  const fewest = Math.min(...counted.map(({ row }) => asked(row)));
  const isFaultless = counted.every(({ row }) => row[0] === asked(row));
  return html`
    ${list(
      words.maySay,
      counted.map(({ name, row }) => fill(words.said, { name, right: row[0], asked: asked(row) })),
    )}
    ${list(
      words.mendFirst,
      mendFirst(rows).map((index) => words.questions[index] ?? ''),
    )}
    ${isFaultless ? html`<p class="tool-said">${fill(words.faultless, { asked: fewest, tests: luck(fewest) })}</p>` : nothing}
  `;
}
