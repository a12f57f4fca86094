import type { VFile } from 'vfile';
import { places } from '#documents';
import { allRules, type CheckOptions, type Finding, type Language } from '#plain-language';
import { checker } from './checker.ts';

/** Settings of {@link retextOkno}. */
export interface RetextOknoOptions extends CheckOptions {
  /** Where the rule pages are, without a slash at the end. Default: `https://okno.example`. */
  readonly site?: string;
  /**
   * The text of a file that is not plain text, as long as the file, such as `textOfMarkdown` of `#documents`.
   * Default: the file as it is.
   */
  readonly textOf?: (source: string) => string;
}

/**
 * A unified plugin: says what the engine finds, as messages on the file.
 *
 * A message has `ruleId`, `url` of the rule's page, `actual` (the passage), `expected` (what to write instead),
 * `note` (why it matters) and `fatal`: `undefined` for information, `false` for a warning, `true` for an error.
 * It reads the file, not the tree, so it runs behind any parser.
 */
export function retextOkno({ site = 'https://okno.example', textOf = String, ...options }: RetextOknoOptions = {}) {
  return (_tree: unknown, file: VFile): undefined => {
    const source = String(file);
    const report = checker.check(textOf(source), options);
    if (report.language === 'other') return;
    const placeOf = places(source);
    for (const finding of report.findings) {
      const place = { start: placeOf(finding.start), end: placeOf(finding.end) };
      const message = file.message(finding.message, { place, ruleId: finding.rule, source: 'okno' });
      message.fatal = fatal[finding.severity];
      message.actual = source.slice(finding.start, finding.end);
      message.expected = finding.suggestions.map(({ text }) => text);
      message.url = `${site}/${report.language}/rules/${finding.rule}/`;
      message.note = whyOf(finding.rule, report.language);
    }
  };
}

const fatal: Readonly<Record<Finding['severity'], boolean | undefined>> = {
  info: undefined,
  warning: false,
  error: true,
};

const whyOf = (id: string, language: Language): string | undefined =>
  allRules.find((rule) => rule.id === id)?.text[language]?.why;
