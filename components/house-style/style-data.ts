/** A house style as it stands in a file, with whatever else is in it: what nobody knows is kept. */
export type StyleData = Readonly<Record<string, unknown>>;
/** Where a value stands: names of fields, and places in lists from 0. */
export type Path = readonly (string | number)[];

const isRecord = (value: unknown): value is StyleData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a path; nothing where the path leads nowhere. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined,
    data,
  );

/**
 * The data with another value at a path; `undefined` takes it out.
 *
 * Lists and groups on the way are made, and those that become empty go.
 */
export function withValue(data: StyleData, path: Path, value: unknown): StyleData {
  const changed = changedAt(data, path, value);
  return isRecord(changed) ? changed : {};
}

function changedAt(old: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = changedAt(valueAt(old, [key]), rest, value);
  if (typeof key === 'number') {
    const list: readonly unknown[] = Array.isArray(old) ? old : [];
    const changed = inner === undefined ? list.toSpliced(key, 1) : list.toSpliced(key, 1, inner);
    return changed.length > 0 ? changed : undefined;
  }
  const { [key]: _, ...others } = isRecord(old) ? old : {};
  // A field that was there keeps its place.
  const kept = isRecord(old) && Object.hasOwn(old, key) ? { ...old, [key]: inner } : { ...others, [key]: inner };
  const changed = inner === undefined ? others : kept;
  return Object.keys(changed).length > 0 ? changed : undefined;
}

/** A value as a box shows it: a text as it is, all else as in the file. */
export const shownText = (value: unknown): string =>
  value === undefined ? '' : typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

/** The values of a list, as the lines of a box. */
export const linesOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(shownText) : typeof value === 'string' ? [value] : [];

/** The lines of a box, without those that are empty. */
export const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The phrases; nothing where the file has something else in their place. */
export const phrasesOf = ({ phrases }: StyleData): readonly unknown[] => (Array.isArray(phrases) ? phrases : []);

/** Whether a phrase was added and nothing was written into it. */
export const isBlank = (phrase: unknown): boolean =>
  isRecord(phrase) && phrase['phrase'] === '' && Object.keys(phrase).length === 1;

/** The text of the file; phrases that are blank stay out. */
export function fileOf(data: StyleData): string {
  const phrases = phrasesOf(data);
  const filled = phrases.filter((phrase) => !isBlank(phrase));
  const whole =
    filled.length === phrases.length ? data : withValue(data, ['phrases'], filled.length > 0 ? filled : undefined);
  return `${JSON.stringify(whole, null, 2)}\n`;
}
