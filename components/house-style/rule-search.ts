import { counted, type Language } from '#i18n';
import type { HouseWords } from './house-words.ts';

/** Finds rules by name or title, and says in each group how many of its rules are changed. */
export class RuleSearch {
  readonly #box: HTMLInputElement;
  readonly #said: HTMLElement;
  readonly #groups: readonly HTMLDetailsElement[];
  /** The groups that were open before the search. */
  #open: ReadonlySet<Element> | null = null;

  constructor(form: HTMLElement) {
    this.#box = form.querySelector('.house-style-find-rule') as HTMLInputElement;
    this.#said = form.querySelector('.house-style-rules-found') as HTMLElement;
    this.#groups = [...form.querySelectorAll<HTMLDetailsElement>('.house-style-group')];
  }

  /** Shows the rules that have what is sought, with their groups open; all of them when nothing is. */
  search(language: Language, words: HouseWords): void {
    const sought = this.#box.value.trim().toLowerCase();
    if (sought !== '') this.#open ??= new Set(this.#groups.filter(({ open }) => open));
    let found = 0;
    for (const group of this.#groups) {
      let own = 0;
      for (const rule of group.querySelectorAll<HTMLElement>('[data-rule]')) {
        rule.hidden = !(rule.dataset['rule'] ?? '').includes(sought);
        if (!rule.hidden) own += 1;
      }
      group.hidden = own === 0;
      group.open = sought === '' ? (this.#open?.has(group) ?? group.open) : own > 0;
      found += own;
    }
    if (sought === '') this.#open = null;
    this.#said.textContent = sought === '' ? '' : counted(language, words.rulesFound, found);
  }

  /** Clears the search. */
  reset(language: Language, words: HouseWords): void {
    this.#box.value = '';
    this.search(language, words);
  }

  /** Counts the rules of each group that are not as usual. */
  count(language: Language, words: HouseWords): void {
    for (const group of this.#groups) {
      const changed = [...group.querySelectorAll('select')].filter(({ value }) => value !== '').length;
      const figure = group.querySelector('.house-style-changed');
      if (figure) figure.textContent = changed > 0 ? counted(language, words.changed, changed) : '';
    }
  }
}
