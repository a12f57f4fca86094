import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { type MdastNode, textOfMdx } from '#documents';
import { type Language, languages } from '#plain-language';
import { questionTexts } from './question-text.ts';
import { strings } from './strings.ts';

/** A piece of our own text, to be checked by itself. */
export interface Passage {
  /** Path from the root, with `/`. */
  readonly file: string;
  /** All of the file. */
  readonly source: string;
  readonly language: Language;
  /** What is checked: `source.slice(start, start + text.length)` without markup. */
  readonly start: number;
  readonly text: string;
  /** Whether it is the prose of a module, which must be easy to read as a whole. */
  readonly isModule: boolean;
  /** Whether it is all that a question says, which must be easy as well where it is long enough for a score. */
  readonly isQuestion?: true;
}

/** Elements whose text is no example to follow. */
const quoted = new Set(['GapText', 'MarkText', 'MatchPair', 'SentenceLab', 'SortItem', 'SourceText']);

/**
 * What is not checked, because it quotes bad writing on purpose: what stands in italics, the sentence that a
 * `SentenceLab` gives to be mended, answers that are wrong, what is to be matched, sorted or marked (the feedback on
 * them is checked), and a text with gaps, which is no text yet.
 */
function leaveOut(node: MdastNode): boolean | undefined {
  if (node.type === 'emphasis') return true;
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const { name, attributes } = node;
  if (quoted.has(name ?? '')) return true;
  if (name === 'AnswerOption') {
    return !attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'correct');
  }
  return name === 'AnswerFeedback' ? false : undefined;
}

/** Front matter that readers see. */
const shownFields = new Set(['title', 'summary', 'description', 'objectives', 'facts']);

/** All text of the courses and of the interface below `root`, in a fixed order. */
export async function courseText(root: string): Promise<Passage[]> {
  const passages: Passage[] = [];
  for (const language of languages) {
    for (const folder of ['modules', 'toolbox', 'pages'] as const) {
      for (const path of await filesIn(join(root, 'content', folder, language), '.mdx')) {
        passages.push(...ofMdx(await open(root, path), language, folder === 'modules'));
      }
    }
    passages.push(...(await goodLetters(root, language)));
    passages.push(...ofJson(await open(root, join(root, 'src/i18n', `${language}.json`)), () => language));
  }
  for (const folder of ['courses', 'glossary']) {
    for (const path of await filesIn(join(root, 'content', folder), '.json')) {
      passages.push(...ofJson(await open(root, path), ([first]) => languages.find((language) => language === first)));
    }
  }
  for (const folder of ['questions', 'questions/letter-tasks']) {
    for (const path of await filesIn(join(root, 'content', folder), '.json')) {
      const { file, source } = await open(root, path);
      for (const { language, text } of questionTexts(source))
        passages.push({ file, source, language, start: 0, text, isModule: false, isQuestion: true });
    }
  }
  return passages;
}

interface OpenFile {
  readonly file: string;
  readonly source: string;
}

const open = async (root: string, path: string): Promise<OpenFile> => ({
  file: relative(root, path).replaceAll('\\', '/'),
  source: await readFile(path, 'utf8'),
});

/** Paths of the files of a folder that may not exist, in the order of their names. */
async function filesIn(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

/** The letters that staff may start from; the others show on purpose how not to write. */
async function goodLetters(root: string, language: Language): Promise<Passage[]> {
  const passages: Passage[] = [];
  const letters = join(root, 'content/letters');
  for (const path of await filesIn(join(letters, 'annotations', language), '.json')) {
    const { quality } = JSON.parse(await readFile(path, 'utf8'));
    if (quality !== 'good') continue;
    const { file, source } = await open(root, join(letters, language, `${basename(path, '.json')}.md`));
    const [matter = ''] = /^---\r?\n.*?\n---\r?\n/s.exec(source) ?? [];
    const text = source.slice(matter.length);
    passages.push({ file, source, language, start: matter.length, text, isModule: false });
  }
  return passages;
}

function ofMdx({ file, source }: OpenFile, language: Language, isModule: boolean): Passage[] {
  const passages: Passage[] = [];
  const [, opening = '', matter = ''] = /^(---\r?\n)(.*?\n)---/s.exec(source) ?? [];
  for (const { path, start, text } of strings(matter)) {
    if (!shownFields.has(path[0] ?? '')) continue;
    passages.push({ file, source, language, start: opening.length + start, text, isModule: false });
  }
  passages.push({ file, source, language, start: 0, text: textOfMdx(source, { leaveOut }), isModule });
  return passages;
}

/** @param languageOf - The language of the string at a path; strings without one are not text. */
function ofJson({ file, source }: OpenFile, languageOf: (path: readonly string[]) => Language | undefined): Passage[] {
  return strings(source).flatMap(({ path, start, text }) => {
    const language = languageOf(path);
    return language ? [{ file, source, language, start, text, isModule: false }] : [];
  });
}
