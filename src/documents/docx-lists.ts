import type { LevelFormat } from './list-numbers.ts';
import { xmlEvents } from './xml-events.ts';

/** How the lists of a Word document are marked: the formats of the levels, by the number of the list. */
export type DocxLists = ReadonlyMap<string, readonly (LevelFormat | undefined)[]>;

/** Reads `word/numbering.xml`. */
export function docxLists(xml: string): DocxLists {
  const abstracts = new Map<string, (LevelFormat | undefined)[]>();
  const lists = new Map<string, (LevelFormat | undefined)[]>();
  let levels: (LevelFormat | undefined)[] = [];
  let level = 0;
  let list = '';
  let format = { format: 'decimal', pattern: '', start: 1 };
  xmlEvents(xml, {
    open({ name, attribute }) {
      const value = attribute('val') ?? '';
      if (name === 'abstractNum') {
        levels = [];
        abstracts.set(attribute('abstractNumId') ?? '', levels);
      } else if (name === 'num') {
        list = attribute('numId') ?? '';
      } else if (name === 'abstractNumId') {
        levels = [...(abstracts.get(value) ?? [])];
        lists.set(list, levels);
      } else if (name === 'lvl') {
        level = Math.min(8, Number(attribute('ilvl')) || 0);
        format = { format: 'decimal', pattern: '', start: 1 };
      } else if (name === 'lvlOverride') {
        level = Math.min(8, Number(attribute('ilvl')) || 0);
      } else if (name === 'startOverride') {
        const old = levels[level];
        if (old) levels[level] = { ...old, start: Number(value) || 0 };
      } else if (name === 'start') {
        format.start = Number(value) || 0;
      } else if (name === 'numFmt') {
        format.format = value;
      } else if (name === 'lvlText') {
        format.pattern = value;
      }
    },
    close(name) {
      if (name === 'lvl') levels[level] = format;
    },
  });
  return lists;
}
