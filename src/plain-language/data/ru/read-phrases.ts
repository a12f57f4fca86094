import type { Phrase, PhraseList } from '../../types.ts';

/** A file of phrases, as `scripts/build-phrases-ru.ts` writes it. */
interface PhraseFile {
  /** Endings by slot, parted by commas; `-` for a form that there is not. */
  readonly paradigms: readonly string[];
  /** Rows by list and grade. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
}

/** A column by slot; nothing where it has no form. */
type Column = readonly (string | undefined)[];

/** All forms of a column: `средств#3` is a stem with the endings of paradigm 3, the other words stay as they are. */
function formsOf(column: string, paradigms: readonly (readonly string[])[]): Column {
  if (!column.includes('#')) return [column];
  const words = column.split(' ').map((word) => {
    const at = word.indexOf('#');
    return at < 0 ? word : { stem: word.slice(0, at), endings: paradigms[Number(word.slice(at + 1))] ?? [] };
  });
  const inflected = words.filter((word) => typeof word !== 'string');
  return (inflected[0]?.endings ?? []).map((_, slot) =>
    inflected.some(({ endings }) => endings[slot] === '-')
      ? undefined
      : words.map((word) => (typeof word === 'string' ? word : word.stem + (word.endings[slot] ?? ''))).join(' '),
  );
}

const words = (column: string | undefined): readonly string[] | undefined => column?.slice(1).split(' ');

/** Takes a row apart: patterns, replacements in the same order, then a hint and what must not stand around it. */
function* phrasesOf(
  list: PhraseList,
  grade: string | undefined,
  row: string,
  paradigms: readonly (readonly string[])[],
) {
  const [patterns = '', ...columns] = row.split('|');
  const column = (mark: string): string | undefined => columns.find((one) => one.startsWith(mark));
  const replacements = columns.filter((one) => !/^[?!<)]/.test(one)).map((one) => formsOf(one, paradigms));
  const [hint, notAfter, notBefore] = [column('?')?.slice(1), words(column('<')), words(column(')'))];
  for (const [slot, pattern] of formsOf(patterns, paradigms).entries()) {
    if (pattern === undefined) continue;
    const instead = replacements.map((forms) => (forms.length === 1 ? forms[0] : forms[slot]));
    const fitting = instead.filter((one) => one !== undefined);
    // A form that cannot agree as the phrase does is told by its base.
    const told = hint ?? (fitting.length === 0 ? column('!')?.slice(1) : undefined);
    const phrase: Phrase = {
      list,
      pattern,
      instead: fitting,
      ...(told !== undefined && { hint: told }),
      ...(grade !== undefined && { mild: true }),
      ...(notAfter && { notAfter }),
      ...(notBefore && { notBefore }),
    };
    yield phrase;
  }
}

/** The phrases of a file. */
export function readPhrases({ paradigms, phrases }: PhraseFile): readonly Phrase[] {
  const endings = paradigms.map((row) => row.split(','));
  return Object.entries(phrases).flatMap(([part, rows]) => {
    const [list, grade] = part.split(' ');
    return rows.flatMap((row) => [...phrasesOf(list as PhraseList, grade, row, endings)]);
  });
}
