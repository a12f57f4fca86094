import { fill } from '#i18n';
import type { Report } from '#plain-language';
import { drawLayers, type Layer, type LayerParts } from './annotated-line.ts';
import type { CheckerWords } from './checker-words.ts';
import type { Stretch } from './edit.ts';
import { heatOf } from './marks.ts';
import type { CheckedText } from './report-view.ts';

/** Addresses within the page, of the finding at an index: its mark in the letter, its entry in the list. */
export interface Anchors {
  mark(index: number): string;
  note(index: number): string;
}

/** The words of each heat. */
const heatWords = {
  'letter-mark-heat-2': 'heat2',
  'letter-mark-heat-3': 'heat3',
  'letter-mark-heat-4': 'heat4',
} as const;

/** Keeps a number on the line of its passage. */
const wordJoiner = '\u2060';

/** Takes from lists in the order of a text, stretch by stretch, what lies in each. */
function cutter<Item extends Stretch>(items: readonly Item[]): (line: Stretch) => { item: Item; index: number }[] {
  let next = 0;
  let open: { item: Item; index: number }[] = [];
  return ({ start, end }) => {
    open = open.filter(({ item }) => item.end > start);
    for (let item = items[next]; item && item.start < end; item = items[++next]) {
      if (item.end > start) open.push({ item, index: next });
    }
    return open;
  };
}

/** The layers of each line, asked for line by line. */
function layersIn({ report, text }: CheckedText): (line: Stretch) => Layer[] {
  const findingsIn = cutter(report.findings);
  const sentencesIn = cutter(report.sentences);
  return (line) => {
    const cut = ({ start, end }: Stretch) => ({
      start: Math.max(start, line.start),
      end: Math.min(end, line.end),
      isRest: start < line.start,
    });
    const hot = sentencesIn(line).flatMap(({ item }) => {
      const heat = heatOf(report.language, item, text);
      return heat ? [{ ...cut(item), heat }] : [];
    });
    const found = findingsIn(line).map(({ item, index }) => ({ ...cut(item), finding: item, index }));
    return [...hot, ...found].filter(({ start, end }) => start < end);
  };
}

/** The letter to read, with a mark for each finding and a word for each hard sentence; made step by step. */
export function* drawAnnotated(
  box: HTMLElement,
  checked: CheckedText,
  words: CheckerWords,
  anchors: Anchors,
): Generator<undefined, void, undefined> {
  const { text } = checked;
  const layersOf = layersIn(checked);
  const parts = (layer: Layer): LayerParts => partsOf(layer, words, anchors);
  let start = 0;
  let isApart = false;
  while (start <= text.length) {
    const stop = text.indexOf('\n', start);
    const end = stop === -1 ? text.length : stop;
    if (text.slice(start, end).trim() === '') {
      isApart = true;
    } else {
      const line = document.createElement('p');
      if (isApart) line.className = 'letter-annotated-apart';
      yield* drawLayers(line, text, { start, end }, layersOf({ start, end }), parts);
      box.append(line);
      isApart = false;
    }
    start = end + 1;
    yield;
  }
}

function partsOf(layer: Layer, words: CheckerWords, anchors: Anchors): LayerParts {
  if ('heat' in layer) {
    const element = document.createElement('span');
    element.className = layer.heat;
    return { element, beginning: layer.isRest ? undefined : heatWord(layer.heat, words) };
  }
  const { finding, index, isRest } = layer;
  const element = document.createElement('mark');
  element.className = `letter-mark-${finding.severity}`;
  element.setAttribute('aria-details', anchors.note(index));
  return { element, end: isRest ? undefined : reference(index, words, anchors) };
}

function heatWord(heat: string, words: CheckerWords): Node {
  const word = document.createElement('span');
  word.textContent = words[heatWords[heat as keyof typeof heatWords]];
  const part = document.createElement('small');
  part.className = 'letter-annotated-heat';
  part.append(word, ' ');
  return part;
}

/** The number of a finding, which leads to its entry. */
function reference(index: number, words: CheckerWords, { mark, note }: Anchors): Node {
  const link = document.createElement('a');
  link.className = 'letter-annotated-reference';
  link.id = mark(index);
  link.href = `#${note(index)}`;
  link.textContent = String(index + 1);
  link.setAttribute('aria-label', fill(words.finding, { n: index + 1 }));
  const part = document.createDocumentFragment();
  part.append(wordJoiner, link);
  return part;
}

/** Whether there is something to draw. */
export const isDrawable = ({ counts }: Report): boolean => counts.words > 0;
