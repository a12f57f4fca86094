import { counted, fill, type Language, type Words } from '#i18n';
import type { FileTrouble, Imported } from './file-types.ts';
import type { StoreTrouble } from './trouble.ts';

type ProgressWords = Words['progress'];

/** A trouble as one sentence for the learner, with the way on. */
export function sayTrouble(
  words: ProgressWords,
  language: Language,
  { kind, values }: StoreTrouble | FileTrouble,
): string {
  const sentence = words.troubles[kind];
  return typeof sentence === 'string' ? fill(sentence, values) : counted(language, sentence, Number(values['n']));
}

/** What came of an import, in one to three sentences. */
export function sayImport(words: ProgressWords, language: Language, result: Imported | FileTrouble): string {
  if ('kind' in result) return sayTrouble(words, language, result);
  const { added, refused, trouble } = result;
  return [
    added > 0 ? counted(language, words.imported, added) : words.nothingNew,
    ...(refused.length > 0
      ? [`${counted(language, words.refused, refused.length)} ${fill(words.refusedAt, { place: refused[0] ?? '' })}`]
      : []),
    ...(trouble ? [sayTrouble(words, language, trouble)] : []),
  ].join(' ');
}
