import { type MdastNode, mdxToMdast } from 'satteri';
import type { Finding, Place } from './mistake.ts';
import { nearest, offer } from './nearest.ts';
import { isRawHtml, rawHtml } from './raw-html.ts';

/** A text as a tree. */
export interface Body {
  /** Nothing when the text is beyond reading. */
  readonly root: MdastNode | undefined;
  /** What cannot be read, each passed over so that the rest could be. */
  readonly findings: readonly Finding[];
}

/** A finding, and the places whose tag or sign is passed over in the next reading; none ends the reading. */
interface Obstacle {
  readonly finding?: Finding;
  readonly skip: readonly Place[];
  /** A tag whose closing tag, standing alone, is the same mistake. */
  readonly alone?: string;
}

const opensIn = (text: string, name: string): number =>
  [...text.matchAll(/<(\/?)([\w.-]+)[^<>]*?(\/?)>/g)]
    .filter(([, , tag, selfClosing]) => tag === name && selfClosing === '')
    .reduce((open, [, slash]) => open + (slash === '' ? 1 : -1), 0);

const closeIt = (name: string): string => `close it with </${name}>, on a line of its own when it holds paragraphs`;

const unclosed = (name: string, place: Place, elements: readonly string[]): Finding => {
  if (isRawHtml(name)) return rawHtml(name, place, elements);
  const mend = elements.includes(name) ? closeIt(name) : offer(name, elements, closeIt(name));
  return { ...place, expected: `</${name}> after <${name}>`, got: 'none', mend };
};

const explain = (message: string, at: Place, source: string, elements: readonly string[]): Obstacle => {
  const lines = source.split('\n');
  const before = [...lines.slice(0, at.line - 1), (lines[at.line - 1] ?? '').slice(0, at.column - 1)].join('\n');
  const after = source.slice(before.length);

  const open = /^Expected a closing tag for `<([^>`]*)>`/.exec(message);
  if (open) {
    const name = open[1] ?? '';
    return { finding: unclosed(name, at, elements), skip: [at], alone: name };
  }
  const crossed = /^Unexpected closing tag `<\/([^>`]*)>`, .*for `<([^>`]*)>` \((\d+):(\d+)\)/.exec(message);
  if (crossed) {
    const [, closing = '', opening = '', line, column] = crossed;
    const start = { line: Number(line), column: Number(column) };
    // The closing tag belongs to an element further out: the inner one was never closed.
    if (isRawHtml(opening) || opensIn(before, closing) > 0) {
      return { finding: unclosed(opening, start, elements), skip: [start], alone: opening };
    }
    const meant = elements.includes(opening) ? undefined : nearest(opening, elements);
    if (meant !== undefined) {
      const mend = `did you mean ${meant}?`;
      return {
        finding: { ...start, expected: 'an element that there is', got: `<${opening}>`, mend },
        skip: [start, at],
      };
    }
    const mend = `write </${opening}>, or correct <${opening}> in line ${start.line}`;
    return { finding: { ...at, expected: `</${opening}>`, got: `</${closing}>`, mend }, skip: [start, at] };
  }
  const alone = /^Unexpected closing tag `<\/([^>`]*)>`/.exec(message);
  if (alone) {
    const name = alone[1] ?? '';
    const mend = `remove it, or put <${name}> where the element begins`;
    const finding = isRawHtml(name)
      ? rawHtml(name, at, elements)
      : { ...at, expected: `<${name}> before </${name}>`, got: 'none', mend };
    return { finding, skip: [at], alone: name };
  }
  if (after.startsWith('<!--')) {
    const finding = { ...at, expected: 'text for the reader', got: 'a comment', mend: 'remove it' };
    return { finding, skip: [at] };
  }
  if (/^<(?:https?:|mailto:|\S+@)/.test(after)) {
    const finding = {
      ...at,
      expected: 'a link as [text](address)',
      got: 'an address in < >',
      mend: 'write [text](address)',
    };
    return { finding, skip: [at] };
  }
  if (/^<\/?\p{L}/u.test(after)) {
    const tag = after.match(/^<\/?[\w-]+/)?.[0] ?? '<';
    const mend = 'look for a quotation mark, a brace or > that is missing in it';
    return { finding: { ...at, expected: 'a whole tag', got: `the start of ${tag}`, mend }, skip: [] };
  }
  if (after.startsWith('<')) {
    const mend = 'write it in words, or write \\<';
    return { finding: { ...at, expected: 'text or a tag', got: 'a bare <', mend }, skip: [at] };
  }
  if (after.startsWith('{')) {
    const finding = { ...at, expected: 'text without braces', got: '{', mend: 'remove it, or write \\{' };
    return { finding, skip: [at] };
  }
  const mend = 'write attributes as name="text" or name={60}';
  return { finding: { ...at, expected: 'a tag or text that can be read', got: 'something else', mend }, skip: [] };
};

/** The text with the tag or the sign at `place` turned into spaces. */
const without = (source: string, place: Place): string => {
  const lines = source.split('\n');
  const start = lines.slice(0, place.line - 1).join('\n').length + (place.line > 1 ? 1 : 0) + place.column - 1;
  const what = /^(?:<!--[\s\S]*?(?:-->|$)|<\/?[\p{L}][^<>]*>|[\s\S])/u.exec(source.slice(start))?.[0] ?? '';
  return source.slice(0, start) + what.replace(/[^\n]/g, ' ') + source.slice(start + what.length);
};

/**
 * Reads a module's text. What cannot be read is reported and passed over, so that one reading finds all mistakes.
 *
 * @param elements - Names of the elements there are.
 */
export const readBody = (text: string, elements: readonly string[]): Body => {
  const findings: Finding[] = [];
  const alone = new Set<string>();
  let source = text;
  // A text of tags alone could need a reading for each: far more than any author leaves.
  for (let reading = 0; reading < 100; reading += 1) {
    try {
      return { root: mdxToMdast(source), findings };
    } catch (error) {
      const parts = /^(\d+):(\d+): ([\s\S]*)$/.exec(error instanceof Error ? error.message : String(error));
      if (parts === null) throw error;
      const at = { line: Number(parts[1]), column: Number(parts[2]) };
      const obstacle = explain(parts[3] ?? '', at, source, elements);
      const sameMistake = /^Unexpected closing tag `<\/([^>`]*)>`, expected an open/.exec(parts[3] ?? '')?.[1];
      const known = sameMistake !== undefined && alone.delete(sameMistake);
      if (!known && obstacle.finding !== undefined) findings.push(obstacle.finding);
      if (obstacle.alone !== undefined && !known && sameMistake === undefined) alone.add(obstacle.alone);
      if (obstacle.skip.length === 0) break;
      source = obstacle.skip.reduce(without, source);
    }
  }
  return { root: undefined, findings };
};
