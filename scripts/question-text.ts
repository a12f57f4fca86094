import { type Language, languages } from '#plain-language';
import { examplesOf } from '../src/authoring/examples.ts';
import { type FoundString, strings } from './strings.ts';

/** The texts of a question or of a letter task in one language, that learners read and that quote nothing bad. */
export interface QuestionText {
  readonly language: Language;
  /** As long as the source, with blanks in place of all else. */
  readonly text: string;
}

/** Fields with texts for learners; the letter of a task is bad on purpose, and sources and notes are not ours to mend. */
const shown = new Set(['stem', 'options', 'feedback', 'title', 'task', 'problems', 'decoys', 'rewritten']);

/** Whether the field at a path quotes what is wrong: answers that are not correct, and passages of a bad letter. */
const isQuoted = ([field, index, inner]: readonly string[], data: { readonly options?: readonly object[] }): boolean =>
  inner === 'passages' ||
  (field === 'options' && inner === 'text' && !('correct' in (data.options?.[Number(index)] ?? {})));

/** Blanks what stands between asterisks, and them. */
const withoutExamples = (text: string): string =>
  examplesOf(text) === undefined ? text : text.replace(/\*[^*]*\*/g, (example) => ' '.repeat(example.length));

/** Puts texts where they stand into a page of blanks, an empty line before each. */
const onBlanks = (length: number, found: readonly FoundString[]): string => {
  let page = '';
  for (const { start, text } of found) page += `${' '.repeat(start - 2 - page.length)}\n\n${withoutExamples(text)}`;
  return page + ' '.repeat(length - page.length);
};

/** The texts of a file of `content/questions`, one for each language. */
export function questionTexts(source: string): readonly QuestionText[] {
  const data = JSON.parse(source);
  const all = strings(source).filter(({ path }) => shown.has(path[0] ?? '') && !isQuoted(path, data));
  return languages.map((language) => ({
    language,
    text: onBlanks(
      source.length,
      all.filter(({ path }) => path.some((name) => name === language)),
    ),
  }));
}
