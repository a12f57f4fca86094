import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** CEFR levels as numbers, A1 = 1 to C2 = 6. */
const levels: Readonly<Record<string, number>> = { A1: 1, A2: 2, B1: 3, B2: 4, C1: 5, C2: 6 };

/** Words of letters and apostrophes; hyphens and spaces make compounds, which are looked up by their parts. */
const isWord = (word: string): boolean => /^[a-zé]+(?:'[a-z]+)?$/.test(word);

/** Zipf frequencies of wordfreq: the logarithm to the base of 10 of occurrences in a billion words. */
export async function readZipf(data: string): Promise<Map<string, number>> {
  const text = await readFile(join(data, 'en', 'wordfreq_small_en.tsv'), 'utf8');
  const rows = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(rows.map((row) => row.split('\t')).map(([word = '', zipf = '']) => [word, Number(zipf)] as const));
}

/** Levels of the head words of CEFR-J and Octanove; of several meanings the easiest. */
export async function readLevels(data: string): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const file of ['cefrj-vocabulary-profile-1.5.csv', 'octanove-vocabulary-profile-c1c2-1.0.csv']) {
    const rows = (await readFile(join(data, 'en', file), 'utf8')).split(/\r?\n/).slice(1);
    for (const row of rows) {
      const [heads = '', , name = ''] = row.split(',');
      const level = levels[name];
      if (level === undefined) continue;
      for (const head of heads.toLowerCase().split('/')) {
        if (isWord(head)) found.set(head, Math.min(level, found.get(head) ?? 6));
      }
    }
  }
  return found;
}
