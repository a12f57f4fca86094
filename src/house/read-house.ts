import * as z from 'zod/mini';
import type { House } from '#plain-language';
import { nearest } from '../authoring/nearest.ts';
import { houseSchema, plainWords, ruleNames } from './schema.ts';

/** A house style as it stands in a file: what the engine knows, and the retext plugins that it asks for. */
export interface HouseFile {
  readonly house: House;
  /** Names of packages. */
  readonly retext: readonly string[];
}

/** What is wrong with a house style: one line for each field. */
export class HouseError extends Error {
  override readonly name = 'HouseError';
}

/**
 * Reads a house style.
 *
 * @param file - What to call it in messages.
 * @throws {HouseError} When it is no JSON, or not a house style; the message says file, field and mend.
 */
export function readHouse(file: string, json: string): HouseFile {
  let data: unknown;
  try {
    data = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new HouseError(`${file}: Expected JSON: ${said}; mend it there`, { cause });
  }
  const result = houseSchema.safeParse(data);
  if (!result.success) throw new HouseError(messagesOf(file, data, result.error.issues).join('\n'));
  const { $schema: _, retext = [], ...house } = result.data;
  return { house: house as House, retext };
}

type Path = readonly PropertyKey[];

/** `phrases[2].instead` */
const nameOf = (path: Path): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`)).join('');

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );

/** The innermost schema on a path that has plain words. */
function describedAt(path: Path): { readonly schema: z.core.$ZodType; readonly depth: number } {
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

function messagesOf(file: string, data: unknown, issues: readonly z.core.$ZodIssue[]): string[] {
  const messages = new Set<string>();
  for (const issue of issues) {
    const isRule = issue.path[0] === 'rules' && issue.path.length === 2 && issue.code === 'invalid_key';
    if (issue.code === 'unrecognized_keys' || isRule) {
      const keys = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[1])];
      const parent = issue.code === 'unrecognized_keys' ? issue.path : issue.path.slice(0, 1);
      for (const key of keys) messages.add(unknownKey(file, parent, key));
      continue;
    }
    const { schema, depth } = describedAt(issue.path);
    const path = issue.path.slice(0, depth);
    const { expected, example } = plainWords.get(schema) ?? { expected: 'another value', example: '…' };
    const got = named(valueAt(data, path));
    const field = path.length > 0 ? `${nameOf(path)}: ` : '';
    messages.add(`${file}: ${field}Expected ${expected}, got ${got}; write for example ${example}`);
  }
  return [...messages];
}

function unknownKey(file: string, parent: Path, key: string): string {
  const within = inner(describedAt(parent).schema);
  const isRules = parent[0] === 'rules';
  const known = isRules ? ruleNames : within instanceof z.ZodMiniObject ? Object.keys(within.shape) : [];
  const meant = nearest(key, known);
  const mend = meant ? `did you mean ${JSON.stringify(meant)}?` : `write one of ${known.join(', ')}`;
  const expected = isRules ? 'the name of a rule' : 'a known field';
  return `${file}: ${nameOf([...parent, key])}: Expected ${expected}, got ${JSON.stringify(key)}; ${mend}`;
}

/** A value as a reader would name it, 60 characters at most. */
function named(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
