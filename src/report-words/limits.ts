import { counted, type Words } from '#i18n';
import type { Report } from '#plain-language';

/** The interface words that limits are told with. */
type LimitWords = Pick<
  Words['checker'],
  'shapes' | 'scoreOther' | 'scoreShort' | 'limitFacts' | 'limitDecision' | 'limitReader'
> & { readonly report: Pick<Words['report'], 'otherBlocks'> };

/** What the checker could not judge in a text, and what it never can. `language` is that of the words. */
export function limitsOf(
  { shape, counts, ease, language: spoken }: Report,
  words: LimitWords,
  language: string,
): { readonly here: readonly string[]; readonly always: readonly string[] } {
  return {
    here: [
      ...(shape === 'letter' ? [] : [words.shapes[shape]]),
      ...(counts.otherBlocks > 0 ? [`${counted(language, words.report.otherBlocks, counts.otherBlocks)}.`] : []),
      ...(ease || counts.words === 0 ? [] : [spoken === 'other' ? words.scoreOther : words.scoreShort]),
    ],
    always: [words.limitFacts, words.limitDecision, words.limitReader],
  };
}
