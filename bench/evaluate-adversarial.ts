/**
 * `npm run bench:adversarial [rule…]`: no rule takes more than 50 ms on 1 MB of a text that was made to be slow.
 *
 * First texts that are bad for any rule, then texts that are all triggers. CPU time of the thread, the least of four
 * runs, or the first when it is far below the bar; names every rule and text above the bar. Given rules, prints what
 * each takes on each text.
 */
import { allRules, createChecker, type Document } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { type AdversarialText, adversarialTexts, triggerTexts } from './adversarial-texts.ts';
import { cpuMs } from './cpu.ts';

const mostMs = 50;
const runs = 4;
const asked = process.argv.slice(2);
const checker = createChecker({ en, ru });

/** The least CPU time of several runs, in ms; of one when it is short. */
function leastMs(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < runs && least > mostMs / 2; pass++) {
    const start = cpuMs();
    run();
    least = Math.min(least, cpuMs() - start);
  }
  return least;
}

/** How long each rule takes on a document that is read already, in ms, the slowest first. */
function ruleTimes(document: Document, only?: string): [string, number][] {
  const rules = allRules.filter(({ id, text }) => text[document.language] && (only === undefined || id === only));
  const times = rules.map((rule): [string, number] => [rule.id, leastMs(() => [...rule.check(document)])]);
  return times.sort(([, a], [, b]) => b - a);
}

function report({ name, language, text, rule: only }: AdversarialText): string[] {
  const parse = leastMs(() => checker.parse(text, language));
  const times = ruleTimes(checker.parse(text, language), only);
  const check = leastMs(() => checker.check(text, { language }));
  const [slowest = ['none', 0]] = times;
  const figures = [parse, check, slowest[1]].map((ms) => ms.toFixed(0).padStart(7));
  console.log(`${language} ${name.padEnd(34)}${figures.join('')}  ${slowest[0]}`);
  for (const [rule, ms] of times) if (asked.includes(rule)) console.log(`     ${rule}: ${ms.toFixed(1)} ms`);
  return times
    .filter(([, ms]) => ms > mostMs)
    .map(([rule, ms]) => `${rule} on ${language} ${name}: ${ms.toFixed(0)} ms`);
}

console.log(`${'1 MB of'.padEnd(37)}  parse  check   rule  the slowest rule (ms)`);
const slow = [...adversarialTexts(), ...triggerTexts({ en, ru })].flatMap(report);
console.log(slow.length === 0 ? `\nNo rule took more than ${mostMs} ms.` : `\nAbove ${mostMs} ms:\n${slow.join('\n')}`);
if (slow.length > 0) process.exitCode = 1;
