import { html, nothing, svg, type TemplateResult } from 'lit';
import { classOf, findingClasses } from '#report-words';
import type { Panel } from './panel.ts';

/** How many findings of each kind there are: bars in a table, so that it can be read as well as seen. */
export function classChart({ words, findings }: Panel): TemplateResult | typeof nothing {
  if (findings.length === 0) return nothing;
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(classOf(finding), (counts.get(classOf(finding)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return html`<table class="letter-checker-classes">
    <caption>${words.byClass}</caption>
    ${findingClasses
      .filter((name) => counts.has(name))
      .map((name) => {
        const count = counts.get(name) ?? 0;
        return html`<tr><th scope="row">${words.classes[name]}</th><td><span>
          <svg width="100%" height="12" aria-hidden="true">${svg`<rect width="${(count / most) * 100}%" height="12" rx="3"/>`}</svg>
          ${count}</span></td></tr>`;
      })}
  </table>`;
}
