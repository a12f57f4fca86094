import { KeptTool } from '../tool/kept-tool.ts';

/** More steps than any scenario needs: who walks in a circle is not followed for ever. */
const longest = 60;

/**
 * A scene in which one choice leads to the next, with a way back. Without the script the choices are links.
 *
 * The response is the number of each choice so far, from 0, in their order.
 *
 * @element branching-scenario
 */
export class BranchingScenario extends KeptTool {
  #path: readonly number[] = [];

  override connectedCallback(): void {
    for (const [does, path] of [
      ['back', () => this.#path.slice(0, -1)],
      ['restart', () => []],
    ] as const) {
      this.piece(`[data-does=${does}]`).addEventListener('click', () => this.#go(path()));
    }
    this.addEventListener('click', (event) => {
      const choice = (event.target as Element).closest('.branching-scenario-choice');
      if (!choice?.parentElement) return;
      event.preventDefault();
      this.#go([...this.#path, [...choice.parentElement.children].indexOf(choice)].slice(0, longest));
    });
    super.connectedCallback();
  }

  get #scenes(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.branching-scenario-scene')];
  }

  #go(path: readonly number[]): void {
    this.#path = path;
    this.changed();
    this.#scenes.find(({ hidden }) => !hidden)?.focus();
  }

  /** Where a path leads, and the choice that was made last; `null` when there is no such path. */
  #follow(path: readonly number[]): { readonly scene: HTMLElement; readonly last: Element | null } | null {
    let scene = this.#scenes[0];
    let last: Element | null = null;
    for (const number of path) {
      last = scene?.querySelectorAll('.branching-scenario-choice')[number] ?? null;
      const name = last?.querySelector('a')?.hash.slice(1);
      scene = this.#scenes.find(({ id }) => id === name);
      if (!last) return null;
    }
    return scene ? { scene, last } : null;
  }

  protected override readResponse(): string {
    return this.#path.join('.');
  }

  protected override writeResponse(response: string): boolean {
    const path = /^\d(?:\.\d)*$/.test(response) ? response.split('.').map(Number) : [];
    const fits = path.length > 0 && path.length <= longest && this.#follow(path) !== null;
    this.#path = fits ? path : [];
    return fits;
  }

  /** A scenario is done at its end, whatever the way. */
  protected override filled(): number {
    const ends = !this.#follow(this.#path)?.scene.querySelector('.branching-scenario-choice');
    return ends ? 1 : this.#path.length / (this.#path.length + 1);
  }

  protected override show(): void {
    const at = this.#follow(this.#path);
    for (const scene of this.#scenes) scene.hidden = scene !== at?.scene;
    const came = this.piece('.branching-scenario-came');
    const choice = at?.last?.querySelector('a')?.textContent?.trim() ?? '';
    const feedback = at?.last?.querySelector('.branching-scenario-feedback')?.textContent?.trim() ?? '';
    const [said, follows] = [document.createElement('strong'), document.createElement('span')];
    said.textContent = choice;
    follows.textContent = ` ${feedback}`;
    came.hidden = choice === '';
    came.replaceChildren(...(choice === '' ? [] : [said, follows]));
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-does]')) {
      button.disabled = this.#path.length === 0;
    }
  }
}
customElements.define('branching-scenario', BranchingScenario);
