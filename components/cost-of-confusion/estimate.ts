/** A lowest and a highest value. */
export type Range = readonly [number, number];

/** What the cost of an unclear letter is made of. */
export interface Causes {
  /** Letters a year. */
  readonly letters: Range;
  /** How many of a hundred readers ask. */
  readonly share: Range;
  /** Minutes that one answer takes. */
  readonly minutes: Range;
  /** What an hour of work costs. */
  readonly rate: Range;
}

/** The lowest, the likely and the highest value. */
export type Estimated = readonly [number, number, number];

/** What an unclear letter costs in a year. */
export interface Cost {
  readonly questions: Estimated;
  readonly hours: Estimated;
  readonly money: Estimated;
}

/**
 * Works out what an unclear letter costs.
 *
 * The likely value takes the middle of each range; the ends take all the low values, and all the high ones, at once.
 */
export function estimateCost(causes: Causes): Cost {
  const at = ([low, high]: Range): Estimated => [low, (low + high) / 2, high];
  const times = (a: Estimated, b: Estimated): Estimated => [a[0] * b[0], a[1] * b[1], a[2] * b[2]];
  const part = (share: number): Estimated => [share, share, share];
  const questions = times(times(at(causes.letters), at(causes.share)), part(1 / 100));
  const hours = times(times(questions, at(causes.minutes)), part(1 / 60));
  return { questions, hours, money: times(hours, at(causes.rate)) };
}
