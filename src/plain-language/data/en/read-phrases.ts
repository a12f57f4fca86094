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

/** What stands behind the patterns of a row. */
interface Wording {
  readonly instead: readonly string[];
  readonly hint?: string | undefined;
  readonly notAfter?: readonly string[] | undefined;
  readonly notBefore?: readonly string[] | undefined;
}

/** The wording of one form of a row. */
function wordingOf(row: string, form: number): Wording {
  const columns = row.split('>');
  const instead: string[] = [];
  const told: Record<string, string> = {};
  for (let index = 1; index < columns.length; index++) {
    const column = columns[index] ?? '';
    const mark = column.charAt(0);
    if (mark === '' || !marks.includes(mark)) instead.push(formsOf(column)[form] ?? '');
    else told[mark] = column.slice(1);
  }
  return { instead, hint: told['?'], notAfter: told['<']?.split(' '), notBefore: told[')']?.split(' ') };
}

/** One form of a row; what is behind its pattern is taken apart when a text has it: most are never met. */
class RowPhrase implements Phrase {
  readonly list: PhraseList;
  readonly pattern: string;
  readonly mild: boolean | undefined;
  readonly faint: boolean | undefined;
  readonly #row: string;
  readonly #form: number;
  #wording: Wording | undefined;

  constructor(list: PhraseList, pattern: string, grade: string | undefined, row: string, form: number) {
    this.list = list;
    this.pattern = pattern;
    this.mild = grade === undefined ? undefined : true;
    this.faint = grade === 'faint' ? true : undefined;
    this.#row = row;
    this.#form = form;
  }

  get #told(): Wording {
    this.#wording ??= wordingOf(this.#row, this.#form);
    return this.#wording;
  }

  get instead() {
    return this.#told.instead;
  }

  get hint() {
    return this.#told.hint;
  }

  get notAfter() {
    return this.#told.notAfter;
  }

  get notBefore() {
    return this.#told.notBefore;
  }
}

/** The phrases of files: patterns, replacements in the same order, then a hint and what must not stand around them. */
export function readPhrases(files: readonly PhraseFile[]): readonly Phrase[] {
  const read: Phrase[] = [];
  for (const { phrases } of files) {
    for (const part of Object.keys(phrases)) {
      const [list, grade] = part.split(' ');
      for (const row of phrases[part] ?? []) {
        const end = row.indexOf('>');
        const patterns = formsOf(end < 0 ? row : row.slice(0, end));
        for (let form = 0; form < patterns.length; form++)
          read.push(new RowPhrase(list as PhraseList, patterns[form] ?? '', grade, row, form));
      }
    }
  }
  return read;
}
