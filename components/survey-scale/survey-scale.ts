import { KeptTool } from '../tool/kept-tool.ts';

/**
 * A statement to rate; no answer is right.
 *
 * The response is the number of the step, from 1.
 *
 * @element survey-scale
 */
export class SurveyScale extends KeptTool {
  override connectedCallback(): void {
    super.connectedCallback();
    this.querySelector('button')?.addEventListener('click', () => {
      this.reset();
      this.piece('input').focus();
    });
  }

  get #inputs(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  protected override readResponse(): string {
    return this.#inputs.find(({ checked }) => checked)?.value ?? '';
  }

  protected override writeResponse(response: string): boolean {
    for (const input of this.#inputs) input.checked = input.value === response;
    return this.#inputs.some(({ checked }) => checked);
  }

  protected override filled(): number {
    return 1;
  }

  protected override show(said: boolean): void {
    this.piece('[role=status]').textContent = said ? this.getAttribute('said') : '';
  }
}
customElements.define('survey-scale', SurveyScale);
