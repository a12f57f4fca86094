import { counted, fill, type Words } from '#i18n';
import type { Contribution } from '#plain-language';
import { quoted } from './quoted.ts';

/** What makes a sentence hard, in words. */
export interface Cause {
  /** `38 words`, or the word itself. */
  readonly name: string;
  /** As reading ease is told: minus is harder, plus is easier; to one decimal. */
  readonly points: string;
}

/** So many causes are named by themselves: more are no help. */
const mostNamed = 5;
/** Less is nothing when it is rounded, in points. */
const least = 0.05;

/**
 * What makes a sentence hard: the heaviest causes from the heaviest on, then all that is left, so that they add up but
 * for rounding. `language` is that of the words.
 */
export function causesOf(
  contributions: readonly Contribution[],
  text: string,
  words: Words['report'],
  language: string,
): Cause[] {
  const nameOf = (one: Contribution): string => {
    const name = words.causes[one.cause];
    if (typeof name === 'string') return fill(name, { text: 'start' in one ? quoted(text, one) : '' });
    return counted(language, name, 'words' in one ? one.words : 0);
  };
  const named = contributions
    .filter(({ cause, points }) => cause !== 'words' && Math.abs(points) >= least)
    .toSorted((a, b) => b.points - a.points);
  const shown = named.slice(0, mostNamed);
  const left = contributions.filter((one) => !shown.includes(one));
  const others = left.find(({ cause }) => cause === 'words');
  const rest = {
    name: others && named.length === shown.length ? nameOf(others) : words.rest,
    points: left.reduce((sum, { points }) => sum + points, 0),
  };
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return [...shown.map((one) => ({ name: nameOf(one), points: one.points })), rest]
    .filter(({ points }) => Math.abs(points) >= least)
    .map(({ name, points }) => ({ name, points: `${points > 0 ? '−' : '+'}${format.format(Math.abs(points))}` }));
}
