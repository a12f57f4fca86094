import type { Note, Run } from './document-model.ts';
import type { DocxLists } from './docx-lists.ts';
import type { DocxStyle } from './docx-styles.ts';
import { ListNumbers } from './list-numbers.ts';
import { DocumentTable } from './table-cells.ts';
import type { TextBuilder } from './text-builder.ts';
import { type XmlElement, xmlEvents } from './xml-events.ts';

/** What a part of a Word document refers to. */
export interface DocxContext {
  readonly styles: ReadonlyMap<string, DocxStyle>;
  readonly lists: DocxLists;
  note(note: Note): void;
}

interface Paragraph {
  text: string;
  runs: Run[];
  style: string;
  list: string | undefined;
  level: number | undefined;
  heading: number | undefined;
  /** The mark at its end was deleted by a tracked change: it goes on in the next one. */
  goesOn: boolean;
}

interface OpenRun {
  readonly start: number;
  isHidden: boolean;
  /** Of each `w:t`: from and to in the paragraph, from and to in the XML. */
  readonly texts: [number, number, number, number][];
}

const isWord = (uri: string): boolean => /\/wordprocessingml\/(?:2006\/)?main$/.test(uri);
const isOff = (value: string | undefined): boolean => value === '0' || value === 'false' || value === 'off';
/** What is no text of the letter: deleted by a tracked change, said twice for old programs, or a code. */
const skipped = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback', 'delInstrText', 'rt']);
const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
};

/** Reads the paragraphs of a part of a Word document: the body, a header, the footnotes. */
export function readDocxBody(xml: string, builder: TextBuilder, context: DocxContext): void {
  const numbers = new ListNumbers();
  const tables = new DocumentTable(builder);
  /** Open paragraphs: a text box holds some inside another one. */
  const open: Paragraph[] = [];
  /** Paragraphs of text boxes wait until the one around them is done. */
  let boxed: Paragraph[] = [];
  let carried: Paragraph | null = null;
  let depthSkipped = 0;
  let run: OpenRun | null = null;
  /** Runs that hold a text box whose runs are being read. */
  const outer: (OpenRun | null)[] = [];
  let isText = false;
  let textStart = 0;
  let properties: 'paragraph' | 'run' | 'mark' | null = null;

  const put = (text: string): void => {
    const paragraph = open.at(-1);
    if (paragraph) paragraph.text += text;
  };

  const begin = (): void => {
    const fresh = {
      text: '',
      runs: [],
      style: '',
      list: undefined,
      level: undefined,
      heading: undefined,
      goesOn: false,
    };
    open.push(open.length === 0 && carried ? { ...carried, goesOn: false } : fresh);
    if (open.length === 1) carried = null;
  };

  const emit = (paragraph: Paragraph): void => {
    const style = context.styles.get(paragraph.style);
    const list = paragraph.list ?? style?.list;
    const level = paragraph.level ?? style?.level ?? 0;
    const heading = paragraph.heading ?? style?.heading;
    const formats = list === undefined || list === '0' ? undefined : context.lists.get(list);
    if (!formats || paragraph.text.trim() === '') {
      const look = heading ? ({ kind: 'heading', level: heading } as const) : ({ kind: 'paragraph' } as const);
      tables.add(paragraph.text, look, paragraph.runs);
      return;
    }
    const mark = numbers.next(list ?? '', Math.min(8, level), formats);
    // A numbered heading is a heading.
    const look = heading
      ? { kind: 'heading' as const, level: heading }
      : { kind: 'list-item' as const, level: level + 1 };
    tables.add(paragraph.text, { ...look, mark }, paragraph.runs);
  };

  const end = (): void => {
    const paragraph = open.pop();
    if (!paragraph) return;
    if (open.length > 0) {
      boxed.push(paragraph);
      return;
    }
    if (paragraph.goesOn) {
      carried = paragraph;
    } else {
      emit(paragraph);
      for (const other of boxed) emit(other);
      boxed = [];
    }
  };

  const property = ({ name, attribute }: XmlElement): void => {
    const paragraph = open.at(-1);
    const value = attribute('val');
    if (name === 'vanish' && properties === 'run' && run && !isOff(value)) run.isHidden = true;
    if (!paragraph || properties === 'run') return;
    if (name === 'del' && properties === 'mark') paragraph.goesOn = true;
    else if (name === 'pStyle') paragraph.style = value ?? '';
    else if (name === 'numId') paragraph.list = value;
    else if (name === 'ilvl') paragraph.level = Number(value) || 0;
    else if (name === 'outlineLvl' && Number(value) < 9) paragraph.heading = Number(value) + 1;
  };

  xmlEvents(xml, {
    open(element, start, stop) {
      const { name, uri } = element;
      if (depthSkipped > 0) {
        depthSkipped += 1;
        return;
      }
      if (properties) {
        if (name === 'rPr' && properties === 'paragraph') properties = 'mark';
        property(element);
        return;
      }
      if (skipped.has(name)) {
        if (name === 'del' || name === 'moveFrom') context.note('tracked');
        depthSkipped = 1;
      } else if (name === 'txbxContent') {
        context.note('text-boxes');
      } else if (name === 'pic' || name === 'imagedata') {
        context.note('pictures');
      } else if (isWord(uri)) {
        if (name === 'p') begin();
        else if (name === 'pPr') properties = 'paragraph';
        else if (name === 'rPr') properties = 'run';
        else if (name === 'r') {
          outer.push(run);
          run = { start, isHidden: false, texts: [] };
        } else if (name === 't') {
          isText = true;
          textStart = stop;
        } else if (name === 'tbl') tables.openTable();
        else if (name === 'tr') tables.openRow();
        else if (name === 'tc') tables.openCell();
        else if (name === 'ins' || name === 'moveTo') context.note('tracked');
        else if (run && !run.isHidden && signs[name]) {
          const breaks = element.attribute('type');
          if (breaks !== 'page' && breaks !== 'column') put(signs[name] ?? '');
        }
      }
    },
    text(text) {
      if (!isText || depthSkipped > 0) return;
      if (run?.isHidden) {
        if (text.trim() !== '') context.note('hidden');
        return;
      }
      const from = open.at(-1)?.text.length ?? 0;
      put(text);
      run?.texts.push([from, from + text.length, textStart, textStart]);
    },
    close(name, uri, start, stop) {
      if (depthSkipped > 0) {
        depthSkipped -= 1;
        return;
      }
      if (name === 'pPr' || (name === 'rPr' && properties === 'run')) properties = null;
      else if (name === 'rPr' && properties === 'mark') properties = 'paragraph';
      if (properties || !isWord(uri)) return;
      if (name === 't') {
        isText = false;
        const last = run?.texts.at(-1);
        if (last && last[2] === textStart) last[3] = start;
      } else if (name === 'r') {
        for (const [from, to, textFrom, textTo] of run?.texts ?? [])
          open.at(-1)?.runs.push({
            start: from,
            end: to,
            xmlStart: run?.start ?? 0,
            xmlEnd: stop,
            textStart: textFrom,
            textEnd: textTo,
          });
        run = outer.pop() ?? null;
      } else if (name === 'p') end();
      else if (name === 'tbl') tables.closeTable();
      else if (name === 'tr') tables.closeRow();
      else if (name === 'tc') tables.closeCell();
    },
  });
  if (carried) emit(carried);
}
