/** A second press meant for the button as it was must not reach what it has become. */
export function ignoreRepeat(event: MouseEvent | KeyboardEvent): void {
  if (event instanceof KeyboardEvent ? event.repeat : event.detail > 1) event.preventDefault();
}
