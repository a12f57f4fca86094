import { remarksOf } from '#export/finding-remarks';
import { letterBlocks } from '#export/letter-blocks';
import { letterText } from '#export/letter-text';
import { reportFile, reportSheet } from '#export/report-sheet';
import { ruleReasons } from '#export/rule-reasons';
import type { Figures, Sheet } from '#export/sheet';
import { counted, fill } from '#i18n';
import type { Report } from '#plain-language';
import { Downloads } from './downloads.ts';
import type { Exportable } from './exportable.ts';
import type { ExportWords } from './letter-export.ts';
import { printReport } from './print-report.ts';

/** How long to wait for the report on a text that was just changed, in ms. */
const patience = 8000;
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Where letters come from. */
export interface Source {
  /** Tells of each report with `letter-checked`. */
  readonly checker: EventTarget;
  /** Gives the letter as it stands. */
  readonly letter: () => Exportable;
}

/** A letter with the report on it. */
type Checked = Exportable & { readonly report: Report };

/** Makes what is asked for of a letter, and says what became of it. */
export class ExportMenu {
  readonly #words: ExportWords;
  readonly #downloads = new Downloads();
  #unprint: (() => void) | null = null;

  constructor(words: ExportWords) {
    this.#words = words;
  }

  /** Leaves nothing of a letter behind. */
  forget(): void {
    this.#downloads.forget();
    this.#unprint?.();
  }

  /**
   * Makes what a choice of the menu is for.
   *
   * @returns What to say.
   */
  async make(choice: string, source: Source, before: Figures | null): Promise<string> {
    const { exporting } = this.#words;
    const now = source.letter();
    if (now.text.trim() === '') return exporting.noLetter;
    try {
      if (choice === 'text') return this.#saved('okno-letter.txt', 'text/plain;charset=utf-8', letterText(now.text));
      if (choice === 'word') return await this.#word(now);
      if (choice === 'comments' && !now.origin?.annotate) return exporting.commentsOff;
      const checked = await reportOn(source);
      if (!checked) return exporting.noReport;
      if (choice === 'comments') return await this.#comments(checked);
      if (choice === 'data')
        return this.#saved('okno-report.json', 'application/json', `${JSON.stringify(checked.report, null, 2)}\n`);
      const sheet = this.#sheet(checked, before);
      if (choice === 'report') return this.#saved('okno-report.html', 'text/html;charset=utf-8', reportFile(sheet));
      this.#unprint?.();
      this.#unprint = printReport(reportSheet(sheet));
      return '';
    } catch (error) {
      if (error instanceof TypeError && /import|module/i.test(error.message)) return exporting.notLoaded;
      return exporting.failed;
    }
  }

  #saved(file: string, type: string, content: Uint8Array<ArrayBuffer> | string): string {
    this.#downloads.save(file, type, content);
    return fill(this.#words.exporting.saved, { file });
  }

  async #word({ text, report, origin, language }: Exportable): Promise<string> {
    const { letterDocx } = await import('#export/letter-docx');
    const bytes = await letterDocx(letterBlocks(text, origin ?? undefined), report?.language ?? language);
    return this.#saved('okno-letter.docx', word, new Uint8Array(bytes));
  }

  /** The file that was opened, with comments where the passages of findings still stand. */
  async #comments({ text, report, origin, words, language }: Checked): Promise<string> {
    const { exporting } = this.#words;
    if (!origin?.annotate) return exporting.commentsOff;
    const found = remarksOf(report, text, { ...words, exporting }, origin.text);
    const all = report.findings.length;
    if (found.remarks.length === 0) return all === 0 ? exporting.noFindings : exporting.nonePlaced;
    const annotated = await origin.annotate(found.remarks, 'Okno');
    if (!annotated) return exporting.failed;
    const { bytes, placed, leftOut } = annotated;
    const left = leftOut + found.leftOut;
    if (all > 0 && left >= all) return exporting.nonePlaced;
    return [
      this.#saved('okno-letter-comments.docx', word, new Uint8Array(bytes)),
      counted(language, exporting.placed, placed),
      ...(left > 0 ? [counted(language, exporting.leftOut, left)] : []),
    ].join(' ');
  }

  #sheet({ report, text, words, advice, language }: Checked, before: Figures | null): Sheet {
    const spoken = report.language === 'other' ? language : report.language;
    return {
      report,
      text,
      language,
      words: { ...words, ...this.#words },
      reasons: ruleReasons[spoken],
      advice: advice[spoken] ?? {},
      date: new Date().toLocaleDateString(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' }),
      ...(before && { before }),
    };
  }
}

/** The letter with its report; waits for the report when the letter was just changed. Nothing when none comes. */
async function reportOn({ checker, letter }: Source): Promise<Checked | null> {
  const end = AbortSignal.timeout(patience);
  for (;;) {
    const now = letter();
    if (now.report) return { ...now, report: now.report };
    if (end.aborted) return null;
    await new Promise<void>((heard) => {
      const once = { once: true, signal: end };
      checker.addEventListener('letter-checked', () => heard(), once);
      end.addEventListener('abort', () => heard(), { once: true });
    });
  }
}
