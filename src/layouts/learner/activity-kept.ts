import type { LitElement } from 'lit';
import type { Activity, GivenAnswer, Progress } from '#learning';
import { answerTo } from '#learning';
import { writeState } from '../../../components/activity/activity-state.ts';

/** An activity of a page, as far as its progress is concerned. */
export interface ActivityElement extends LitElement {
  /** What the learner last did, in the element's own form. */
  state: string;
  /** Changes when the words of the task change. */
  hash: string;
}

/** Kinds whose answers are words, which cannot be shown in the other language. */
const typed: readonly (string | null)[] = ['gaps', 'number'];

/** The state that shows an answer again; `null` when it was typed in another language. */
function stateOf(element: ActivityElement, { hash, attempt, confidence, response }: GivenAnswer): string | null {
  const isOther = hash !== element.getAttribute('hash');
  if (isOther && typed.includes(element.getAttribute('kind'))) return null;
  return writeState({ response, attempt, sure: confidence });
}

/** The state in which an activity was left; `null` when there is none to show. */
export function keptState(element: ActivityElement, progress: Progress, activity: Activity): string | null {
  const answer = answerTo(progress, activity);
  if (answer) return stateOf(element, answer);
  const kept = progress.states.get(activity.id);
  return kept && activity.hashes.includes(kept.hash) ? kept.state : null;
}

/** Shows a kept state, and keeps a screen reader from hearing of it before the learner comes to the activity. */
export async function restore(element: ActivityElement, state: string): Promise<void> {
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
  const voices = [...element.querySelectorAll('[role="status"]')];
  for (const voice of voices) voice.setAttribute('aria-live', 'off');
  element.addEventListener(
    'focusin',
    () => {
      for (const voice of voices) voice.removeAttribute('aria-live');
    },
    { once: true },
  );
  element.state = state;
}
