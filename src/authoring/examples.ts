/** A piece of a text, and whether it quotes bad writing. */
export interface TextPart {
  readonly text: string;
  readonly isExample: boolean;
}

/**
 * The parts of a text in which bad writing stands between asterisks: `Who pays in *payment is to be effected*?`
 *
 * @returns Nothing when an asterisk has no partner.
 */
export const examplesOf = (text: string): readonly TextPart[] | undefined => {
  const pieces = text.split('*');
  if (pieces.length % 2 === 0) return undefined;
  return pieces.map((piece, index) => ({ text: piece, isExample: index % 2 === 1 })).filter((part) => part.text !== '');
};
