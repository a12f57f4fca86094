import { reportFile } from '#export/report-sheet';
import { ruleReasons } from '#export/rule-reasons';
import type { Figures } from '#export/sheet';
import { sheetWords, slotAdvice } from '#export/sheet-words';
import type { Outcome } from './outcome.ts';
import type { Terminal } from './terminal.ts';

/** Writes the report on a letter as an HTML file, in the language of the letter. */
export async function writeHtml(
  all: AsyncIterable<Outcome>,
  before: Figures | null,
  terminal: Terminal,
): Promise<void> {
  for await (const outcome of all) {
    if ('error' in outcome) continue;
    const { file, report } = outcome;
    const language = report.language === 'ru' ? 'ru' : 'en';
    const date = new Date().toLocaleDateString(language === 'ru' ? 'ru' : 'en-GB', { dateStyle: 'long' });
    const own = {
      language,
      words: sheetWords(language),
      reasons: ruleReasons[language],
      advice: slotAdvice(language),
    } as const;
    await terminal.write(reportFile({ ...own, report, text: file.prose, date, ...(before && { before }) }));
  }
}
