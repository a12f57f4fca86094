import type { HouseMistake } from '#house/mistakes';
import { fill } from '#i18n';
import type { HouseWords } from './house-words.ts';
import type { Path } from './style-data.ts';

/** A path without names and places that differ: `phrases[].instead`. */
export const patternOf = (path: Path): string =>
  path
    .map((key, index) =>
      typeof key === 'number' ? '[]' : path[0] === 'rules' && index === 1 ? '.*' : index > 0 ? `.${key}` : key,
    )
    .join('');

const list = ['keep', 'abbreviations'] as const;
const row = ['phrase', 'instead', 'hint', 'severity', 'language'] as const;
const limits = ['sentenceWords', 'paragraphWords', 'paragraphSentences'] as const;

/** What a field is called in the form, or its name in quotation marks. */
export function labelOf(words: HouseWords, path: Path): string {
  const [top, second, third] = path;
  const known = list.find((name) => name === top);
  const limit = limits.find((name) => top === 'limits' && name === second);
  if (known && typeof second === 'number') return fill(words.line, { list: words[known], n: second + 1 });
  if (known) return words[known];
  if (limit) return words[limit];
  if (top === 'rules' && path.length > 1) return fill(words.rule, { name: String(second) });
  if (top === 'phrases' && typeof second === 'number') {
    const part = row.find((name) => name === third);
    const rest = third === undefined ? '' : ` – ${part ? words[part] : fill(words.field, { name: String(third) })}`;
    return `${fill(words.row, { n: second + 1 })}${rest}`;
  }
  return fill(words.field, { name: path.filter((key) => typeof key === 'string').join('.') || '{ }' });
}

/** What is wrong with a field and what to do about it. */
export function mendOf(words: HouseWords, { kind, path, got, example, meant, expected }: HouseMistake): string {
  if (kind !== 'value') return meant ? fill(words.meant, { meant }) : words.wrongName;
  const wanted: Readonly<Record<string, string>> = words.expected;
  return fill(words.wrong, {
    expected: wanted[patternOf(path)] ?? expected,
    got: gotOf(words, got),
    example: example ?? '…',
  });
}

/** A value as a reader would name it, 60 characters at most. */
function gotOf({ got }: HouseWords, value: unknown): string {
  if (value === undefined) return got.nothing;
  if (Array.isArray(value)) return value.length === 0 ? got.emptyList : fill(got.list, { n: value.length });
  if (typeof value === 'object' && value !== null) return got.group;
  const text = JSON.stringify(value) ?? '';
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
