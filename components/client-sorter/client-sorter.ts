/**
 * The same sorting of people for several services, one at a time; each keeps its own answers.
 *
 * @element client-sorter
 */
export class ClientSorter extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('.client-sorter-switch')?.addEventListener('change', () => this.#show());
    this.classList.add('client-sorter-ready');
    this.#show();
  }

  #show(): void {
    const inputs = [...this.querySelectorAll<HTMLInputElement>('.client-sorter-switch input')];
    for (const [index, service] of this.querySelectorAll<HTMLElement>('.client-sorter-service').entries()) {
      service.hidden = !inputs[index]?.checked;
    }
  }
}
customElements.define('client-sorter', ClientSorter);
