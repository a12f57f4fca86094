import type { Block, Language } from '#plain-language';

/** What a gap is for. */
export type GapKind =
  | 'today'
  | 'date'
  | 'deadline'
  | 'period'
  | 'amount'
  | 'ourReference'
  | 'reference'
  | 'form'
  | 'phone'
  | 'url'
  | 'email'
  | 'citation'
  | 'reader'
  | 'dear'
  | 'greeting'
  | 'writer'
  | 'person'
  | 'sender'
  | 'department'
  | 'body'
  | 'ourAddress'
  | 'theirAddress'
  | 'address'
  | 'hours'
  | 'number'
  | 'place';

/** A stretch of a letter that was invented for it. */
export interface Gap {
  readonly kind: GapKind;
  readonly start: number;
  readonly end: number;
  /** The same for stretches that mean the same. */
  readonly value: string;
}

/** What is known of a letter before it becomes a template. */
export interface Told {
  readonly text: string;
  readonly language: Language;
  readonly facts: readonly { readonly kind: string; readonly passage: string; readonly value: string }[];
  /** The words of the letter that fill a slot. */
  readonly slots: Readonly<Partial<Record<string, string>>>;
  /** What the engine takes the pieces of the text for. */
  readonly blocks: readonly Block[];
  /** What else was invented for it: places and names. */
  readonly invented: readonly string[];
}

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);

/** Where a passage stands in a text, as whole words. */
export function placesOf(text: string, passage: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) {
    const end = at + passage.length;
    const cutsBefore = isWord(text.charAt(at - 1)) && isWord(passage.charAt(0));
    const cutsAfter = isWord(text.charAt(end)) && isWord(passage.charAt(passage.length - 1));
    if (!cutsBefore && !cutsAfter) places.push(at);
  }
  return places;
}
