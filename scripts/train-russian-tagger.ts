/**
 * `node scripts/train-russian-tagger.ts [--without gsd,taiga] [--out file.ts]`: trains the tagger on the treebanks in
 * `ud/` of the folder `OKNO_DATA` (default `../shared/data`) and writes `src/plain-language/data/ru/tagger-weights.ts`.
 *
 * `--without` leaves treebanks out, so that the tagger can be measured on them; it needs `--out`.
 */
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { forms } from '../src/plain-language/data/ru/word-forms.ts';
import { Lexicon } from '../src/plain-language/lexicon.ts';
import { CandidateSets } from '../src/plain-language/morphology/candidate-sets.ts';
import { digitOfWeight } from '../src/plain-language/morphology/encoding.ts';
import { WordAnalyst } from '../src/plain-language/morphology/morphology.ts';
import { weightBits } from '../src/plain-language/morphology/tagger.ts';
import { Trie } from '../src/plain-language/morphology/trie.ts';
import { lessonOf } from './morphology/lessons.ts';
import { mendOpenCorpora } from './morphology/mend-opencorpora.ts';
import { type Lesson, trainPerceptron } from './morphology/train-perceptron.ts';
import { readTreebank } from './morphology/universal-dependencies.ts';

/** `times`: how often the sentences are repeated, so that a small treebank of the better scheme counts. */
const treebanks = [
  { name: 'opencorpora', file: 'opencorpora-unambiguous.conllu.gz', hasParticiples: false, times: 1 },
  { name: 'gsd', file: 'ru_gsd-ud-dev.conllu', hasParticiples: true, times: 3 },
  { name: 'taiga', file: 'ru_taiga-ud-dev.conllu', hasParticiples: true, times: 3 },
] as const;
const epochs = 4;
/** Weights that were changed less often teach nothing. */
const leastChanges = 3;

const { values } = parseArgs({ options: { without: { type: 'string' }, out: { type: 'string' } } });
const left = new Set(values.without?.split(',') ?? []);
for (const name of left)
  if (!treebanks.some((one) => one.name === name))
    throw new Error(`--without: Expected ${treebanks.map((one) => one.name).join(', ')}, got ${name}`);
if (left.size > 0 && !values.out)
  throw new Error('--without: Expected --out too: what is measured is not what is shipped.');
const folder = join(process.env['OKNO_DATA'] ?? '../shared/data', 'ud');

function read(name: string): string {
  const file = join(folder, name);
  try {
    const bytes = readFileSync(file);
    return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (cause) {
    throw new Error(`${file}: Expected a treebank, got none; set OKNO_DATA to the folder of data.`, { cause });
  }
}

const lexicon = new Lexicon(() => {}, 0);
const trie = new Trie(forms);
const weights = new Float32Array(1 << weightBits);
const analyst = new WordAnalyst({ trie, sets: new CandidateSets(trie), weights }, lexicon);
const lessons: Lesson[] = [];
for (const { name, file, hasParticiples, times } of treebanks) {
  if (left.has(name)) continue;
  const sentences = readTreebank(read(file)).map((one) => (name === 'opencorpora' ? mendOpenCorpora(one) : one));
  const own = sentences.map(({ words }) => lessonOf(words, analyst, lexicon, hasParticiples));
  for (let time = 0; time < times; time++) lessons.push(...own);
}
trainPerceptron(analyst.tagger, lessons, epochs, leastChanges);
const encoded = Array.from(weights, digitOfWeight).join('');
const module = `/**
 * The weights of the Russian tagger, made by \`scripts/train-russian-tagger.ts\`.
 *
 * Licence of this file: CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/ (the code beside it is MIT).
 * Fitted on: the fully disambiguated part of the corpus of OpenCorpora (opencorpora.org, its contributors; CC BY-SA
 * 3.0), and the development parts of Universal Dependencies Russian-GSD and Russian-Taiga (universaldependencies.org,
 * their contributors; CC BY-SA 4.0). None of their text is in it.
 */
export const weights =
  '${encoded}';
`;
const target = values.out ?? new URL('../src/plain-language/data/ru/tagger-weights.ts', import.meta.url);
await writeFile(target, module);
const kept = weights.reduce((count, weight) => count + (digitOfWeight(weight) === digitOfWeight(0) ? 0 : 1), 0);
console.log(`${kept} weights, ${module.length} bytes, ${gzipSync(module, { level: 9 }).length} gzip`);
