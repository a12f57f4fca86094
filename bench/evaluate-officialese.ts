/**
 * `node bench/evaluate-officialese.ts [readmepp.json] [--texts kind] [--rules]`: what the rules that are made of lists
 * say per 100 words of Russian laws and policies, and of fiction, reviews and dialogue, which have little officialese.
 *
 * The file is a list of `{ domain, text }`; without it there is nothing to measure.
 */
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Checker, createChecker } from '#plain-language';
import { ru } from '#plain-language/ru';

/** The rules that are made of lists. */
const listRules = new Set([
  'derived-preposition',
  'double-negative',
  'impersonal',
  'officialese',
  'pleonasm',
  'pointer-word',
  'split-predicate',
  'weak-verb',
]);

/** Kinds of text, by the domains of ReadMe++, with the bar: at least or at most so many hits in 100 words. */
const kinds: Readonly<Record<string, { domains: readonly string[]; least?: number; most?: number }>> = {
  'laws and policies': { domains: ['Legal', 'Policies'], least: 4.5 },
  'fiction, reviews, dialogue': { domains: ['Books', 'Poetry', 'User Reviews', 'Dialogue'], most: 1 },
  statements: { domains: ['Statements'] },
  guides: { domains: ['Guides'] },
  wikipedia: { domains: ['Wikipedia'] },
};

interface Sample {
  readonly domain: string;
  readonly text: string;
}

/** Prints hits per 100 words by kind of text. */
export async function evaluateOfficialese(
  checker: Checker,
  file: string,
  options: { readonly texts?: string; readonly rules?: boolean } = {},
): Promise<void> {
  const json = await readFile(file, 'utf8').catch(() => undefined);
  if (json === undefined) {
    console.error(`${file}: missing, officialese was not measured`);
    return;
  }
  const samples: readonly Sample[] = JSON.parse(json);
  console.log('\nofficialese: hits of lists per 100 words');
  for (const [kind, { domains, least, most }] of Object.entries(kinds)) {
    let [hits, words] = [0, 0];
    const byRule = new Map<string, number>();
    for (const { text } of samples.filter(({ domain }) => domains.includes(domain))) {
      const { counts, findings } = checker.check(text, { language: 'ru' });
      words += counts.words;
      for (const { rule, start, end } of findings) {
        if (!listRules.has(rule)) continue;
        hits += 1;
        byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
        if (kind === options.texts) console.log(`${rule}: ${text.slice(start, end)}`);
      }
      if (kind === options.texts) console.log(`  ${text}`);
    }
    const rate = (hits / Math.max(1, words)) * 100;
    const judged = rate < (least ?? 0) || rate > (most ?? 100) ? ': MISSED' : '';
    const bar = least === undefined ? (most === undefined ? '' : ` (at most ${most})`) : ` (at least ${least})`;
    console.log(`${kind.padEnd(28)} ${rate.toFixed(2)}${bar}${judged}; ${hits} in ${words} words`);
    if (options.rules) console.log([...byRule].map(([rule, count]) => `  ${rule} ${count}`).join('\n'));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({
    options: { texts: { type: 'string' }, rules: { type: 'boolean' } },
    allowPositionals: true,
  });
  await evaluateOfficialese(
    createChecker({ ru }),
    positionals[0] ?? '../shared/data/ru/readmepp_train_val.json',
    values,
  );
}
