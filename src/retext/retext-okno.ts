import type { VFile } from 'vfile';
import { places } from '#documents';
import { allRules, type CheckOptions, type Finding, type Language } from '#plain-language';
import { ignoredIn } from '../house/comments.ts';
import { checker } from './checker.ts';

/** Settings of {@link retextOkno}. */
export interface RetextOknoOptions extends CheckOptions {
  /** Where the rule pages are, without a slash at the end. Default: `https://okno.example`. */
  readonly site?: string;
  /**
   * The text of a file that is not plain text, as long as the file, such as `textOfMarkdown` of `#documents`.
   * Default: the file as it is. Comments such as `<!-- okno-ignore rule -->` count in files with markup alone.
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
export function retextOkno({ site = 'https://okno.example', textOf, ...options }: RetextOknoOptions = {}) {
  return (_tree: unknown, file: VFile): undefined => {
    const source = String(file);
    const ignore = [...(options.ignore ?? []), ...(textOf ? ignoredIn(source) : [])];
    const { language, findings } = checker.find(textOf?.(source) ?? source, { ...options, ignore });
    if (language === 'other') return;
    const placeOf = places(source);
    for (const finding of findings) {
      const place = { start: placeOf(finding.start), end: placeOf(finding.end) };
      const message = file.message(finding.message, { place, ruleId: finding.rule, source: 'okno' });
      message.fatal = fatal[finding.severity];
      message.actual = source.slice(finding.start, finding.end);
      message.expected = finding.suggestions.map(({ text }) => text);
      const why = whyOf(finding.rule, language);
      if (why === undefined) continue;
      message.url = `${site}/${language}/rules/${finding.rule}/`;
      message.note = why;
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
