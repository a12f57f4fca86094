import { fill } from '#i18n';
import { el, htmlOf, type TreeElement } from './element-tree.ts';
import { reportStyle, reportStyleHash } from './report-style.ts';
import type { Sheet } from './sheet.ts';
import { figuresPart } from './sheet-figures.ts';
import { findingsPart, helpsPart } from './sheet-findings.ts';
import { factsPart, limitsPart, slotsPart } from './sheet-letter.ts';

/** A report for people as a tree: verdict, figures, what the letter must say, findings, facts, and what nobody judged. */
export const reportSheet = (sheet: Sheet): TreeElement =>
  el(
    'main',
    { class: 'report', lang: sheet.language },
    el('h1', {}, sheet.words.exporting.sheet),
    el('p', { class: 'quiet' }, fill(sheet.words.exporting.made, { date: sheet.date })),
    el('p', { class: 'quiet' }, sheet.words.exporting.quotes),
    ...figuresPart(sheet),
    ...slotsPart(sheet),
    ...helpsPart(sheet),
    ...findingsPart(sheet),
    ...factsPart(sheet),
    ...limitsPart(sheet),
  );

/** A report as one HTML file: without scripts, and with a policy that lets nothing in or out. */
export function reportFile(sheet: Sheet): string {
  const policy = `default-src 'none'; style-src '${reportStyleHash}'; base-uri 'none'; form-action 'none'`;
  const title = htmlOf(`${sheet.words.exporting.sheet} – Okno`);
  return `<!doctype html>
<html lang="${sheet.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${reportStyle}</style>
</head>
<body>
${htmlOf(reportSheet(sheet))}
</body>
</html>
`;
}
