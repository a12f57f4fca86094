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

/** What makes a sentence hard, the heaviest first and what is not named last; `language` is that of the words. */
export function causesOf(
  contributions: readonly Contribution[],
  text: string,
  words: Words['report'],
  language: string,
): Cause[] {
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const nameOf = (one: Contribution): string => {
    const name = words.causes[one.cause];
    if (typeof name === 'string') return fill(name, { text: 'start' in one ? quoted(text, one) : '' });
    return counted(language, name, 'words' in one ? one.words : 0);
  };
  return contributions
    .filter(({ points }) => Math.abs(points) >= 0.05)
    .toSorted((a, b) => Number(a.cause === 'words') - Number(b.cause === 'words') || b.points - a.points)
    .map((one) => ({
      name: nameOf(one),
      points: `${one.points > 0 ? '−' : '+'}${format.format(Math.abs(one.points))}`,
    }));
}
