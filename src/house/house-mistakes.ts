import * as z from 'zod/mini';
import { nearest } from '../authoring/nearest.ts';
import { houseSchema, plainWords, ruleNames } from './schema.ts';

/** Where a value stands: names of fields, and places in lists from 0. */
export type HousePath = readonly (string | number)[];

/** What is wrong with one field of a house style, in English. */
export interface HouseMistake {
  readonly path: HousePath;
  /** A value that does not fit, or a name that nobody knows. */
  readonly kind: 'value' | 'unknown-field' | 'unknown-rule';
  /** Completes "Expected …". */
  readonly expected: string;
  /** What stands there; of an unknown name the name. */
  readonly got: unknown;
  /** A value that is right, as it stands in the file; nothing for a name. */
  readonly example: string | undefined;
  /** The known name that is nearest to an unknown one. */
  readonly meant: string | undefined;
  /** What to do. */
  readonly mend: string;
}

/** Everything that is wrong with a house style, each field once. */
export function houseMistakes(data: unknown): HouseMistake[] {
  const result = houseSchema.safeParse(data);
  if (result.success) return [];
  const mistakes = result.error.issues.flatMap((issue) => mistakesOf(data, issue));
  return [...new Map(mistakes.map((mistake) => [JSON.stringify(mistake.path), mistake])).values()];
}

/** `phrases[2].instead` */
export const fieldName = (path: HousePath): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`)).join('');

/** A value as a reader would name it, 60 characters at most. */
export function namedValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}

function mistakesOf(data: unknown, issue: z.core.$ZodIssue): HouseMistake[] {
  const at = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownName(at, key));
  if (at[0] === 'rules' && at.length === 2 && issue.code === 'invalid_key') return [unknownName(['rules'], `${at[1]}`)];
  const { schema, depth } = describedAt(at);
  const path = at.slice(0, depth);
  const { expected, example } = plainWords.get(schema) ?? { expected: 'another value', example: '…' };
  const mend = `write for example ${example}`;
  return [{ path, kind: 'value', expected, got: valueAt(data, path), example, meant: undefined, mend }];
}

function unknownName(parent: HousePath, key: string): HouseMistake {
  const isRule = parent[0] === 'rules';
  const within = inner(describedAt(parent).schema);
  const known = isRule ? ruleNames : within instanceof z.ZodMiniObject ? Object.keys(within.shape) : [];
  const meant = nearest(key, known);
  return {
    path: [...parent, key],
    kind: isRule ? 'unknown-rule' : 'unknown-field',
    expected: isRule ? 'the name of a rule' : 'a known field',
    got: key,
    example: undefined,
    meant,
    mend: meant ? `did you mean ${JSON.stringify(meant)}?` : `write one of ${known.join(', ')}`,
  };
}

const valueAt = (data: unknown, path: HousePath): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );

/** The innermost schema on a path that has plain words. */
function describedAt(path: HousePath): { readonly schema: z.core.$ZodType; readonly depth: number } {
  let schema: z.core.$ZodType = houseSchema;
  let described = { schema, depth: 0 };
  for (const [index, key] of path.entries()) {
    const within = inner(schema);
    let next: z.core.$ZodType | undefined;
    if (within instanceof z.ZodMiniObject) next = within.shape[String(key)];
    else if (within instanceof z.ZodMiniArray) next = within.def.element;
    else if (within instanceof z.ZodMiniRecord) next = within.def.valueType;
    if (!next) break;
    schema = inner(next);
    if (plainWords.has(schema)) described = { schema, depth: index + 1 };
  }
  return described;
}

const inner = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodMiniOptional ? inner(schema.def.innerType) : schema;
