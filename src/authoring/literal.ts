const token = /'((?:[^'\\]|\\.)*)'|"(?:[^"\\]|\\.)*"|,\s*(?=\])/gs;

/** The JSON of a string between single quotation marks. */
const doubleQuoted = (text: string): string => `"${text.replace(/\\'/g, "'").replace(/"/g, '\\"')}"`;

/**
 * The value between the braces of an attribute: a number, a text, true, false, or a list of these.
 *
 * @throws {SyntaxError} When it is anything that would have to be run.
 */
export const literal = (source: string): unknown =>
  JSON.parse(
    source.replace(token, (whole: string, single?: string) => {
      if (single !== undefined) return doubleQuoted(single);
      return whole.startsWith(',') ? '' : whole;
    }),
  );
