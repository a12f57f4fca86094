import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allRules, type Checker, type Language, languages } from '#plain-language';
import { findProblems, type Outcome } from './find-problems.ts';
import { readAnnotatedLetters, readBadLetters, readTexts } from './read-letters.ts';

const ownLetters = (language: Language): string =>
  fileURLToPath(new URL(`../test/fixtures/letters/${language}`, import.meta.url));
/** A rule that speaks more often than once in so many words of good letters may only inform. */
const wordsPerFinding = 200;

/** How often something was found. */
interface Recall {
  readonly known: number;
  /** A finding overlaps the passage. */
  readonly found: number;
  /** A finding of the right rule does. */
  readonly named: number;
}

/** How often a rule speaks about good letters. */
interface Noise {
  readonly findings: number;
  readonly per200Words: number;
  readonly tooOften: boolean;
}

const rounded = (value: number): number => Number(value.toFixed(2));

function recallByKind(outcomes: readonly Outcome[]): Record<string, Recall> {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))].sort();
  const count = (of: readonly Outcome[]): Recall => ({
    known: of.length,
    found: of.filter(({ found }) => found).length,
    named: of.filter(({ named }) => named).length,
  });
  return Object.fromEntries([
    ['all', count(outcomes)],
    ...kinds.map((kind) => [kind, count(outcomes.filter((outcome) => outcome.kind === kind))]),
  ]);
}

/** Findings per 100 words of each letter, and which rules speak about letters that are good. */
function noiseIn(checker: Checker, language: Language, letters: readonly { name: string; text: string }[]) {
  const densities: Record<string, number> = {};
  const byRule = new Map<string, number>();
  const heavy = new Set<string>();
  let words = 0;
  for (const { name, text } of letters) {
    const { counts, findings } = checker.check(text, { language });
    words += counts.words;
    densities[name] = rounded((findings.length / Math.max(1, counts.words)) * 100);
    for (const { rule, severity } of findings) {
      byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
      if (severity !== 'info') heavy.add(rule);
    }
  }
  const rules: Record<string, Noise> = {};
  for (const [rule, findings] of [...byRule].sort((a, b) => b[1] - a[1])) {
    const per200Words = rounded((findings / Math.max(1, words)) * wordsPerFinding);
    rules[rule] = { findings, per200Words, tooOften: per200Words > 1 && heavy.has(rule) };
  }
  return { words, densities, rules };
}

function table(title: string, recall: Record<string, Recall>): string {
  const rows = Object.entries(recall).map(
    ([kind, { known, found, named }]) => `${kind.padEnd(24)} ${`${found} of ${known}`.padEnd(12)} ${named} by its rule`,
  );
  return [title, ...rows, ''].join('\n');
}

function printNoise(language: Language, { words, densities, rules }: ReturnType<typeof noiseIn>): void {
  console.log(`\nfindings per 100 words of good letters, ${language} (${words} words)`);
  for (const [name, density] of Object.entries(densities)) console.log(`${name.padEnd(32)} ${density}`);
  for (const [rule, { findings, per200Words, tooOften }] of Object.entries(rules)) {
    const severity = allRules.find(({ id }) => id === rule)?.severity ?? 'warning';
    const judged = tooOften ? `: too often for “${severity}”` : '';
    console.log(`${rule.padEnd(26)} ${findings}, ${per200Words} in ${wordsPerFinding} words${judged}`);
  }
}

/**
 * Says which known faults of letters the engine finds, and how much it says about good letters.
 *
 * @param folder - Holds `letters/annotations.json`, and the letters before and after; ours are added.
 */
export async function evaluateLetters(checker: Checker, folder: string): Promise<void> {
  const results: Record<string, unknown> = {};
  const missed: Outcome[] = [];
  const measure = (title: string, outcomes: readonly Outcome[]): void => {
    if (outcomes.length === 0) return;
    const recall = recallByKind(outcomes);
    results[title] = recall;
    missed.push(...outcomes.filter(({ found }) => !found));
    console.log(table(`\nknown faults found: ${title}`, recall));
  };
  for (const language of languages) {
    const annotated = await readAnnotatedLetters(resolve(folder, 'letters'), language);
    const outcomes = annotated.flatMap((letter) =>
      findProblems(letter, checker.check(letter.text, { language }).findings),
    );
    measure(`samples, ${language}`, outcomes);
  }
  for (const language of languages) {
    const bad = await readBadLetters(ownLetters(language));
    measure(
      `our letters, ${language}`,
      bad.flatMap((letter) => findProblems(letter, checker.check(letter.text, { language }).findings)),
    );
  }
  for (const { letter, kind, quote } of missed) console.log(`missed: ${letter}: ${kind}: ${quote}`);

  for (const language of languages) {
    const texts = await readTexts(resolve(folder, 'letters', language));
    const after = texts.filter(({ name }) => name.endsWith('.after'));
    const ours = await readTexts(resolve(ownLetters(language), 'good'));
    const noise = noiseIn(checker, language, [...after, ...ours]);
    results[`good letters, ${language}`] = noise;
    printNoise(language, noise);
  }
  const target = new URL('./results/letter-problems.json', import.meta.url);
  const json = `${JSON.stringify(results, null, 2)}\n`;
  await mkdir(new URL('.', target), { recursive: true });
  const old = await readFile(target, 'utf8').catch(() => '');
  await writeFile(target, json);
  console.log(`bench/results/letter-problems.json: ${old === json ? 'as it was' : 'changed'}`);
}
