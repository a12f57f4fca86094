import { isDeepStrictEqual } from 'node:util';
import { languages } from '../i18n/index.ts';
import type { Mistake } from './mistake.ts';
import type { Entry } from './read-content.ts';

/** Fields that do not depend on the language. */
const shared = {
  modules: ['code', 'course', 'minutes', 'competencies', 'prerequisites'],
  toolbox: ['order', 'minutes', 'taughtIn', 'prints', 'exercise', 'goesTo'],
  pages: [],
} as const;

const names = { modules: 'module', toolbox: 'tool', pages: 'page' } as const;

/** Whether a field of a file is known to be wrong by itself, so that its difference is no mistake of its own. */
type IsWrong = (file: string, field: string) => boolean;

const shown = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

function* differentFields(
  first: Entry,
  second: Entry,
  fields: readonly string[],
  isWrong: IsWrong,
): Generator<Mistake> {
  for (const field of fields) {
    if (isWrong(first.file, field) || isWrong(second.file, field)) continue;
    const [wanted, got] = [first.value(field), second.value(field)];
    if (wanted === undefined || got === undefined || isDeepStrictEqual(wanted, got)) continue;
    const expected = `${shown(wanted)} as in ${first.file}`;
    yield { file: second.file, ...second.place(field), field, expected, got: shown(got), mend: 'make both the same' };
  }
}

/** Facts of both languages are one item of the review, by their place in the list. */
function* differentFacts(first: Entry, second: Entry): Generator<Mistake> {
  const [wanted, got] = [first, second].map((entry) => {
    const facts = entry.value('facts');
    return Array.isArray(facts) ? facts.length : 0;
  });
  if (wanted === got) return;
  const expected = `${wanted} facts as in ${first.file}`;
  const mend = 'translate those that are missing, in the same order';
  yield { file: second.file, ...second.place('facts'), field: 'facts', expected, got: String(got), mend };
}

function* differentElements(first: Entry, second: Entry): Generator<Mistake> {
  if (first.elements === undefined || second.elements === undefined) return;
  const [wanted, got] = [first.elements, second.elements];
  if (wanted.length === got.length && wanted.every(({ name }, index) => got[index]?.name === name)) {
    // The same elements in the same order: ids that differ are misspelt, not missing.
    for (const [index, { name, id }] of wanted.entries()) {
      const other = got[index];
      if (other === undefined || other.id === id) continue;
      const expected = `“${id}” as in ${first.file}`;
      const { line, column } = other;
      yield {
        file: second.file,
        line,
        column,
        field: `${name} id`,
        expected,
        got: `“${other.id}”`,
        mend: 'make both the same',
      };
    }
    return;
  }
  for (const [one, other] of [
    [first, second],
    [second, first],
  ] as const) {
    for (const { name, id, line, column } of one.elements ?? []) {
      if (other.elements?.some((element) => element.name === name && element.id === id)) continue;
      const expected = `${name} “${id}” in ${other.file}`;
      yield { file: one.file, line, column, expected, got: 'none', mend: 'add it there, or remove it here' };
    }
  }
}

/** Finds entries that lack their twin in a language, and twins that differ where they must not. */
export function* checkTwins(entries: readonly Entry[], isWrong: IsWrong): Generator<Mistake> {
  for (const collection of ['modules', 'toolbox', 'pages'] as const) {
    const slugs = new Set(entries.filter((entry) => entry.collection === collection).map(({ slug }) => slug));
    for (const slug of slugs) {
      const twins = entries.filter((entry) => entry.collection === collection && entry.slug === slug);
      const [first, second] = twins;
      for (const language of languages) {
        if (first === undefined || twins.some((twin) => twin.language === language)) continue;
        const expected = `${names[collection]} “${slug}” in ${language}`;
        const mend = `add content/${collection}/${language}/${slug}.mdx`;
        yield { file: first.file, line: 1, column: 1, expected, got: 'none', mend };
      }
      if (first === undefined || second === undefined || collection === 'pages') continue;
      yield* differentFields(first, second, shared[collection], isWrong);
      yield* differentFacts(first, second);
      yield* differentElements(first, second);
    }
  }
}
