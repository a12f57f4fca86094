import type { Band, Report } from '#plain-language';
import { bandOfSentence } from '#report-words';
import type { Stretch } from './edit.ts';

/** A stretch of a text that is marked in one way. */
export interface MarkedRun extends Stretch {
  /** The classes of the mark, what lies below first. */
  readonly look: string;
}

/** The heat of a sentence by its band: easy sentences stay plain. */
const heats: Readonly<Record<Band, string>> = {
  'very-hard': 'letter-mark-heat-4',
  hard: 'letter-mark-heat-3',
  fair: 'letter-mark-heat-2',
  easy: '',
  'very-easy': '',
};

/** All looks, what lies below first. */
const looks = [...Object.values(heats).filter(Boolean), 'letter-mark-info', 'letter-mark-warning', 'letter-mark-error'];

/** A finding within another comes at most so many places after it. */
const lookAhead = 8;

interface Layer extends Stretch {
  readonly look: string;
}

/** The class of a sentence's heat; none where it is not hard. */
export function heatOf(language: Report['language'], sentence: Report['sentences'][number], text: string): string {
  const band = bandOfSentence(language, sentence, text);
  return band ? heats[band] : '';
}

function layersOf({ language, sentences, findings }: Report, text: string): Layer[] {
  const hot = sentences.flatMap((sentence) => {
    const look = heatOf(language, sentence, text);
    return look ? { start: sentence.start, end: sentence.end, look } : [];
  });
  const lines = findings.map(({ start, end, severity }, index): Layer => {
    // A long line would drown those within it: a finding around others is marked at its first word.
    const around = findings.slice(index + 1, index + lookAhead).some((other) => other.start < end && other.end < end);
    const first = around ? (/^\s*\S+/.exec(text.slice(start, end))?.[0].length ?? 0) : end - start;
    return { start, end: start + first, look: `letter-mark-${severity}` };
  });
  return [...hot, ...lines].filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
}

/** What a report found in `text`, as runs that do not overlap, in the order of the text. */
export function runsOf(report: Report, text: string): MarkedRun[] {
  const layers = layersOf(report, text);
  const edges = [...new Set(layers.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const runs: MarkedRun[] = [];
  let open: Layer[] = [];
  let next = 0;
  edges.forEach((start, index) => {
    open = open.filter(({ end }) => end > start);
    for (let layer = layers[next]; layer?.start === start; layer = layers[++next]) open.push(layer);
    const end = edges[index + 1];
    if (open.length === 0 || end === undefined) return;
    runs.push({ start, end, look: looks.filter((one) => open.some(({ look }) => look === one)).join(' ') });
  });
  return runs;
}
