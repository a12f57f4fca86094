import { fill } from './fill.ts';

/** A sentence for each plural form of a language; `other` is always there. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Puts a number into the sentence of its plural form: `counted('ru', forms, 3)` is `3 модуля`. */
export function counted(language: string, forms: PluralForms, n: number): string {
  return fill(forms[new Intl.PluralRules(language).select(n)] ?? forms.other, { n });
}
