import type { Phrase, PhraseList } from '../../types.ts';

/** A file of phrases: rows by list and grade, as `scripts/build-phrases.ts` writes them. */
interface PhraseFile {
  readonly phrases: Readonly<Record<string, readonly string[]>>;
}

const words = (column: string | undefined): readonly string[] | undefined => column?.slice(1).split(' ');

/** Forms that most verbs have. */
const regular: Readonly<Record<string, readonly string[]>> = { a: ['0s', '0ed', '0ing'], b: ['0s', '0d', '1ing'] };

/** All forms of a column; after the first, `1ing` drops a letter of its first word and adds `ing`. */
function formsOf(column: string): string[] {
  const [head = '', ...others] = column.split('|').flatMap((form) => regular[form] ?? form);
  const end = head.includes(' ') ? head.indexOf(' ') : head.length;
  const inflected = (form: string): string => {
    const drop = Number.parseInt(form, 10);
    if (Number.isNaN(drop)) return form;
    return head.slice(0, end - drop) + form.slice(String(drop).length) + head.slice(end);
  };
  return [head, ...others.map(inflected)];
}

/** Takes a row apart: patterns, replacements in the same order, then a hint and what must not stand around it. */
function* phrasesOf(list: PhraseList, grade: string | undefined, row: string): Iterable<Phrase> {
  const [patterns = '', ...columns] = row.split('>');
  const column = (mark: string): string | undefined => columns.find((one) => one.startsWith(mark));
  const replacements = columns.filter((one) => !/^[?<)]/.test(one)).map(formsOf);
  const [hint, notAfter, notBefore] = [column('?')?.slice(1), words(column('<')), words(column(')'))];
  for (const [index, pattern] of formsOf(patterns).entries()) {
    yield {
      list,
      pattern,
      instead: replacements.map((forms) => forms[index] ?? ''),
      ...(hint !== undefined && { hint }),
      ...(grade !== undefined && { mild: true }),
      ...(grade === 'faint' && { faint: true }),
      ...(notAfter && { notAfter }),
      ...(notBefore && { notBefore }),
    };
  }
}

/** The phrases of files. */
export function readPhrases(files: readonly PhraseFile[]): readonly Phrase[] {
  return files.flatMap(({ phrases }) =>
    Object.entries(phrases).flatMap(([part, rows]) => {
      const [list, grade] = part.split(' ');
      return rows.flatMap((row) => [...phrasesOf(list as PhraseList, grade, row)]);
    }),
  );
}
