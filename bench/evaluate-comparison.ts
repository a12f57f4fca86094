import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { compare, type Fact, type Language, languages, type OpenChecker, type Version } from '#plain-language';
import { readFacts, sameFact } from '../src/plain-language/compare/same-fact.ts';
import { readAnnotations } from './read-annotations.ts';
import { readPairs } from './read-pairs.ts';

/** A sample with what its rewrite keeps: the words before and after. */
interface Sample {
  readonly id: string;
  readonly keep: readonly (readonly [string, string])[];
}

/** What tells a number, date, reference, phone or citation from words that only a reader can weigh. */
const hasFigure = /\d|№|\b(?:one|two|three) (?:calendar )?months?\b|-bedroom\b|\bband\b|трёх/;

const touches = (fact: Fact, start: number, end: number): boolean => fact.start < end && fact.end > start;

/** Whether a fact is recognised at any place of a passage; nothing when the text has no such passage. */
function isRecognised(text: string, passage: string, facts: readonly Fact[]): boolean | undefined {
  let seen: boolean | undefined;
  for (let start = text.indexOf(passage); start >= 0; start = text.indexOf(passage, start + 1))
    seen = (seen ?? false) || facts.some((fact) => touches(fact, start, start + passage.length));
  return seen;
}

/** How many passages that a rewrite keeps are recognised in both versions. */
async function measureKeep(checker: OpenChecker, folder: string): Promise<void> {
  const json = await readFile(resolve(folder, 'letters/annotations.json'), 'utf8').catch(() => '[]');
  const samples: Sample[] = JSON.parse(json);
  let [found, all] = [0, 0];
  const missed: string[] = [];
  const words: string[] = [];
  for (const { id, keep } of samples) {
    const language: Language = id.startsWith('ru') ? 'ru' : 'en';
    for (const [side, version] of ['before', 'after'].entries()) {
      const text = await readFile(resolve(folder, `letters/${id}.${version}.txt`), 'utf8');
      const { facts } = checker.check(text, { language });
      for (const pair of keep) {
        const passage = pair[side] ?? '';
        const seen = isRecognised(text, passage, facts);
        if (!pair.every((one) => hasFigure.test(one))) {
          if (!seen) words.push(`${id} ${version}: ${passage}`);
          continue;
        }
        all += 1;
        if (seen) found += 1;
        else missed.push(`${id} ${version}: ${passage}`);
      }
    }
  }
  console.log(`\nfigures, dates, codes and laws that a rewrite keeps: ${found} of ${all} recognised`);
  for (const line of missed) console.log(`missed: ${line}`);
  for (const line of words) console.log(`words alone, not recognised: ${line}`);
}

/** A text with the passages of some facts taken out. */
function without(text: string, same: readonly Fact[]): string {
  let left = text;
  for (const { start, end } of same.toReversed()) left = left.slice(0, start) + left.slice(end);
  return left;
}

/** Takes each recognised fact out of each letter and looks whether that is told. */
async function measurePlanted(checker: OpenChecker, language: Language): Promise<void> {
  const missed: string[] = [];
  let [told, all, others] = [0, 0, 0];
  for (const { name, text } of await readAnnotations(language, 'test')) {
    const before: Version = { text, report: checker.check(text, { language }) };
    const seen = new Set<Fact>();
    const facts = readFacts(before.report.facts);
    for (const fact of before.report.facts) {
      if (seen.has(fact)) continue;
      const same = before.report.facts.filter((other) => other === fact || sameFact(fact, other, facts, facts));
      for (const one of same) seen.add(one);
      const cut = without(text, same);
      const passage = text.slice(fact.start, fact.end).toLowerCase();
      // `Warm Homes` is gone from the head of the letter, `Warm Homes Officer` signs it.
      if (fact.kind === 'body' && cut.toLowerCase().includes(passage)) continue;
      all += 1;
      const { lost, changed } = compare(before, { text: cut, report: checker.check(cut, { language }) }).facts;
      const isTold = [...lost, ...changed.map((pair) => pair.before)].some((one) => touches(one, fact.start, fact.end));
      if (isTold) told += 1;
      else missed.push(`${name}: ${fact.kind} ${fact.value}`);
      others += lost.filter((one) => !touches(one, fact.start, fact.end)).length;
    }
  }
  console.log(`\nplanted losses, ${language}: ${told} of ${all} told; ${others} others told as well`);
  for (const line of missed) console.log(`not told: ${line}`);
}

/** Losses between the letters before and after a good rewrite, for a reader to judge. */
async function measureRewrites(checker: OpenChecker, language: Language, folder: string): Promise<void> {
  const { pairs } = await readPairs(resolve(folder, 'letters', language));
  let [facts, losses] = [0, 0];
  const lines: string[] = [];
  for (const { name, before, after } of pairs) {
    const { kept, changed, lost } = checker.compare(before, after, { language }).facts;
    facts += kept.length + changed.length + lost.length;
    losses += lost.length;
    for (const { kind, start, end } of lost)
      lines.push(`lost: ${name}: ${kind}: ${before.slice(start, end).replace(/\s+/g, ' ')}`);
  }
  console.log(`\nrewrites by an expert, ${language}: ${losses} of ${facts} facts told as lost`);
  for (const line of lines) console.log(line);
}

/**
 * Says how well the comparison of two versions tells what was lost.
 *
 * @param folder - Holds `letters/annotations.json`, with lists of what a rewrite keeps, and the letters.
 */
export async function evaluateComparison(checker: OpenChecker, folder: string): Promise<void> {
  await measureKeep(checker, folder);
  for (const language of languages) await measurePlanted(checker, language);
  for (const language of languages) await measureRewrites(checker, language, folder);
}
