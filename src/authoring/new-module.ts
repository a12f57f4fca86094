import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isScalar, isSeq, parseDocument } from 'yaml';
import { type Language, languages } from '../i18n/index.ts';
import { offer } from './nearest.ts';
import { slugPattern } from './plain-words.ts';
import { readJson } from './read-fields.ts';
import { courseSchema } from './schemas.ts';

/** What to make, and where. */
export interface NewModule {
  /** The folder that holds `content/`. */
  readonly root: string;
  readonly course: string;
  readonly slug: string;
  /** Year first: `2026-03-31`. */
  readonly today: string;
}

/** What was written, paths from the root; or why nothing was. */
export type Made = { readonly files: readonly string[] } | { readonly refused: string };

const coursesIn = (root: string): readonly string[] => {
  const folder = join(root, 'content/courses');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
};

/** The course file with one module more at the end of its list, every other character as it was. */
const withModule = (json: string, slug: string): string => {
  const list = parseDocument(json).get('modules', true);
  if (!isSeq(list) || !list.range) throw new TypeError('Expected a list of modules in the course file');
  const last = list.items.at(-1);
  const item = JSON.stringify(slug);
  if (!isScalar(last) || !last.range) return `${json.slice(0, list.range[0])}[${item}]${json.slice(list.range[1])}`;
  const before = json.slice(list.range[0], last.range[0]);
  const gap = before.includes('\n') ? before.slice(before.lastIndexOf('\n')) : ' ';
  return `${json.slice(0, last.range[1])},${gap}${item}${json.slice(last.range[1])}`;
};

/** The next free code of a course: `B4` after `B1`, `B2` and `B3`. */
const nextCode = (root: string, letter: string): string => {
  const numbers = languages.flatMap((language) => {
    const folder = join(root, 'content/modules', language);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => /^code: ["']?([A-Z])(\d+)/m.exec(readFileSync(join(folder, name), 'utf8')))
      .filter((code) => code?.[1] === letter)
      .map((code) => Number(code?.[2]));
  });
  return `${letter}${Math.max(0, ...numbers) + 1}`;
};

const titles: Record<Language, (slug: string) => string> = {
  en: (slug) => {
    const words = slug.replaceAll('-', ' ');
    return JSON.stringify(words.charAt(0).toUpperCase() + words.slice(1));
  },
  ru: () => 'Название модуля',
};

const template = (language: Language, fields: Readonly<Record<string, string>>): string =>
  readFileSync(new URL(`./templates/${language}.mdx`, import.meta.url), 'utf8').replace(
    /\{\{(\w+)\}\}/g,
    (whole, name: string) => fields[name] ?? whole,
  );

/** Makes a module in every language and puts it at the end of its course. Writes over nothing. */
export const newModule = ({ root, course, slug, today }: NewModule): Made => {
  if (!slugPattern.test(slug)) {
    const expected = 'a name of lower-case Latin letters, digits and hyphens';
    return { refused: `Expected ${expected}, got “${slug}”; write for example answer-in-time` };
  }
  const courses = coursesIn(root);
  if (!courses.includes(course)) {
    const choice =
      courses.length === 0 ? 'add content/courses/<name>.json first' : `the courses are ${courses.join(', ')}`;
    return { refused: `Expected a course that there is, got “${course}”; ${offer(course, courses, choice)}` };
  }
  const files = languages.map((language) => `content/modules/${language}/${slug}.mdx`);
  const taken = files.find((file) => existsSync(join(root, file)));
  if (taken !== undefined)
    return { refused: `Expected a new name, got “${slug}”, and ${taken} is there; choose another name` };

  const courseFile = `content/courses/${course}.json`;
  const json = readFileSync(join(root, courseFile), 'utf8');
  const fields = readJson(json);
  const parsed = courseSchema.safeParse('unreadable' in fields ? undefined : fields.data);
  if (!parsed.success)
    return { refused: `Expected ${courseFile} without mistakes, got some; run npm run check:content` };
  const { code: letter, modules } = parsed.data;

  const code = nextCode(root, letter);
  for (const language of languages) {
    const file = join(root, `content/modules/${language}/${slug}.mdx`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, template(language, { title: titles[language](slug), code, course, today }), { flag: 'wx' });
  }
  // A list that names the module already was waiting for it.
  if (!modules.includes(slug)) writeFileSync(join(root, courseFile), withModule(json, slug));
  return { files: [...files, courseFile] };
};
