import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { detokenise } from './detokenise.ts';

/** A sentence whose level two people judged. */
export interface JudgedSentence {
  readonly text: string;
  /** The mean of both judgements, A1 = 1 to C2 = 6. */
  readonly level: number;
}

/** Reads `cefr_sp/CEFR-SP_<name>.txt`: sentence, level, level, separated by tabs. */
export async function readCefrSp(data: string, name: string): Promise<JudgedSentence[]> {
  const text = await readFile(join(data, 'cefr_sp', `CEFR-SP_${name}.txt`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [sentence = '', one = '', other = ''] = line.split('\t');
      return { text: detokenise(sentence), level: (Number(one) + Number(other)) / 2 };
    });
}
