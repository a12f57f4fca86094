import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A fault that is known to be in a letter. */
export interface Problem {
  /** What kind of fault: a key of `rulesOfKind`, or one that no rule tells of. */
  readonly kind: string;
  /** The passage, as it stands in the letter. */
  readonly quote: string;
}

/** A letter with the faults that are known. */
export interface Letter {
  readonly name: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Reads the texts of a folder in the order of their names; none when there is no such folder. */
export async function readTexts(folder: string): Promise<{ name: string; text: string }[]> {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.txt')).sort();
  return Promise.all(
    files.map(async (file) => ({ name: basename(file, '.txt'), text: await readFile(join(folder, file), 'utf8') })),
  );
}

/** Reads our own bad letters with their planted faults, from `problems.json` beside the folder `bad`. */
export async function readBadLetters(folder: string): Promise<Letter[]> {
  const planted: (Problem & { letter: string })[] = JSON.parse(await readFile(join(folder, 'problems.json'), 'utf8'));
  const texts = await readTexts(join(folder, 'bad'));
  return texts.map(({ name, text }) => ({
    name,
    text,
    problems: planted.filter(({ letter }) => letter === name).map(({ kind, quote }) => ({ kind, quote })),
  }));
}

/** Reads the annotated letters of a language, `annotations.json` beside its folder; none when they are missing. */
export async function readAnnotatedLetters(folder: string, language: string): Promise<Letter[]> {
  const json = await readFile(join(folder, 'annotations.json'), 'utf8').catch(() => '[]');
  const annotated: { id: string; issues: [string, string][] }[] = JSON.parse(json);
  return Promise.all(
    annotated
      .filter(({ id }) => id.startsWith(`${language}/`))
      .map(async ({ id, issues }) => ({
        name: id,
        text: await readFile(join(folder, `${id}.before.txt`), 'utf8'),
        problems: issues.map(([kind, quote]) => ({ kind, quote })),
      })),
  );
}
