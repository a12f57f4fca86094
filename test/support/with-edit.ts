import type { EaseEdit } from '#plain-language';

/** A text with an edit done as it says: at a split the sentence ends, and the next begins with a capital. */
export function withEdit(text: string, edit: EaseEdit): string {
  if (edit.kind === 'replace') return `${text.slice(0, edit.start)}${edit.text}${text.slice(edit.end)}`;
  const before = text.slice(0, edit.at).replace(/[,;:]?\s+$/, '');
  return `${before}. ${text.charAt(edit.at).toUpperCase()}${text.slice(edit.at + 1)}`;
}
