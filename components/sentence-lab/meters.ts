import { html, type TemplateResult } from 'lit';
import { fill, type Words } from '#i18n';
import type { Measure } from './next-step.ts';

/** What the meters show. */
interface Gauge {
  readonly was: number;
  readonly target: number;
  readonly keep: readonly string[];
  /** `null` before the first version and when there is none to measure. */
  readonly measure: Measure | null;
}

/** A line that is good or bad, told by a mark as well as by colour; neither while nothing is measured. */
const line = (good: boolean | null, content: unknown): TemplateResult => {
  if (good === null) return html`<li>${content}</li>`;
  return html`<li class=${good ? 'sentence-lab-good' : 'sentence-lab-bad'}>
    <span aria-hidden="true">${good ? '✓' : '✕'}</span>
    ${content}
  </li>`;
};

const bar = (ease: number, target: number): TemplateResult =>
  html`<svg class="sentence-lab-bar" aria-hidden="true">
    <rect class="sentence-lab-track" width="100%" height="100%"></rect>
    <rect class="sentence-lab-now" width="${ease}%" height="100%"></rect>
    <rect class="sentence-lab-target" x="${Math.min(target, 99)}%" width="3" height="100%"></rect>
  </svg>`;

/** Reading ease and the facts to keep, as a list with a bar. */
export function meters(words: Words['lab'], { was, target, keep, measure }: Gauge): TemplateResult {
  const ease = measure?.ease ?? null;
  return html`<ul class="sentence-lab-meters">
    ${line(
      ease === null ? null : ease >= target,
      html`<b>${ease === null ? words.ease : fill(words.easeNow, { ease })}</b> ${fill(words.was, { was })}
        ${fill(words.target, { target })} ${bar(ease ?? was, target)}`,
    )}
    ${keep.map((fact) => {
      const kept = measure && !measure.lost.includes(fact);
      const label = kept === null ? words.toKeep : kept ? words.kept : words.lost;
      return line(kept, html`<b>${label}</b> ${fill(words.quoted, { fact })}`);
    })}
  </ul>`;
}
