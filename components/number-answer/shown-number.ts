/** A number as it is written in a language. */
export const shownNumber = (value: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 10 }).format(value);
