import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { writeHtml } from './html.ts';
import { Page } from './page.ts';

/** What {@link textOfMdx} leaves out beside markup. */
export interface MdxOptions {
  /** Whether the text of a node is left out, such as a bad sentence that it shows; `undefined`: as the node around it. */
  readonly leaveOut?: (node: MdastNode) => boolean | undefined;
}

/** A part of a Markdown file, such as a paragraph or a tag. */
export type { MdastNode } from 'satteri';

/**
 * The text of a Markdown file, as long as the source: every offset into it is an offset into the file.
 *
 * Spaces stand for front matter, code, addresses and markup. Marks of list items stay; cells of tables are lines.
 */
export const textOfMarkdown = (source: string): string => textOf(source, markdownToMdast, () => undefined);

/**
 * The text of an MDX file, as {@link textOfMarkdown}; tags and expressions are markup.
 *
 * @throws {Error} When a tag or an expression is not closed; the message starts with line and column.
 */
export const textOfMdx = (source: string, { leaveOut = () => undefined }: MdxOptions = {}): string =>
  textOf(source, mdxToMdast, leaveOut);

function textOf(
  source: string,
  parse: (source: string) => MdastNode,
  leaveOut: (node: MdastNode) => boolean | undefined,
): string {
  // The parser counts a byte order mark as nothing.
  if (source.startsWith('\uFEFF')) return ` ${textOf(source.slice(1), parse, leaveOut)}`;
  const page = new Page(source);
  const open: { node: MdastNode; isLeftOut: boolean }[] = [{ node: parse(levelled(source)), isLeftOut: false }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next;
    const isLeftOut = leaveOut(node) ?? next.isLeftOut;
    if (!isLeftOut) writeNode(page, node);
    if ('children' in node) for (const child of node.children) open.push({ node: child, isLeftOut });
  }
  return page.toString();
}

/** The time that the parser takes grows with the square of the depth: marks from the 50th on are text to it. */
function levelled(source: string): string {
  const mark = '[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))';
  return source.replace(new RegExp(`^((?:${mark}){50})((?:${mark})+)`, 'gm'), (_, kept: string, rest: string) =>
    kept.concat('.'.repeat(rest.length)),
  );
}

function writeNode(page: Page, node: MdastNode): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  switch (node.type) {
    case 'text':
      page.write(start, end, node.value);
      break;
    case 'html':
      writeHtml(page, start, end);
      break;
    case 'heading':
      if (page.source[start] === '#') page.breakLine(start);
      break;
    case 'listItem':
      page.keep(start, markerEnd(page.source, start));
      break;
    case 'tableCell':
      separateCell(page, start);
      break;
    case 'emphasis':
    case 'strong':
    case 'delete':
      page.seam(start, startOf(node.children[0], end));
      page.seam(endOf(node.children.at(-1), end), end);
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (node.type === 'mdxJsxTextElement' && !startsLine(page.source, start)) break;
      page.breakLine(start);
      if (node.children.length > 0) page.breakLine(endOf(node.children.at(-1), start));
      break;
  }
}

/** An empty line in place of the bar before a cell and, where there is one, of the space after it. */
function separateCell(page: Page, start: number): void {
  if (page.source[start] !== '|') return;
  page.breakLine(start);
  if (page.source[start + 1] === ' ') page.breakLine(start + 1);
}

const startOf = (node: MdastNode | undefined, otherwise: number): number => node?.position?.start.offset ?? otherwise;
const endOf = (node: MdastNode | undefined, otherwise: number): number => node?.position?.end.offset ?? otherwise;

const startsLine = (source: string, at: number): boolean =>
  /^[ \t]*$/.test(source.slice(Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1, at));

function markerEnd(source: string, start: number): number {
  const mark = /[-*+]|\d{1,9}[.)]/y;
  mark.lastIndex = start;
  return mark.test(source) ? mark.lastIndex : start;
}
