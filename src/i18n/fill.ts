/** Puts values into a sentence: `fill('{n} words', { n: 3 })` is `3 words`. Unknown names stay as they are. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
