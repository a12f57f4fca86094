/** Tells that the controls of a form can be changed no more, or that they can; they keep their place for the Tab key. */
export function lockControls(form: HTMLFormElement, over: boolean): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      control.ariaDisabled = over ? 'true' : null;
    }
  }
}
