import { fill } from '#i18n';
import type { Finding } from '#plain-language';
import { classOf, findingClasses, helpsOf, quoted } from '#report-words';
import { type Child, el, type TreeElement } from './element-tree.ts';
import type { Sheet } from './sheet.ts';

/** A longer passage is quoted by its beginning, in characters. */
const mostQuoted = 200;

/** The changes that would help most; nothing where none is known. */
export function helpsPart({ report, text, words, language }: Sheet): Child[] {
  const helps = helpsOf(report, text, words.report);
  if (helps.length === 0) return [];
  const adds = (gain: number): string =>
    fill(words.adds, { gain: gain.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }) });
  return [
    el('h2', {}, words.helps),
    el(
      'ol',
      {},
      ...helps.map(({ sentence, gain }) => el('li', {}, `${sentence} `, el('span', { class: 'quiet' }, adds(gain)))),
    ),
  ];
}

/** All findings by kind, each with its passage, what to do, what to write, and at first why. */
export function findingsPart(sheet: Sheet): Child[] {
  const { report, words, reasons } = sheet;
  /** Rules whose reason was told: once is enough. */
  const told = new Set<string>();
  const reasonOf = ({ rule }: Finding): string | undefined => {
    const isFirst = !told.has(rule);
    told.add(rule);
    return isFirst ? reasons[rule] : undefined;
  };
  if (report.language === 'other') return [];
  const groups = findingClasses.map((name) => ({
    name,
    findings: report.findings.filter((one) => classOf(one) === name),
  }));
  return [
    el('h2', {}, `${words.found}: ${report.findings.length}`),
    report.findings.length === 0 ? el('p', {}, words.exporting.noFaults) : null,
    ...groups.flatMap(({ name, findings }) =>
      findings.length === 0
        ? []
        : [
            el('h3', {}, `${words.classes[name]}: ${findings.length}`),
            el('ol', { class: 'findings' }, ...findings.map((finding) => item(sheet, finding, reasonOf(finding)))),
          ],
    ),
  ];
}

function item({ report, text, words }: Sheet, finding: Finding, why: string | undefined): TreeElement {
  const { severity, message } = finding;
  const instead = insteadOf(finding, words.exporting);
  const lang = report.language;
  return el(
    'li',
    { class: severity },
    el('p', { class: 'severity' }, words.severity[severity]),
    el('blockquote', { lang }, quoted(text, finding, mostQuoted)),
    el('p', { lang }, message),
    instead ? el('p', {}, instead) : null,
    why ? el('p', { class: 'quiet' }, `${words.why}: `, el('span', { lang }, why)) : null,
  );
}

/** Says what to write in place of a passage, where the message of the finding does not say it already; else ''. */
export function insteadOf({ message, suggestions }: Finding, words: Sheet['words']['exporting']): string {
  const said = message.toLowerCase();
  const texts = suggestions.map(({ text }) => text).filter((text) => !said.includes(text.toLowerCase()));
  const written = texts.map((text) => fill(words.insteadOf, { text }));
  return written.length > 0 ? fill(words.instead, { texts: written.join(words.or) }) : '';
}
