/**
 * `node bench/rule-density.ts [folder]`: how often each rule speaks, in findings per 1,000 words, on good text and on bad.
 *
 * Good and bad are the `after` and `before` versions of letters in `content/letters`, of `letters` in the folder (default
 * `../shared`), of the official pairs of plainlanguage.gov in it, and our own Russian letters. A rule that speaks more than five times
 * in 1,000 good words must be `info`.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allRules, createChecker, type Language, languages } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { readTexts } from './read-letters.ts';
import { readPairs } from './read-pairs.ts';

/** How often a rule spoke. */
export interface Density {
  readonly rule: string;
  /** Findings per 1,000 words. */
  readonly good: number;
  readonly bad: number;
  /** Of the findings in good text, those that are a warning or an error. */
  readonly heavyGood: number;
}

/** The words of each side, and how often each rule spoke there. */
export interface Densities {
  readonly words: { readonly good: number; readonly bad: number };
  readonly rules: readonly Density[];
}

/** Counts the findings of each rule in good and in bad texts of a language. */
export function densitiesOf(language: Language, good: readonly string[], bad: readonly string[]): Densities {
  const checker = createChecker({ en, ru });
  const count = (texts: readonly string[]) => {
    const reports = texts.map((text) => checker.check(text, { language }));
    const words = reports.reduce((sum, report) => sum + report.counts.words, 0);
    const findings = reports.flatMap((report) => report.findings);
    const per1000 = (found: readonly unknown[]): number => (found.length / Math.max(1, words)) * 1000;
    return { words, findings, per1000 };
  };
  const [inGood, inBad] = [count(good), count(bad)];
  const rules = allRules
    .filter(({ text }) => text[language])
    .map(({ id }) => {
      const own = inGood.findings.filter(({ rule }) => rule === id);
      return {
        rule: id,
        good: inGood.per1000(own),
        bad: inBad.per1000(inBad.findings.filter(({ rule }) => rule === id)),
        heavyGood: inGood.per1000(own.filter(({ severity }) => severity !== 'info')),
      };
    });
  return { words: { good: inGood.words, bad: inBad.words }, rules };
}

/** The good and the bad texts of a language: of a folder, of `content/letters`, and our own Russian letters. */
export async function readGoodAndBad(folder: string, language: Language): Promise<{ good: string[]; bad: string[] }> {
  const { pairs } = await readPairs(join(folder, 'letters', language));
  if (language === 'en') {
    const official = join(folder, 'data/en/plainlanguage_gov_pairs.dev.json');
    pairs.push(...JSON.parse(await readFile(official, 'utf8').catch(() => '[]')));
  }
  const good = pairs.map(({ after }) => after);
  const bad = pairs.map(({ before }) => before);
  if (language === 'ru') {
    const own = fileURLToPath(new URL('../test/fixtures/letters/ru/', import.meta.url));
    for (const { text } of await readTexts(join(own, 'good'))) good.push(text);
    for (const { text } of await readTexts(join(own, 'bad'))) bad.push(text);
  }
  const letters = new URL(`../content/letters/${language}/`, import.meta.url);
  for (const name of (await readdir(letters)).sort()) {
    // Single letters are gold for slots and facts; half of them must stay unseen.
    if (!/-(?:before|after)\.md$/.test(name)) continue;
    const text = (await readFile(new URL(name, letters), 'utf8')).replace(/^---\n[\s\S]*?\n---\n/, '').trim();
    const side = name.endsWith('-after.md') ? good : bad;
    if (!side.includes(text)) side.push(text);
  }
  return { good, bad };
}

if (import.meta.main) {
  for (const language of languages) {
    const { good, bad } = await readGoodAndBad(resolve(process.argv[2] ?? '../shared'), language);
    const { words, rules } = densitiesOf(language, good, bad);
    console.log(
      `\n${language}: findings per 1,000 words; good texts: ${words.good} words, bad texts: ${words.bad} words\n`,
    );
    console.log(`${'rule'.padEnd(28)}${'good'.padStart(8)}${'of weight'.padStart(12)}${'bad'.padStart(8)}`);
    for (const { rule, good, bad, heavyGood } of rules) {
      const figures = good.toFixed(2).padStart(8) + heavyGood.toFixed(2).padStart(12) + bad.toFixed(2).padStart(8);
      console.log(`${rule.padEnd(28)}${figures}${heavyGood > 5 ? '  too often: make it info' : ''}`);
    }
  }
}
