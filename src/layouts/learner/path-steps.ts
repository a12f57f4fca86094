import { html, type TemplateResult } from 'lit';
import { counted, fill, type Language, type Words } from '#i18n';
import type { Step } from '#learning';
import { reasonText } from './path-reasons.ts';
import type { NamedModule } from './site-catalogue.ts';

/** What the list of steps needs to know. */
export interface PathSteps {
  readonly words: Words['path'];
  readonly language: Language;
  readonly steps: readonly Step[];
  readonly minutes: Words['learn']['minutes'];
  named(id: string): NamedModule | undefined;
  /** Moves a module up or down by one place. */
  move(id: string, by: 1 | -1): void;
}

/** Value of a step in hundredths of the role's weight for an hour, a number that people can compare. */
const points = (value: number): number => Math.round(value * 60 * 100);

/** The modules of the path, each with why it is there, and buttons that move it. */
export const pathSteps = ({ words, language, steps, minutes, named, move }: PathSteps): TemplateResult =>
  html`<ol class="path-steps">
    ${steps.map(({ module, value, minutesLeft, reasons }, index) => {
      const { id, code } = module;
      const title = named(id)?.title ?? id;
      const titleOf = (other: string): string => named(other)?.title ?? other;
      return html`<li class="card path-step" id=${`step-${id}`}>
        <h3><span class="quiet">${code}</span> <a href=${named(id)?.href ?? ''}>${title}</a></h3>
        <ul>
          ${reasons.map((reason) => html`<li>${reasonText(reason, words, language, titleOf)}</li>`)}
        </ul>
        <p class="quiet">${counted(language, minutes, minutesLeft)} · ${fill(words.value, { n: points(value) })}</p>
        <p class="learner-tools path-moves">
          <button
            class="button"
            type="button"
            data-by="-1"
            ?disabled=${index === 0}
            aria-label=${fill(words.upOf, { title })}
            @click=${() => move(id, -1)}
          >
            <span aria-hidden="true">↑</span> ${words.up}
          </button>
          <button
            class="button"
            type="button"
            data-by="1"
            ?disabled=${index === steps.length - 1}
            aria-label=${fill(words.downOf, { title })}
            @click=${() => move(id, 1)}
          >
            <span aria-hidden="true">↓</span> ${words.down}
          </button>
        </p>
      </li>`;
    })}
  </ol>`;
