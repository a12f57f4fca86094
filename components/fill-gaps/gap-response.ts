/** What stands in the gaps as one text: parts between bars, with bars of their own written otherwise. */
export const writeGaps = (values: readonly string[]): string =>
  values.map((value) => value.trim().replace(/[%|]/g, (sign) => (sign === '%' ? '%25' : '%7C'))).join('|');

/** Reads what {@link writeGaps} wrote. */
export const readGaps = (response: string): readonly string[] =>
  response.split('|').map((value) => value.replaceAll('%7C', '|').replaceAll('%25', '%'));
