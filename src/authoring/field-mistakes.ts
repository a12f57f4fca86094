import { z } from 'astro/zod';
import type { Finding, Place } from './mistake.ts';
import { nearest } from './nearest.ts';
import { plainWords } from './plain-words.ts';

/** A field's way down from the top: names of fields, numbers of list items. */
export type Path = readonly PropertyKey[];

/** What the checks must know of the file that the fields come from. */
export interface FieldSource {
  /** What a field is called in this kind of file. */
  readonly noun: 'field' | 'attribute';
  /** Where a field stands; a missing field stands where its parent does. */
  place(path: Path): Place;
  /** A field with a value, as one writes it in this kind of file. */
  write(name: string, example: string): string;
}

const dataAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );

const inner = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional ? inner(schema.unwrap()) : schema;

/** The schemas along `path`, the top one first, as far as it leads. */
const schemasAlong = (schema: z.core.$ZodType, path: Path): readonly z.core.$ZodType[] => {
  const along = [inner(schema)];
  for (const key of path) {
    const parent = along.at(-1);
    let next: z.core.$ZodType | undefined;
    if (parent instanceof z.ZodObject) next = parent.shape[String(key)];
    if (parent instanceof z.ZodArray) next = parent.element;
    if (next === undefined) break;
    along.push(inner(next));
  }
  return along;
};

/** A value as a trainer would name it, 60 characters at most. */
const named = (value: unknown): string => {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'a group of fields';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
};

/** The name of a field without the numbers of list items: the place tells which one is meant. */
const label = (path: Path): string => path.filter((key) => typeof key !== 'number').join('.');

/** Holds data against a schema: one finding for each wrong field, in plain words. */
export const fieldMistakes = (schema: z.ZodType, data: unknown, source: FieldSource): readonly Finding[] => {
  const result = schema.safeParse(data);
  if (result.success) return [];
  const findings = new Map<string, Finding>();
  const explained = new Set<string>();

  for (const issue of result.error.issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const parent = schemasAlong(schema, issue.path).at(-1);
    const fields = parent instanceof z.ZodObject ? Object.keys(parent.shape) : [];
    const missing = fields.filter((field) => dataAt(data, [...issue.path, field]) === undefined);
    for (const key of issue.keys) {
      const path = [...issue.path, key];
      const meant = nearest(key, missing) ?? nearest(key, fields);
      // A misspelt field is not missing as well.
      if (meant !== undefined) explained.add([...issue.path, meant].join('.'));
      const known = fields.length === 0 ? 'it has none' : `the ${source.noun}s are ${fields.join(', ')}`;
      findings.set(path.join('.'), {
        ...source.place(path),
        field: label(path),
        expected: `a known ${source.noun}`,
        got: key,
        mend: meant === undefined ? `remove it: ${known}` : `did you mean ${meant}?`,
      });
    }
  }

  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') continue;
    const along = schemasAlong(schema, issue.path);
    const depth = along.findLastIndex((part) => plainWords.has(part));
    const described = along[depth];
    const words = described === undefined ? undefined : plainWords.get(described);
    const path = issue.path.slice(0, Math.max(depth, 0));
    const key = path.join('.');
    const value = dataAt(data, path);
    if (findings.has(key) || (explained.has(key) && value === undefined)) continue;
    const name = path.at(-1);
    const example = words?.example ?? '';
    findings.set(key, {
      ...source.place(path),
      ...(path.length > 0 && { field: label(path) }),
      expected: words?.expected ?? 'fields with their values',
      got: named(value),
      mend: `write for example ${typeof name === 'string' ? source.write(name, example) : example || source.write('title', '…')}`,
    });
  }
  return [...findings.values()];
};
