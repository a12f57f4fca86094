import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FactKind, Language } from '#plain-language';

/** A fact as the author of a letter tells it. */
export interface GoldFact {
  readonly kind: FactKind;
  readonly passage: string;
  readonly value: string;
}

/** A letter of ours with what its author says is in it. */
export interface AnnotatedLetter {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
  readonly quality: 'good' | 'flawed';
  readonly facts: readonly GoldFact[];
}

const folder = fileURLToPath(new URL('../content/letters/', import.meta.url));

/** Reads the letters of one split, in the order of their names. */
export async function readAnnotations(language: Language, split: 'test' | 'unseen'): Promise<AnnotatedLetter[]> {
  const files = (await readdir(join(folder, 'annotations', language))).filter((file) => file.endsWith('.json')).sort();
  const letters: AnnotatedLetter[] = [];
  for (const file of files) {
    const annotation = JSON.parse(await readFile(join(folder, 'annotations', language, file), 'utf8'));
    if (annotation.split !== split) continue;
    const name = basename(file, '.json');
    const source = await readFile(join(folder, language, `${name}.md`), 'utf8');
    const text = source.replace(/^---\n[\s\S]*?\n---\n+/, '');
    letters.push({ name: `${language}/${name}`, language, text, quality: annotation.quality, facts: annotation.facts });
  }
  return letters;
}
