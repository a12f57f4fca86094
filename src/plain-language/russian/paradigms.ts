import type { Paradigms } from '../encoded.ts';

/** A form of a word by its paradigm. */
interface Ending<Form> {
  readonly form: Form;
  /** The ending of the base form. */
  readonly base: string;
}

/** A form that was found, with the base form of its word. */
export interface Found<Form> {
  readonly form: Form;
  readonly word: string;
}

/** In the form of `Tokens.key`. */
export const flat = (word: string): string => word.replaceAll('ё', 'е');

/**
 * Words of paradigms, found by their forms: a form is looked up as a stem and an ending, so that nothing is spelt out.
 *
 * @param read - Takes the endings of a paradigm by slot, and gives its forms by ending.
 */
export class ParadigmIndex<Form> {
  readonly #stems = new Map<string, number[]>();
  readonly #endings: ReadonlyMap<string, readonly Ending<Form>[]>[] = [];
  /** What was found before: as many as there are forms, at most. */
  readonly #found = new Map<string, readonly Found<Form>[]>();
  #longest = 0;

  constructor(paradigms: Paradigms, read: (slots: readonly (readonly string[])[], mark: string) => [string, Form][]) {
    for (const [name, stems] of Object.entries(paradigms)) {
      const all = flat(name).split(',');
      const mark = /^[mfnp]$/.test(all[0] ?? '') ? (all.shift() ?? '') : '';
      const slots = all.map((ending) => (ending === '-' ? [] : ending.split('/')));
      const base = (slots[0]?.[0] ?? slots[6]?.[0] ?? '') as string;
      const endings = new Map<string, Ending<Form>[]>();
      for (const [ending, form] of read(slots, mark)) {
        const own = endings.get(ending);
        if (own) own.push({ form, base });
        else endings.set(ending, [{ form, base }]);
      }
      const index = this.#endings.push(endings) - 1;
      for (const stem of flat(stems).split(' ')) {
        this.#longest = Math.max(this.#longest, stem.length);
        const own = this.#stems.get(stem);
        if (own) own.push(index);
        else this.#stems.set(stem, [index]);
      }
    }
  }

  /** Whether a key is a form of a word. */
  has(key: string): boolean {
    for (let length = Math.min(key.length, this.#longest); length >= 0; length--) {
      const paradigms = this.#stems.get(key.slice(0, length));
      if (paradigms?.some((index) => this.#endings[index]?.has(key.slice(length)))) return true;
    }
    return false;
  }

  /** What a key may be a form of. */
  find(key: string): readonly Found<Form>[] {
    const before = this.#found.get(key);
    if (before) return before;
    const found: Found<Form>[] = [];
    for (let length = Math.min(key.length, this.#longest); length >= 0; length--) {
      const stem = key.slice(0, length);
      for (const index of this.#stems.get(stem) ?? [])
        for (const { form, base } of this.#endings[index]?.get(key.slice(length)) ?? [])
          found.push({ form, word: stem + base });
    }
    if (found.length > 0) this.#found.set(key, found);
    return found;
  }
}
