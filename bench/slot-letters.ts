import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language, LetterType, SlotId, SlotReport } from '#plain-language';

/** What the author of a letter says of a slot. */
export interface GoldSlot {
  readonly status: Exclude<SlotReport['status'], 'unsure'>;
  readonly passage?: string;
}

/** A letter of ours with what its author says of it. */
export interface SlotLetter {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
  readonly type: LetterType;
  readonly split: 'test' | 'unseen';
  readonly quality: 'good' | 'flawed';
  readonly slots: Readonly<Partial<Record<SlotId, GoldSlot>>>;
  readonly defects?: readonly { readonly kind: string }[];
}

/** Ours, or those of another folder of the same form: letters that nobody has looked at yet. */
const letters = process.env['OKNO_LETTERS'] ?? new URL('../content/letters/', import.meta.url).pathname;

/** Reads the annotated letters of a language, in the order of their names. */
export async function readSlotLetters(language: Language): Promise<readonly SlotLetter[]> {
  const folder = join(letters, 'annotations', language);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => {
      const name = file.slice(0, -'.json'.length);
      const gold = JSON.parse(await readFile(join(folder, file), 'utf8'));
      const source = await readFile(join(letters, language, `${name}.md`), 'utf8');
      const end = source.indexOf('\n---\n', 3);
      return { ...gold, name, language, text: source.slice(end + '\n---\n'.length) };
    }),
  );
}
