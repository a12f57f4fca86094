import { render } from 'lit';
import { counted, type Words } from '#i18n';
import { KeptTool } from '../tool/kept-tool.ts';
import { auditResult } from './audit-result.ts';
import { type AuditAnswer, questionCount } from './profile.ts';

/**
 * Twelve questions about one's own service, after the three standards, and the profile that follows.
 *
 * The response is a letter for each question: yes, partly, no, does not apply (`x`), `-` for no answer.
 *
 * @element standard-audit
 */
export class StandardAudit extends KeptTool {
  override connectedCallback(): void {
    super.connectedCallback();
    this.querySelector('button')?.addEventListener('click', () => {
      this.empty();
      this.piece('input').focus();
    });
  }

  get #questions(): readonly (readonly HTMLInputElement[])[] {
    const all = [...this.querySelectorAll('.standard-audit-question')];
    return all.map((question) => [...question.querySelectorAll('input')]);
  }

  get #answers(): readonly AuditAnswer[] {
    return this.#questions.map((inputs) => (inputs.find(({ checked }) => checked)?.value ?? '-') as AuditAnswer);
  }

  protected override readResponse(): string {
    const response = this.#answers.join('');
    return /^-*$/.test(response) ? '' : response;
  }

  protected override writeResponse(response: string): boolean {
    const fits = new RegExp(`^[ypnx-]{${questionCount}}$`).test(response);
    for (const [index, inputs] of this.#questions.entries()) {
      for (const input of inputs) input.checked = fits && input.value === response[index];
    }
    return fits;
  }

  protected override filled(): number {
    return this.#answers.filter((answer) => answer !== '-').length / questionCount;
  }

  protected override show(said: boolean): void {
    const words: Words['audit'] = JSON.parse(this.getAttribute('words') ?? '{}');
    render(auditResult(words, this.#answers), this.piece('.standard-audit-result'));
    const left = this.#answers.filter((answer) => answer === '-').length;
    const status = left === 0 ? words.complete : counted(document.documentElement.lang, words.left, left);
    this.piece('.standard-audit-status').textContent = said ? status : '';
  }
}
customElements.define('standard-audit', StandardAudit);
