import { fill, type Language, type Words } from '#i18n';
import type { Cost, Estimated } from './estimate.ts';

/** A cost as readers see it. */
export interface CostWords {
  /** Lowest, likely and highest, for each line of the table. */
  readonly questions: readonly string[];
  readonly hours: readonly string[];
  readonly money: readonly string[];
  /** What to tell the boss. */
  readonly sentence: string;
}

/** A cost in words, rounded to two digits: more would promise what a guess cannot keep. */
export function costWords(language: Language, words: Words['cost'], currency: string, cost: Cost): CostWords {
  // Russian writes 4600 and 46 000, English 4,600.
  const useGrouping = language === 'ru' ? 'min2' : 'always';
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 2, useGrouping });
  const plural = new Intl.PluralRules(language);
  const rounded = (n: number): number => Number(n.toPrecision(2));
  const withUnit = (forms: Words['cost']['questionsSaid'], n: number): string =>
    fill((forms as Record<string, string>)[plural.select(rounded(n))] ?? forms.other, { n: format.format(n) });
  const money = (n: number): string => [format.format(n), currency].filter(Boolean).join('\u00a0');
  const row = (values: Estimated, write: (n: number) => string): readonly string[] => values.map(write);
  const [low, likely, high] = cost.money;
  return {
    questions: row(cost.questions, format.format),
    hours: row(cost.hours, format.format),
    money: row(cost.money, format.format),
    sentence: fill(words.sentence, {
      questions: withUnit(words.questionsSaid, cost.questions[1]),
      hours: withUnit(words.hoursSaid, cost.hours[1]),
      lowHours: format.format(cost.hours[0]),
      highHours: format.format(cost.hours[2]),
      money: money(likely),
      lowMoney: format.format(low),
      highMoney: money(high),
    }),
  };
}
