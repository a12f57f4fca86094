import { html, nothing, type TemplateResult } from 'lit';
import { fill, type Language, type Words } from '#i18n';
import { competencyNames, type Trajectory } from '#learning';
import { inRow } from './path-reasons.ts';
import type { NamedModule } from './site-catalogue.ts';

/** The path with what stands around it: the plan, what to check oneself, and what no module brings yet. */
export function aroundPath(
  words: Words['path'],
  language: Language,
  { steps, checkYourself, uncovered }: Trajectory,
  named: (id: string) => NamedModule | undefined,
  parts: { readonly steps: TemplateResult; readonly plan: TemplateResult; readonly check: string },
): TemplateResult {
  const { check } = parts;
  return html`<section class="learner-section" aria-labelledby="steps">
      <h2 id="steps">${words.steps}</h2>
      ${steps.length > 0 ? parts.steps : html`<p>${words.nothingLeft}</p>`}
    </section>
    ${steps.length > 0 ? parts.plan : nothing}
    ${
      checkYourself.length > 0
        ? html`<section class="learner-section path-check" aria-labelledby="check-yourself">
            <h2 id="check-yourself">${words.checkYourself}</h2>
            <p>${words.checkYourselfWhy}</p>
            <ul class="path-links">
              ${checkYourself.map(
                ({ id, code }) =>
                  html`<li><span class="quiet">${code}</span> <a href=${`${check}?module=${id}`}>${named(id)?.title ?? id}</a></li>`,
              )}
            </ul>
          </section>`
        : nothing
    }
    ${
      uncovered.length > 0
        ? html`<section class="learner-section" aria-labelledby="uncovered">
            <h2 id="uncovered">${words.uncovered}</h2>
            <p>${words.uncoveredWhy}</p>
            <ul>
              ${uncovered.map(
                ({ competency, levels }) =>
                  html`<li>
                    ${fill(levels.length > 1 ? words.uncoveredLevels : words.uncoveredLevel, {
                      skill: competencyNames[competency][language],
                      levels: inRow(language, levels),
                    })}
                  </li>`,
              )}
            </ul>
          </section>`
        : nothing
    }`;
}
