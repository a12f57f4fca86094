import { fill, type Words } from '#i18n';

/**
 * Two versions of a text in one place: a slider uncovers the new one from the top, two buttons show either.
 *
 * @element before-after
 */
export class BeforeAfter extends HTMLElement {
  connectedCallback(): void {
    const slider = this.querySelector('input');
    if (!slider) throw new TypeError(`${this.localName} “${this.id}”: Expected a slider inside, got none`);
    slider.addEventListener('input', () => this.#show(slider));
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-show]')) {
      button.addEventListener('click', () => {
        slider.value = button.dataset['show'] ?? '';
        this.#show(slider);
      });
    }
    this.classList.add('before-after-ready');
    this.#show(slider);
  }

  #show(slider: HTMLInputElement): void {
    const words: Words['beforeAfter'] & Pick<Words['home'], 'before' | 'after'> = JSON.parse(
      this.getAttribute('words') ?? '{}',
    );
    const { value } = slider;
    this.style.setProperty('--before-after-new', `${value}%`);
    slider.ariaValueText =
      value === '0' ? words.before : value === '100' ? words.after : fill(words.partOfNew, { share: value });
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-show]')) {
      button.ariaPressed = String(button.dataset['show'] === value);
    }
    const [before, after] = this.querySelectorAll<HTMLElement>('.before-after-text');
    // What nobody sees is not read out either.
    before?.toggleAttribute('inert', value === '100');
    after?.toggleAttribute('inert', value === '0');
  }
}
customElements.define('before-after', BeforeAfter);
