import { counted, fill, type Words } from '#i18n';
import type { Contribution } from '#plain-language';

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
    if (one.cause === 'length') return counted(language, words.length, one.words);
    if (one.cause === 'words') return counted(language, words.others, one.words);
    return fill(words.word, { word: text.slice(one.start, one.end) });
  };
  return contributions
    .filter(({ points }) => Math.abs(points) >= 0.05)
    .toSorted((a, b) => Number(a.cause === 'words') - Number(b.cause === 'words') || b.points - a.points)
    .map((one) => ({
      name: nameOf(one),
      points: `${one.points > 0 ? '−' : '+'}${format.format(Math.abs(one.points))}`,
    }));
}
