/**
 * `node scripts/build-russian-forms.ts [cost]`: makes `src/plain-language/data/ru/word-forms.ts`, the trie of word
 * endings, of the dictionary of OpenCorpora (npm `az`) and the frequencies in `OKNO_DATA` (default `../shared/data`).
 *
 * `cost` (default 0.025): how many uses in a million words a node of the trie must set right to be kept.
 */
import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { collectForms } from './morphology/collect-forms.ts';
import { pruneTrie } from './morphology/prune-trie.ts';
import { writeTrie } from './morphology/write-trie.ts';

const cost = Number(process.argv[2] ?? 0.025);
const started = performance.now();
const forms = await collectForms(process.env['OKNO_DATA'] ?? '../shared/data');
console.log(
  `${forms.names.length} forms, ${forms.classes.length} classes, ${Math.round(performance.now() - started)} ms`,
);
const trie = pruneTrie(forms, cost);
console.log(`${(trie.missedShare * 100).toFixed(2)} % of uses are in another class than the dictionary says`);
const encoded = writeTrie(trie);
const notice = `/**
 * The trie of Russian word endings, made by \`scripts/build-russian-forms.ts\`.
 *
 * Licence of this file: CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/ (the code beside it is MIT).
 * Made of: the dictionary of OpenCorpora (opencorpora.org, its contributors; CC BY-SA 3.0), revision 394551, as npm
 * \`az\` 0.2.3 ships it; frequencies of wordfreq, Copyright 2022 Robyn Speer, CC BY-SA 4.0, with data from Google Books
 * Ngrams (http://books.google.com/ngrams), the Leeds Internet Corpus, Wikipedia, ParaCrawl, OpenSubtitles
 * (http://www.opensubtitles.org/), the SUBTLEX lists by Marc Brysbaert et al. and others.
 * Changes: forms reduced to endings that tell their tags and base forms; closed classes set right.
 */
`;
const module = `${notice}export const forms =\n  '${encoded}';\n`;
await writeFile(new URL('../src/plain-language/data/ru/word-forms.ts', import.meta.url), module);
console.log(`${module.length} bytes, ${gzipSync(module, { level: 9 }).length} gzip`);
