import { fill } from '#i18n';
import { pathOf } from './field-mistakes.ts';
import type { HouseWords } from './house-words.ts';
import { labelOf } from './mistake-words.ts';
import { type Path, phrasesOf, type StyleData, shownText, valueAt, withValue } from './style-data.ts';

/** What a press on a button makes of the data, and what is said of it. */
export interface StyleEdit {
  readonly data: StyleData;
  readonly news: string;
}

/** An empty phrase before the others. */
export const withNewPhrase = (data: StyleData): StyleData => ({
  ...data,
  phrases: [{ phrase: '' }, ...phrasesOf(data)],
});

/** A field, or a phrase, is taken out; `name` is what it is called. */
export const without = (data: StyleData, path: Path, words: HouseWords, name = labelOf(words, path)): StyleEdit => ({
  data: withValue(data, path, undefined),
  news: fill(words.removed, { text: name }),
});

/** The phrase at `index` is taken out. */
export function withoutPhrase(data: StyleData, index: number, words: HouseWords): StyleEdit {
  const path = ['phrases', index];
  return without(data, path, words, shownText(valueAt(data, [...path, 'phrase'])) || undefined);
}

/** All rules of the group around a button are switched off, or are as usual. */
export function withGroup(data: StyleData, button: HTMLElement, off: boolean, words: HouseWords): StyleEdit {
  const group = button.closest<HTMLElement>('.house-style-group');
  const rules = [...(group?.querySelectorAll('select') ?? [])].map(pathOf);
  return {
    data: rules.reduce((sum, rule) => withValue(sum, rule, off ? 'off' : undefined), data),
    news: fill(off ? words.classOff : words.classUsual, { name: group?.dataset['name'] ?? '' }),
  };
}
