import { render } from 'lit';
import { fill, type Words } from '#i18n';
import { KeptTool } from '../tool/kept-tool.ts';
import { boardFindings, boardResult } from './board-result.ts';
import { side, type Told } from './contradictions.ts';

/**
 * A board of facts and channels: where a client is told what, where otherwise, and where nothing.
 *
 * The response is a letter for each cell, row by row: told, otherwise, not told, `-` when nobody has looked.
 *
 * @element touchpoint-board
 */
export class TouchpointBoard extends KeptTool {
  override connectedCallback(): void {
    super.connectedCallback();
    this.querySelector('button')?.addEventListener('click', () => {
      this.empty();
      this.piece('select').focus();
    });
  }

  get #cells(): readonly Told[] {
    return [...this.querySelectorAll('select')].map(({ value }) => value as Told);
  }

  protected override readResponse(): string {
    const response = this.#cells.join('');
    return /^-*$/.test(response) ? '' : response;
  }

  protected override writeResponse(response: string): boolean {
    const fits = new RegExp(`^[ton-]{${side * side}}$`).test(response);
    for (const [index, select] of this.querySelectorAll('select').entries()) {
      select.value = fits ? (response[index] ?? '-') : '-';
    }
    return fits;
  }

  protected override filled(): number {
    return this.#cells.filter((cell) => cell !== '-').length / (side * side);
  }

  protected override show(said: boolean): void {
    const words: Words['board'] = JSON.parse(this.getAttribute('words') ?? '{}');
    const language = document.documentElement.lang;
    const { contradictions, gaps } = boardFindings(language, words, this.#cells);
    render(boardResult(language, words, this.#cells), this.piece('.touchpoint-board-result'));
    this.piece('.touchpoint-board-status').textContent = said
      ? fill(words.count, { contradictions: contradictions.length, gaps: gaps.length })
      : '';
  }
}
customElements.define('touchpoint-board', TouchpointBoard);
