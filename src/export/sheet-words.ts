import { type Language, words as wordsOf } from '#i18n';
import { allSlots, type SlotId } from '#plain-language';
import type { SheetWords } from './sheet.ts';

/** The words of a report sheet in a language. */
export function sheetWords(language: Language): SheetWords {
  const { checker, bands, report, rules, letter, letters, compare, exporting, versions } = wordsOf(language);
  const { types } = letter;
  const { slots } = letters;
  return {
    ...checker,
    bands,
    report,
    severity: rules,
    types,
    slots,
    ambiguous: compare.ambiguous,
    exporting,
    versions,
  };
}

/** What to write where a slot is missing, in a language. */
export const slotAdvice = (language: Language): Partial<Record<SlotId, string>> =>
  Object.fromEntries(allSlots.flatMap(({ id, text }) => (text[language] ? [[id, text[language].how]] : [])));
