import { counted, fill } from '#i18n';
import type { Finding, Report } from '#plain-language';
import type { CheckerWords } from './checker-words.ts';

/** The report in a few words, for the status line. */
export function spokenReport(words: CheckerWords, language: string, { verdict, ease, findings }: Report): string {
  const score = ease ? ` ${fill(words.spokenEase, { score: ease.score })}` : '';
  return `${words[verdict.level]}.${score} ${counted(language, words.count, findings.length)}.`;
}

/** The finding at `index`: which of how many, how grave, what to do. */
export function spokenFinding(words: CheckerWords, findings: readonly Finding[], index: number): string {
  const finding = findings[index];
  if (!finding) return words.nothingFound;
  const place = fill(words.place, { n: index + 1, all: findings.length });
  const way = finding.suggestions.length > 0 ? ` ${words.altEnter}` : '';
  return `${place} ${words.severity[finding.severity]}: ${finding.message}${way}`;
}

/** A change that was made: `old` gave way to `text`, or to nothing. */
export const spokenChange = (words: CheckerWords, old: string, text: string): string =>
  fill(text ? words.replaced : words.leftOut, { old, text });
