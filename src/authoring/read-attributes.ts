import type { ElementNode } from './element.ts';
import type { FieldSource } from './field-mistakes.ts';
import { literal } from './literal.ts';
import type { Finding, Place } from './mistake.ts';

/** The attributes of one tag. */
export interface Attributes {
  readonly values: Readonly<Record<string, unknown>>;
  readonly source: FieldSource;
  /** Attributes that are no values: written twice, or with something to run. */
  readonly findings: readonly Finding[];
}

/** Where a node starts; the parser gives a place to all that it reads. */
export const startOf = (node: { readonly position?: { readonly start: Place } | undefined }): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** Where each attribute stands in the tag that begins at `tag`, by its name. */
const placesIn = (text: string, tag: Place): ReadonlyMap<string, Place> => {
  const lines = text.split('\n');
  const start = lines.slice(0, tag.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + tag.column - 1;
  const places = new Map<string, Place>();
  let { line, column } = tag;
  const parts =
    /^<[\w.-]+|"[^"]*"|'[^']*'|\{(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^'"}])*\}|>|[\p{L}_][\w.:-]*|[\s\S]/gu;
  for (const [part] of text.slice(start).matchAll(parts)) {
    if (part === '>') break;
    if (/^[\p{L}_]/u.test(part) && !places.has(part)) places.set(part, { line, column });
    const rows = part.split('\n');
    line += rows.length - 1;
    column = rows.length > 1 ? (rows.at(-1)?.length ?? 0) + 1 : column + part.length;
  }
  return places;
};

/** Reads the attributes of a tag in `text`. */
export const readAttributes = (node: ElementNode, text: string): Attributes => {
  const tag = startOf(node);
  const places = placesIn(text, tag);
  const values: Record<string, unknown> = Object.create(null);
  const findings: Finding[] = [];
  const refuse = (field: string, expected: string, got: string, mend: string): void => {
    findings.push({ ...(places.get(field) ?? tag), field: `${node.name} ${field}`, expected, got, mend });
  };
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      refuse('{…}', 'attributes as name="text"', `{${attribute.value}}`, 'write each attribute by its name');
      continue;
    }
    const { name, value } = attribute;
    if (name in values) refuse(name, 'each attribute once', 'the same attribute again', 'remove one of the two');
    if (value === null || value === undefined) values[name] = true;
    else if (typeof value === 'string') values[name] = value;
    else {
      try {
        values[name] = literal(value.value);
      } catch {
        values[name] = undefined;
        refuse(
          name,
          'a text, a number or a list of texts',
          `{${value.value}}`,
          "write for example ease={60} or keep={['1 May']}",
        );
      }
    }
  }
  return {
    values,
    findings,
    source: {
      noun: 'attribute',
      place: ([name]) => places.get(String(name)) ?? tag,
      // A flag such as `correct` stands alone.
      write: (name, example) => (example === name ? name : `${name}=${example}`),
    },
  };
};
