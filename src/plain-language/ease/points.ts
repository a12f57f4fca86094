/** At most so many words of a sentence are named by themselves, if they add at least so many thousandths of a point. */
export const namedWords = { most: 5, least: 50 };

/** Points in whole thousandths, which add up exactly. */
export const thousandths = (points: number): number => Math.round(points * 1000);
