import type { Band, Report } from '#plain-language';
import { bandOfSentence } from '#report-words';
import type { Stretch } from './edit.ts';

/** What a mark can be; the highlight is called `letter-checker-` and this. */
const kinds = ['heat-2', 'heat-3', 'heat-4', 'info', 'warning', 'error'] as const;
type Kind = (typeof kinds)[number];

/** The heat of a sentence by its band: easy sentences stay plain. */
const heats: Readonly<Record<Band, Kind | null>> = {
  'very-hard': 'heat-4',
  hard: 'heat-3',
  fair: 'heat-2',
  easy: null,
  'very-easy': null,
};

/** A finding within another comes at most so many places after it. */
const lookAhead = 8;

/** The stretches to mark, by kind, each in the order of the text. */
function stretchesOf({ language, sentences, findings }: Report, text: string): Record<Kind, Stretch[]> {
  const marks: Record<Kind, Stretch[]> = { 'heat-2': [], 'heat-3': [], 'heat-4': [], info: [], warning: [], error: [] };
  for (const sentence of sentences) {
    const band = bandOfSentence(language, sentence, text);
    const heat = band && heats[band];
    if (heat) marks[heat].push(sentence);
  }
  findings.forEach((finding, index) => {
    // A long underline would drown those within it: a finding around others is marked at its first word.
    const around = findings
      .slice(index + 1, index + lookAhead)
      .some(({ start, end }) => start < finding.end && end < finding.end);
    const first = around ? (/^\s*\S+/.exec(text.slice(finding.start, finding.end))?.[0].length ?? 0) : 0;
    marks[finding.severity].push(around ? { start: finding.start, end: finding.start + first } : finding);
  });
  return marks;
}

/** The highlight of a kind; all checkers of a page share it. None where the browser knows no highlights. */
function highlightOf(kind: Kind): Highlight | undefined {
  if (typeof Highlight === 'undefined') return undefined;
  const name = `letter-checker-${kind}`;
  const known = CSS.highlights.get(name);
  if (known) return known;
  const fresh = new Highlight();
  fresh.priority = kinds.indexOf(kind);
  CSS.highlights.set(name, fresh);
  return fresh;
}

/** The marks of one letter. */
export class Marks {
  #shown: (readonly [Highlight, Range])[] = [];

  /** Marks what a report found in `text`, in place of what was marked before; `rangesOf` takes sorted stretches. */
  show(report: Report, text: string, rangesOf: (stretches: readonly Stretch[]) => Range[]): void {
    this.clear();
    const stretches = stretchesOf(report, text);
    this.#shown = kinds.flatMap((kind) => {
      const highlight = highlightOf(kind);
      return highlight ? rangesOf(stretches[kind]).map((range) => [highlight, range] as const) : [];
    });
    for (const [highlight, range] of this.#shown) highlight.add(range);
  }

  clear(): void {
    for (const [highlight, range] of this.#shown) highlight.delete(range);
    this.#shown = [];
  }
}
