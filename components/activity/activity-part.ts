import type { Words } from '#i18n';

/** A piece of an activity that is right or wrong by itself: an answer, a step, a pair, a gap. */
export interface Part {
  /** What is coloured. */
  readonly box: HTMLElement;
  /** What the feedback describes: a control, or the group around several; `data-control` names one outside the box. */
  readonly control: HTMLElement;
  readonly feedback: HTMLElement;
}

/** What a check says of a part: nothing, a mark alone, or a mark with the reason. */
export interface PartVerdict {
  readonly right: boolean;
  readonly show: 'nothing' | 'mark' | 'why';
  /** The words of the mark, where they are not “right” and “not right”. */
  readonly says?: string;
}

/** Takes the feedback of a part out of its `<details>`, which is for readers without scripts. */
export function takePart(box: HTMLElement): Part | [] {
  const inside = box.matches('.activity-control') ? box : box.querySelector<HTMLElement>('.activity-control');
  const control = box.dataset['control'] ? document.getElementById(box.dataset['control']) : inside;
  const feedback = box.querySelector<HTMLElement>('.activity-feedback');
  if (!control || !feedback) return [];
  box.querySelector('details')?.replaceWith(feedback);
  const part = { box, control, feedback };
  emptyPart(part);
  return part;
}

/** Puts the focus where the part can be changed. */
export function focusPart(part: Part | undefined): void {
  const control = part?.control.matches('fieldset')
    ? (part.control.querySelector<HTMLElement>(':checked') ?? part.control.querySelector<HTMLElement>('input, button'))
    : part?.control;
  control?.focus();
}

/** Takes the verdict away. */
export function emptyPart({ box, control, feedback }: Part): void {
  for (const one of [box, control]) one.classList.remove('activity-right', 'activity-wrong');
  control.removeAttribute('aria-describedby');
  feedback.hidden = true;
}

/** Shows a verdict. */
export function markPart(part: Part, { right, show, says }: PartVerdict, words: Words['activity']): void {
  emptyPart(part);
  if (show === 'nothing') return;
  const { box, control, feedback } = part;
  for (const one of [box, control]) one.classList.add(right ? 'activity-right' : 'activity-wrong');
  const sign = document.createElement('span');
  sign.ariaHidden = 'true';
  sign.textContent = right ? '✓' : '✕';
  feedback.querySelector('.activity-mark')?.replaceChildren(sign, ` ${says ?? (right ? words.right : words.wrong)}`);
  for (const why of feedback.querySelectorAll<HTMLElement>('.activity-why')) why.hidden = show === 'mark';
  for (const key of feedback.querySelectorAll<HTMLElement>('.activity-key')) key.hidden = right || show === 'mark';
  feedback.hidden = false;
  control.setAttribute('aria-describedby', feedback.id);
}
