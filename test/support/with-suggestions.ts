import type { Finding } from '#plain-language';

/** A text with the first suggestion of each finding put in; the findings must be in its order. */
export const withSuggestions = (text: string, findings: readonly Finding[]): string =>
  findings.reduceRight(
    (before, { start, end, suggestions: [first] }) =>
      first ? before.slice(0, start) + first.text + before.slice(end) : before,
    text,
  );
