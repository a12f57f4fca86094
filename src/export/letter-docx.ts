import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { LetterBlock } from './letter-blocks.ts';

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;
const bullets = /^[•‣◦▪·–—*-]$/;
/** Of a level of a list, in twentieths of a point: the text stands in by this much, and its mark before it. */
const step = 360;
const indentOf = (level: number) => ({ left: step * (level + 1), hanging: step });
const levels = Array.from({ length: 9 }, (_, level) => level);

type Item = LetterBlock & { kind: 'list-item' };

/** The numbers that each list goes by, by the item: only a list that counts 1, 2, 3 is left to Word to count. */
function countedLists(blocks: readonly LetterBlock[]): ReadonlyMap<Item, { list: number; suffix: string }> {
  const lists = new Map<Item, { list: number; suffix: string }>();
  let list = 0;
  for (let at = 0; at < blocks.length; at += 1) {
    const items: Item[] = [];
    for (let block = blocks[at]; block?.kind === 'list-item'; block = blocks[at]) {
      items.push(block);
      at += 1;
    }
    const numbered = items.filter(({ mark }) => !bullets.test(mark));
    const outer = numbered.filter(({ level }) => level === numbered[0]?.level);
    const suffix = outer[0]?.mark.slice(-1) ?? '';
    const counts = outer.every(({ mark }, index) => mark === `${index + 1}${suffix}`);
    if (outer.length === 0 || !counts) continue;
    for (const item of outer) lists.set(item, { list, suffix });
    list += 1;
  }
  return lists;
}

/**
 * A letter as a Word document: headings, lists and tables are what Word takes for them. Its properties tell nothing of
 * the letter.
 *
 * @param language - Of the letter, for the spelling checker of Word.
 */
export async function letterDocx(blocks: readonly LetterBlock[], language: string): Promise<Uint8Array> {
  const counted = countedLists(blocks);
  const suffixes = new Map([...counted.values()].map(({ list, suffix }) => [list, suffix]));
  const document = new Document({
    creator: 'Okno',
    lastModifiedBy: 'Okno',
    styles: {
      default: { document: { run: { size: 24, language: { value: language === 'ru' ? 'ru-RU' : 'en-GB' } } } },
    },
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: levels.map((level) => ({
            level,
            format: LevelFormat.BULLET,
            text: '•',
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: indentOf(level) } },
          })),
        },
        ...[...suffixes].map(([list, suffix]) => ({
          reference: `list-${list}`,
          levels: levels.map((level) => ({
            level,
            format: LevelFormat.DECIMAL,
            text: `%${level + 1}${suffix}`,
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: indentOf(level) } },
          })),
        })),
      ],
    },
    sections: [{ children: blocks.flatMap((block, index) => written(block, index === 0, counted)) }],
  });
  return Packer.pack(document, 'uint8array');
}

function written(
  block: LetterBlock,
  isFirst: boolean,
  counted: ReturnType<typeof countedLists>,
): (Paragraph | Table)[] {
  if (block.kind === 'table') return [table(block.rows)];
  if (block.kind === 'paragraph') {
    const paragraph = new Paragraph({ children: [new TextRun({ text: block.text })] });
    // An empty line, as letters have them: else a greeting would be a line of the address.
    return block.isApart && !isFirst ? [new Paragraph({}), paragraph] : [paragraph];
  }
  return [headingOrItem(block, counted)];
}

function headingOrItem(
  block: LetterBlock & { kind: 'heading' | 'list-item' },
  counted: ReturnType<typeof countedLists>,
): Paragraph {
  const run = (text: string): TextRun => new TextRun({ text });
  if (block.kind === 'heading') {
    return new Paragraph({
      heading: headings[Math.min(block.level, headings.length) - 1] ?? HeadingLevel.HEADING_1,
      children: [run(block.text)],
    });
  }
  const level = Math.min(block.level, levels.length) - 1;
  if (bullets.test(block.mark)) {
    return new Paragraph({ children: [run(block.text)], numbering: { reference: 'bullets', level } });
  }
  const list = counted.get(block);
  if (list) {
    const numbering = { reference: `list-${list.list}`, level };
    return new Paragraph({ children: [run(block.text)], numbering });
  }
  return new Paragraph({ children: [run(`${block.mark} ${block.text}`)], indent: indentOf(level) });
}

function table(rows: readonly (readonly string[])[]): Table {
  const width = Math.max(...rows.map((cells) => cells.length));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: Array.from(
            { length: width },
            (_, at) =>
              new TableCell({ children: [new Paragraph({ children: [new TextRun({ text: cells[at] ?? '' })] })] }),
          ),
        }),
    ),
  });
}
