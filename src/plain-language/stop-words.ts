/** What a word may be at the end or at the start of a sentence; one bit each, for one look-up. */
export const Word = {
  title: 1,
  inside: 2,
  beforeNumber: 4,
  seldomEnd: 8,
  mayEnd: 16,
  date: 32,
  label: 64,
  starter: 128,
  act: 256,
} as const;
/** What makes a word an abbreviation. */
export const abbreviation = Word.title | Word.inside | Word.beforeNumber | Word.seldomEnd | Word.mayEnd;
