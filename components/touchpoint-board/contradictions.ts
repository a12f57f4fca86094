/** What a channel does with a fact: tells it, tells it otherwise, does not tell it; `-` when nobody has looked. */
export type Told = 't' | 'o' | 'n' | '-';

/** The number of facts, and of channels. */
export const side = 6;

/** What the channels make of one fact: the numbers of those that tell it, tell it otherwise, and are silent. */
export interface FactTold {
  readonly fact: number;
  readonly told: readonly number[];
  readonly otherwise: readonly number[];
  readonly silent: readonly number[];
}

/** Sorts the channels for each fact. */
export const factsTold = (cells: readonly Told[]): readonly FactTold[] =>
  Array.from({ length: side }, (_, fact) => {
    const row = cells.slice(fact * side, fact * side + side);
    const which = (wanted: Told): number[] => row.flatMap((cell, channel) => (cell === wanted ? [channel] : []));
    return { fact, told: which('t'), otherwise: which('o'), silent: which('n') };
  });
