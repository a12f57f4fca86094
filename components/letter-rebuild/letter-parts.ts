/** The parts of a letter that answers, in the order in which a reader asks for them. */
export const letterParts = ['answer', 'action', 'date', 'why', 'help', 'appeal'] as const;

/** A part of a letter; `extra`: what the reader does not need. */
export type LetterPart = (typeof letterParts)[number] | 'extra';
