/**
 * `node scripts/build-lexicon.ts [folder]`: makes `src/plain-language/data/en/lexicon.json` of word lists.
 *
 * The folder (default `../shared/data`) holds `en/` with the lists; the list of Dale and Chall comes from npm.
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { daleChall } from 'dale-chall';
import type { EncodedLexicon } from '../src/plain-language/encoded.ts';
import { lemmasOf } from '../src/plain-language/language/en-lemmas.ts';
import { createWordFacts, factsIn, leastZipf, type WordFacts } from '../src/plain-language/word-facts.ts';
import { factSigns } from './lexicon/fact-signs.ts';
import { irregularForms } from './lexicon/irregular-forms.ts';
import { readLevels, readZipf } from './lexicon/sources.ts';

/** A word with neither a level nor more than this frequency says little more than its shape: it is left out for its size. */
const leastUnlistedZipf = 3.9;

/** Between what is stored and what the base form tells; a word that is closer is left out. */
const tolerance = 1.01;

const folder = resolve(process.argv[2] ?? '../shared/data');
const [zipfOf, levelOf] = await Promise.all([readZipf(folder), readLevels(folder)]);
const familiarWords = new Set(daleChall.map((word) => word.toLowerCase()));

const basesOf = (word: string): string[] => [...(irregularForms.get(word) ?? []), ...lemmasOf(word)];

/** What the lists say of a word, through its base form where they have only that. */
function factsOf(word: string): WordFacts {
  const forms = [word, ...basesOf(word)];
  const levels = forms.flatMap((form) => levelOf.get(form) ?? []);
  // `paid` as an adjective is harder than `paid` of `pay`; but `hardly` and `later` mean something else than their bases.
  const level = (/(?:ly|er)$/.test(word) ? levels[0] : Math.min(...levels, Number.POSITIVE_INFINITY)) ?? 0;
  return {
    level: Number.isFinite(level) ? level : 0,
    zipf: zipfOf.get(word) ?? 0,
    familiar: forms.some((form) => familiarWords.has(form)),
  };
}

const thirds = (zipf: number): number => (zipf === 0 ? 0 : Math.max(1, Math.round((zipf - leastZipf) * 3)));

const all = new Set(
  [...zipfOf.keys(), ...levelOf.keys(), ...familiarWords, ...irregularForms.keys()].filter((word) =>
    /^[a-zé]+(?:'[a-z]+)?$/.test(word),
  ),
);
// Base forms come first, so that a form is left out only when what is kept tells the same of it.
const kept = new Map<string, WordFacts>();
for (const word of [...all].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
  const facts = factsOf(word);
  if (facts.level === 0 && !facts.familiar && facts.zipf < leastUnlistedZipf) continue;
  const told = factsIn(kept, word);
  const near = facts.zipf === 0 || Math.abs(told.zipf - facts.zipf) < tolerance;
  if (told.zipf > 0 && near && told.level === facts.level && told.familiar === facts.familiar) continue;
  kept.set(word, facts);
}

let previous = '';
let words = '';
const pairs: string[] = [];
for (const [word, facts] of [...kept].sort(([a], [b]) => (a < b ? -1 : 1))) {
  let shared = 0;
  while (shared < 25 && shared < word.length && word[shared] === previous[shared]) shared += 1;
  words += String.fromCharCode(65 + shared) + word.slice(shared);
  pairs.push(String.fromCharCode(97 + thirds(facts.zipf), (facts.familiar ? 65 : 97) + facts.level));
  previous = word;
}

const encoded: EncodedLexicon = { words, ...factSigns(pairs) };
const file = {
  sources: [
    'Levels A1 to B2: The CEFR-J Wordlist Version 1.5. Compiled by Yukio Tono, Tokyo University of Foreign Studies. Retrieved from http://www.cefr-j.org/download.html. Free for research and commercial use with citation.',
    'Levels C1 and C2: Octanove Vocabulary Profile C1/C2 1.0, Octanove Labs. CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/.',
    'Frequencies: wordfreq, Copyright 2022 Robyn Speer; data CC BY-SA 4.0. With data from Google Books Ngrams (http://books.google.com/ngrams), the Leeds Internet Corpus, Wikipedia, ParaCrawl, OpenSubtitles (http://www.opensubtitles.org/), the SUBTLEX lists by Marc Brysbaert et al. and others.',
    'Familiar words: the list of the new Dale-Chall formula (1995) from npm dale-chall 2.0.1, MIT, Copyright (c) 2014 Titus Wormer.',
    'Changes: forms joined to their base forms, frequencies rounded, words left out that their base form tells enough of; see scripts/build-lexicon.ts.',
  ],
  licence: 'CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/ (this file; the code beside it is MIT)',
  ...encoded,
};
const json = `${JSON.stringify(file, null, 1)}\n`;
await writeFile(new URL('../src/plain-language/data/en/lexicon.json', import.meta.url), json);

const started = performance.now();
createWordFacts(JSON.parse(json))('letter');
const unpackedMs = performance.now() - started;
const size = gzipSync(json, { level: 9 }).length;
console.log(`${kept.size} of ${all.size} words, ${size} bytes gzip, unpacked in ${unpackedMs.toFixed(1)} ms`);
