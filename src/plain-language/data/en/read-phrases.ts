import type { Phrase, PhraseList } from '../../types.ts';

/** A file of phrases: rows by list and grade, as `scripts/build-phrases.ts` writes them. */
interface PhraseFile {
  readonly phrases: Readonly<Record<string, readonly string[]>>;
}

/** Forms that most verbs have. */
const regular: Readonly<Record<string, readonly string[]>> = { a: ['0s', '0ed', '0ing'], b: ['0s', '0d', '1ing'] };

/** All forms of a column; after the first, `1ing` drops a letter of its first word and adds `ing`. */
function formsOf(column: string): readonly string[] {
  if (!column.includes('|')) return [column];
  const parts = column.split('|');
  const head = parts[0] ?? '';
  const space = head.indexOf(' ');
  const word = space < 0 ? head : head.slice(0, space);
  const tail = space < 0 ? '' : head.slice(space);
  const forms = [head];
  for (let index = 1; index < parts.length; index++) {
    const part = parts[index] ?? '';
    for (const form of regular[part] ?? [part]) {
      const drop = form.charCodeAt(0) - 0x30;
      forms.push(drop >= 0 && drop <= 9 ? word.slice(0, word.length - drop) + form.slice(1) + tail : form);
    }
  }
  return forms;
}

/** The columns behind the patterns and replacements, by the sign that they begin with. */
const marks = '?<)';
const none: readonly string[] = [];

/** Takes a row apart: patterns, replacements in the same order, then a hint and what must not stand around it. */
function addPhrases(phrases: Phrase[], list: PhraseList, grade: string | undefined, row: string): void {
  const columns = row.split('>');
  const patterns = formsOf(columns[0] ?? '');
  const replacements: (readonly string[])[] = [];
  const same: { -readonly [Name in keyof Phrase]?: Phrase[Name] } = {};
  if (grade !== undefined) same.mild = true;
  if (grade === 'faint') same.faint = true;
  for (let index = 1; index < columns.length; index++) {
    const column = columns[index] ?? '';
    const mark = column === '' ? -1 : marks.indexOf(column.charAt(0));
    if (mark < 0) replacements.push(formsOf(column));
    else if (mark === 0) same.hint = column.slice(1);
    else same[mark === 1 ? 'notAfter' : 'notBefore'] = column.slice(1).split(' ');
  }
  for (let index = 0; index < patterns.length; index++) {
    const instead = replacements.length === 0 ? none : replacements.map((forms) => forms[index] ?? '');
    phrases.push({ list, pattern: patterns[index] ?? '', instead, ...same });
  }
}

/** The phrases of files. */
export function readPhrases(files: readonly PhraseFile[]): readonly Phrase[] {
  const read: Phrase[] = [];
  for (const { phrases } of files) {
    for (const [part, rows] of Object.entries(phrases)) {
      const [list, grade] = part.split(' ');
      for (const row of rows) addPhrases(read, list as PhraseList, grade, row);
    }
  }
  return read;
}
